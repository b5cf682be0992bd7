import type { CaseFactsColumn, CaseFactsTextColumn } from '@lijie/schema'

/**
 * One thing about a row on which questions rest (分类特征). It has a few values, called digits: 0 when it is unknown. Rows
 * with the same digits of all features answer every question alike, so that they can be counted together.
 */
export type Feature = NumberFeature | PairFeature | TextFeature | SameTextFeature | TruthFeature

/** Between which of the numbers that it is compared with a column lies: digit 1 below the first cut, 2 from it on. */
export interface NumberFeature {
  readonly kind: 'number'
  readonly column: CaseFactsColumn
  /** Ascending; a value that equals a cut lies above it. */
  readonly cuts: readonly number[]
}

/** How two columns compare: digit 1 less, 2 greater, 3 equal. */
export interface PairFeature {
  readonly kind: 'pair'
  readonly left: CaseFactsColumn
  readonly right: CaseFactsColumn
}

/** Which of the listed texts a column holds: digit 1 for all that are not listed; texts of the same lists share a digit. */
export interface TextFeature {
  readonly kind: 'text'
  readonly column: CaseFactsTextColumn
  /** From digit 2 on: the texts of each. */
  readonly lists: readonly (readonly string[])[]
}

/** Whether two text columns hold the same text: digit 1 when both are known and do. */
interface SameTextFeature {
  readonly kind: 'same-text'
  readonly left: CaseFactsTextColumn
  readonly right: CaseFactsTextColumn
}

/** What the row answers to a part of a question that was judged before: the digit is the truth. */
interface TruthFeature {
  readonly kind: 'truth'
  readonly place: number
}

/** How many digits a feature has. */
export function countDigits(feature: Feature): number {
  if (feature.kind === 'truth') return 3
  if (feature.kind === 'pair') return 4
  if (feature.kind === 'same-text') return 2
  return feature.kind === 'text' ? feature.lists.length + 2 : feature.cuts.length + 2
}
