import { caseFactsColumns, type CaseFactsColumn, type CaseFactsTextColumn } from '@lijie/schema'
import type { CompareOperator } from './compare-numbers.js'
import type { Feature } from './feature.js'

/** What a set of questions needs to know of a row: key -> feature in the making (所需特征). */
export type FeatureNeeds = ReadonlyMap<string, FeatureNeed>

/** A feature in the making: cuts of a column, a pair, lists of a text column, or the place of a truth. */
export type FeatureNeed =
  | { readonly kind: 'number'; readonly column: CaseFactsColumn; readonly cuts: ReadonlySet<number> }
  | { readonly kind: 'pair'; readonly left: CaseFactsColumn; readonly right: CaseFactsColumn }
  | {
      readonly kind: 'text'
      readonly column: CaseFactsTextColumn
      readonly lists: ReadonlyMap<string, readonly string[]>
    }
  | { readonly kind: 'same-text'; readonly left: CaseFactsTextColumn; readonly right: CaseFactsTextColumn }
  | { readonly kind: 'truth'; readonly place: number }

/** Which cuts tell whether a whole number compares so with another. */
const cutsOf: Readonly<Record<CompareOperator, readonly number[]>> = {
  equal: [0, 1],
  notEqual: [0, 1],
  lessThan: [0],
  lessThanInclusive: [1],
  greaterThan: [1],
  greaterThanInclusive: [0]
}

/** The need of a comparison with a number. Cuts that no value of the column can lie below or above tell nothing. */
export function needNumber(column: CaseFactsColumn, operator: CompareOperator, number: number): FeatureNeed {
  const kind = caseFactsColumns[column]
  const isTelling = (cut: number): boolean =>
    kind === 'instant' || (cut > 0 && (kind === 'count' || cut <= 1))
  return {
    kind: 'number',
    column,
    cuts: new Set(cutsOf[operator].map((cut) => cut + number).filter(isTelling))
  }
}

/** The need of a comparison of two columns; a pair has one order, whichever way it is written. */
export function needPair(one: CaseFactsColumn, other: CaseFactsColumn): FeatureNeed {
  return one > other ? { kind: 'pair', left: other, right: one } : { kind: 'pair', left: one, right: other }
}

/** The need of two text columns that may hold the same. */
export function needSameText(one: CaseFactsTextColumn, other: CaseFactsTextColumn): FeatureNeed {
  const [left, right] = one > other ? [other, one] : [one, other]
  return { kind: 'same-text', left, right }
}

/** Under which key a need stands: one for each column, pair or truth. */
export function keyOfNeed(need: FeatureNeed): string {
  if (need.kind === 'truth') return `truth ${need.place}`
  if (need.kind === 'same-text') return `${need.left} = ${need.right}`
  return need.kind === 'pair' ? `${need.left} ${need.right}` : need.column
}

/** The needs of both. */
export function joinNeeds(a: FeatureNeeds, b: FeatureNeeds): FeatureNeeds {
  const joined = new Map(a)
  for (const [key, need] of b) {
    const known = joined.get(key)
    joined.set(key, known === undefined ? need : joinNeed(known, need))
  }
  return joined
}

function joinNeed(a: FeatureNeed, b: FeatureNeed): FeatureNeed {
  if (a.kind === 'text' && b.kind === 'text') return { ...a, lists: new Map([...a.lists, ...b.lists]) }
  if (a.kind === 'number' && b.kind === 'number') return { ...a, cuts: new Set([...a.cuts, ...b.cuts]) }
  return a
}

/** The feature of a need. */
export function makeFeature(need: FeatureNeed): Feature {
  if (need.kind === 'truth' || need.kind === 'pair' || need.kind === 'same-text') return need
  if (need.kind === 'text')
    return { kind: 'text', column: need.column, lists: splitLists([...need.lists.values()]) }
  return { ...need, cuts: [...need.cuts].toSorted((a, b) => a - b) }
}

/** Texts that stand in the same lists together. */
function splitLists(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>()
  for (const text of new Set(lists.flat())) {
    if (text === '') continue
    const key = lists.map((list) => (list.includes(text) ? '1' : '0')).join('')
    groups.set(key, [...(groups.get(key) ?? []), text])
  }
  return [...groups.values()]
}
