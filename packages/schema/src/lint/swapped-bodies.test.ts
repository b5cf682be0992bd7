import { expect, test } from 'vitest'
import type { Criterion } from '../generated/types.js'
import { sampleCriteria, sampleRow, sampleStandard } from '../../test/sample-standard.js'
import { swappedBodies } from './swapped-bodies.js'

const usual = ['0101', '0102', '0103'].map((code) =>
  sampleRow(`component/${code}/1`, { disposing: ['供水公司', '产权单位'], supervising: ['城市管理局'] })
)
const found = (...rows: readonly Criterion[]): unknown[] =>
  swappedBodies(sampleStandard({ criteria: sampleCriteria(...usual, ...rows) })).map(
    ({ params }) => params['row']
  )

test('rows of one sub-category with the two lists exchanged are all found', () => {
  const swapped = [1, 2, 3, 4, 5].map((number) =>
    sampleRow(`component/0131/${number}`, {
      disposing: ['城市管理局'],
      supervising: ['产权单位', '联通公司']
    })
  )
  expect(found(...swapped)).toEqual(swapped.map(({ id }) => id))
})

test('bodies that the rest of the table does not know say nothing', () => {
  expect(
    found(sampleRow('component/0131/1', { disposing: ['联通公司'], supervising: ['通信管理部门'] }))
  ).toEqual([])
  expect(
    found(sampleRow('component/0131/1', { disposing: ['城市管理局'], supervising: ['通信管理部门'] }))
  ).toEqual([])
})

test('a row that fits the table is in order', () => {
  expect(
    found(
      sampleRow('component/0131/1', { disposing: ['产权单位'], supervising: ['城市管理局'] }),
      sampleRow('component/0131/2')
    )
  ).toEqual([])
})
