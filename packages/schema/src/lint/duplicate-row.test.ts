import { expect, test } from 'vitest'
import { sampleCriteria, sampleRow, sampleStandard } from '../../test/sample-standard.js'
import { duplicateRow } from './duplicate-row.js'

test('the second row of one id is named, and every further one', () => {
  const ids = ['component/0101/1', 'component/0101/2', 'component/0101/1', 'component/0101/1', 'event/0101/1']
  const found = duplicateRow(sampleStandard({ criteria: sampleCriteria(...ids.map((id) => sampleRow(id))) }))
  expect(found.map(({ pointer }) => pointer)).toEqual(['/rows/2/id', '/rows/3/id'])
})

test('a standard without criteria has no duplicates', () => {
  expect(duplicateRow(sampleStandard())).toEqual([])
})
