import type { FilingInput } from '../criteria/index.js'
import type { FilingBatch } from './filing-batch.js'

/**
 * Cases as columns (列式案件): entry i of every column belongs to case i. Written by setFilingCase, which checks every
 * value; what it cannot hold exactly it keeps apart. Where a fact stands is said in `places` of the batch.
 */
export interface FilingColumns {
  readonly capacity: number
  /** 1 + place of the sub-category in the batch; 0 for a case that stands in `apart`, or that nothing is known of. */
  readonly subcategory: Int32Array
  /** Column after column, as the next two: entry i of column c stands at c x capacity + i. */
  readonly choices: Uint16Array
  readonly numbers: Float64Array
  readonly sets: Int32Array
  /** Start of the clock in epoch milliseconds; NaN when it is not known. */
  readonly startedAt: Float64Array
  /** Grade of the area: 1 for A to 26 for Z; 0 when it is not known. */
  readonly areaGrade: Uint8Array
  /** Cases that no column can hold exactly: a fraction, a text, another edition, a later stage, a value that is refused. */
  readonly apart: Map<number, FilingInput>
}

const mostEntries = 2 ** 31

/**
 * Columns for so many cases: nothing is known of any of them, not even the sub-category, so that all are refused. Throws a
 * RangeError for a capacity that is no whole number, or above 2^31 entries of all columns of one type.
 */
export function createFilingColumns({ places }: FilingBatch, capacity: number): FilingColumns {
  const columns = Math.max(1, places.choices.length, places.numbers, places.sets)
  if (!(Number.isInteger(capacity) && capacity >= 0 && capacity * columns < mostEntries))
    throw new RangeError(`no columns for ${capacity} cases`)
  return {
    capacity,
    // One more than there are cases, where loops take two at a time.
    subcategory: new Int32Array(capacity + 1),
    choices: new Uint16Array(capacity * places.choices.length + 1),
    numbers: new Float64Array(capacity * places.numbers).fill(Number.NaN),
    sets: new Int32Array(capacity * places.sets),
    startedAt: new Float64Array(capacity).fill(Number.NaN),
    areaGrade: new Uint8Array(capacity),
    apart: new Map()
  }
}
