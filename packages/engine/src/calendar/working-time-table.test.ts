import { describe, expect, it } from 'vitest'
import {
  buildWorkingTimeTable,
  findInterval,
  locateWorked,
  locateWorkedLast,
  measureWorked
} from './working-time-table.js'

/** As long as a bucket of the index by working time; two are one of the index by instants. */
const bucket = 2 ** 23
const intervals = [0, 2, 4].map((i) => ({ start: i * bucket, end: (i + 1) * bucket }))
const table = buildWorkingTimeTable(intervals, 0, 6 * bucket)

describe('working time whose shifts begin and end where the buckets of its indexes do', () => {
  it('is measured up to an instant', () => {
    const at = [0, 1, 2, 3, 4, 5, 6].map((i) => measureWorked(table, i * bucket) / bucket)
    expect(at).toEqual([0, 1, 1, 2, 2, 3, 3])
  })

  it('is located at the end of the shift that it uses up, or at the start of the next', () => {
    expect([1, 2, 3].map((i) => locateWorked(table, i * bucket) / bucket)).toEqual([1, 3, 5])
    expect([0, 1, 2].map((i) => locateWorkedLast(table, i * bucket) / bucket)).toEqual([0, 2, 4])
  })

  it('belongs to the shift that begins at an instant, not to the one that ends there', () => {
    expect([0, 1, 2, 3, 4, 5].map((i) => findInterval(table, i * bucket))).toEqual([0, 1, 1, 2, 2, 3])
  })
})
