import type { FilingInput } from '../criteria/index.js'
import type { FilingBatch } from './filing-batch.js'

/**
 * The values of one fact for many cases.
 *
 * - `flags`, booleans: 0 false, 1 true, anything else unknown.
 * - `codes`: 0 unknown, else the number of the code in facts.json, from 1.
 * - `numbers`: integers, quantities, shares and instants (epoch milliseconds); NaN unknown.
 * - `sets`: `words` words for each case; bit n of word w stands for code 1 + 31 w + n; the sign bit of the first word says
 *   that the set is known.
 * - `apart`: texts have no column.
 */
export type FactColumn =
  | { readonly type: 'flags'; readonly values: Uint8Array }
  | { readonly type: 'codes'; readonly values: Uint16Array }
  | { readonly type: 'numbers'; readonly values: Float64Array }
  | { readonly type: 'sets'; readonly values: Int32Array; readonly words: number }
  | { readonly type: 'apart' }

/** Cases as columns (列式案件): entry i of every column belongs to case i. */
export interface FilingColumns {
  readonly capacity: number
  /** Place of the sub-category in the batch; -1 for a case that stands in `apart`. */
  readonly subcategory: Int32Array
  /** One column for each fact, in the order of facts.json. */
  readonly facts: readonly FactColumn[]
  /** Start of the clock in epoch milliseconds; NaN when it is not known. */
  readonly startedAt: Float64Array
  /** Grade of the area: 1 for A to 26 for Z; 0 when it is not known. */
  readonly areaGrade: Uint8Array
  /** Cases that no column can hold exactly: a fraction, a text, another edition, a value that the rules refuse. */
  readonly apart: Map<number, FilingInput>
}

/** Codes of a set that one word holds. */
export const codesPerWord = 31

/** Empty columns for so many cases: nothing is known of any of them. */
export function createFilingColumns({ facts }: FilingBatch, capacity: number): FilingColumns {
  return {
    capacity,
    subcategory: new Int32Array(capacity),
    facts: facts.map(({ definition, codes }): FactColumn => {
      switch (definition.type) {
        case 'boolean':
          return { type: 'flags', values: new Uint8Array(capacity).fill(2) }
        case 'code':
          return { type: 'codes', values: new Uint16Array(capacity) }
        case 'codes': {
          const words = Math.max(1, Math.ceil(codes.size / codesPerWord))
          return { type: 'sets', values: new Int32Array(capacity * words), words }
        }
        case 'text':
          return { type: 'apart' }
        default:
          return { type: 'numbers', values: new Float64Array(capacity).fill(Number.NaN) }
      }
    }),
    startedAt: new Float64Array(capacity).fill(Number.NaN),
    areaGrade: new Uint8Array(capacity),
    apart: new Map()
  }
}
