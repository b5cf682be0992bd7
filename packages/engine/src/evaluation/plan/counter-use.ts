import type { RowCounter } from '@lijie/schema'
import type { Rational } from '../../kernel/index.js'

/** A counter as one figure of a scheme uses it, with the items that its number comes from (计数项的取数). */
export interface CounterUse {
  readonly counter: string
  readonly leaves: readonly LeafUse[]
}

/** A counter of rows inside a counter: added, or taken away. */
export interface LeafUse {
  readonly counter: string
  readonly sign: 1 | -1
  readonly onMissing: RowCounter['onMissing']
  readonly reading: LeafReading
  /** For each share after the first: the rows that an earlier share charged to the same object already. */
  readonly again: readonly LeafReading[]
}

/** Where the number of a leaf stands, as places in the items of the plan. */
export type LeafReading =
  /** The sum of the item, which for an item that sums nothing is its number of rows. */
  | { readonly kind: 'item'; readonly item: number }
  | {
      readonly kind: 'lookup'
      /** All rows of the question. */
      readonly item: number
      readonly levels: readonly { readonly value: Rational; readonly item: number }[]
      /** Rows with a level that is not listed. */
      readonly unlisted: number
      readonly onUnlisted: 'refuse' | 'exclude'
      /** Rows without a level. */
      readonly missing: number
    }
