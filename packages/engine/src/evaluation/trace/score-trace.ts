import type { CompiledScheme } from '../compile/compiled-scheme.js'
import type { Scoreboard } from '../scoreboard.js'

/** A scheme in one period with the numbers that its scores were computed from (计分依据): enough to compute them again. */
export interface ScoreTrace {
  readonly definition: CompiledScheme
  readonly board: Scoreboard
  readonly objects: ReadonlyMap<string, ObjectTrace>
}

/** What the scoreboard does not repeat of one object. Numbers are exact: `12`, `12/5`. */
export interface ObjectTrace {
  /** Figures from outside by id: a number, or the id of a level; what is missing and has no value is not there. */
  readonly figures: ReadonlyMap<string, string>
  /** By id of the indicator. */
  readonly indicators: ReadonlyMap<string, IndicatorTrace>
  /** Occurrences by id of the adjustment. */
  readonly adjustments: ReadonlyMap<string, readonly ItemTrace[]>
}

/** The numbers of one indicator. */
export type IndicatorTrace =
  | { readonly kind: 'change'; readonly now: string; readonly before: string }
  | { readonly kind: 'occurrences'; readonly items: readonly ItemTrace[] }
  | { readonly kind: 'scheme'; readonly parts: readonly PartTrace[] }
  /** What the scoreboard says is all there is. */
  | { readonly kind: 'plain' }

/** How often an item occurred: what no multiplier takes, then what each takes; null when it has no number. */
export interface ItemTrace {
  readonly id: string
  readonly plain: string | null
  readonly multiplied: readonly string[]
}

/** A total that was taken: of which trace in the list, and the number; null for one that is left out. */
export interface PartTrace {
  readonly trace: number
  readonly total: string | null
}
