import type { FactValues, IssueCode, Kind, KnownTimeLimit, UnknownTimeLimit } from '@lijie/schema'
import type { EarlierStage } from '../criteria/index.js'
import type { Reason } from '../kernel/index.js'

/** A question that both rule sets were asked: what decideFiling takes. */
export interface ComparedCase {
  readonly facts: FactValues
  /** ISO 8601 with offset; only where the difference shows at this start. */
  readonly startedAt?: string
  /** Only where the difference shows for this grade. */
  readonly areaGrade?: string
  /** Only where the difference is about staged filings. */
  readonly continues?: EarlierStage
}

/** What one rule set makes of a case: the outcome of decideFiling, and the limits of the rows it files under. */
export interface SideAnswer {
  readonly outcome: 'filed' | 'not-filed' | 'needs' | 'refused'
  /** Rows it files under; empty unless it files. */
  readonly criteria: readonly string[]
  /** Their time limits, in the same order; null where the grade of the case has none. */
  readonly limits: readonly (KnownTimeLimit | UnknownTimeLimit | null)[]
  /** Facts it still needs; empty unless it asks for any. */
  readonly needs: readonly string[]
  /** Why it refuses; empty unless it does. */
  readonly refused: readonly Pick<Reason, 'code' | 'params'>[]
}

/** What differs first between two answers. */
export type AnswerDifference = 'outcome' | 'criteria' | 'limits' | 'refusal'

/** How two rule sets compare on one sub-category (小类). */
export type SubcategoryComparison = { readonly kind: Kind; readonly code: string } & (
  | { readonly verdict: 'equal' }
  | {
      readonly verdict: 'different'
      readonly differs: AnswerDifference
      /** A case that both engines were asked and answered differently. */
      readonly counterexample: ComparedCase
      readonly a: SideAnswer
      readonly b: SideAnswer
    }
  | { readonly verdict: 'undecided'; readonly why: 'budget' | 'start-dependent' }
)

/** A value of a fact that one rule set takes and the other refuses. */
export interface FactDifference {
  readonly fact: string
  readonly counterexample: FactValues
  /** Which side refuses it, and why. */
  readonly refusedBy: 'a' | 'b'
  readonly code: IssueCode
}

/** A formal comparison (形式比较) of two rule sets: proved equal, or different with counterexamples. */
export interface FilingComparison {
  /** different if anything differs; undecided if nothing does but something could not be settled. */
  readonly verdict: 'equal' | 'different' | 'undecided'
  /** Sub-categories that were compared. */
  readonly checked: number
  /** Every sub-category of either side, in the order of their documents. */
  readonly subcategories: readonly SubcategoryComparison[]
  /** Facts whose accepted values differ. */
  readonly facts: readonly FactDifference[]
}
