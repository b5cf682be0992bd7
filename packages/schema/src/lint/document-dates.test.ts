import { expect, test } from 'vitest'
import type { StandardPart } from '../generated/types.js'
import { sampleStandard } from '../../test/sample-standard.js'
import { documentDates } from './document-dates.js'

function find(header: Partial<StandardPart>): (readonly [code: string, pointer: string])[] {
  const { standard } = sampleStandard()
  return documentDates({ standard: { ...standard, ...header } }).map(({ code, pointer }) => [code, pointer])
}

test('dates in their order and a repeal of what was in force are fine', () => {
  const dates = { adopted: '2008-07-08', issued: '2008-08-08', effectiveFrom: '2008-10-01' }
  expect(find({ status: 'in-force', ...dates })).toEqual([])
  expect(find({ status: 'repealed', ...dates, repealed: { on: '2020-01-01' } })).toEqual([])
  expect(find({ status: 'repealed', ...dates, effectiveTo: '2019-12-31' })).toEqual([])
})

test('a later date that lies before an earlier one is shown where it stands', () => {
  const code = 'standard/dates-out-of-order'
  expect(find({ adopted: '2008-07-08', issued: '2008-07-07' })).toEqual([[code, '/issued']])
  expect(find({ issued: '2008-07-08', effectiveFrom: '2008-07-07' })).toEqual([[code, '/effectiveFrom']])
  expect(find({ effectiveFrom: '2008-07-08', effectiveTo: '2008-07-07' })).toEqual([[code, '/effectiveTo']])
  expect(find({ effectiveFrom: '2008-07-08', repealed: { on: '2008-07-07' } })).toEqual([
    [code, '/repealed/on']
  ])
})

test('a status that the dates contradict is shown', () => {
  expect(find({ status: 'repealed' })).toEqual([['standard/repealed-without-date', '/status']])
  expect(find({ status: 'draft', repealed: { on: '2020-01-01' } })).toEqual([
    ['standard/draft-with-end', '/repealed']
  ])
})
