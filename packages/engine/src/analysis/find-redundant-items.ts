import type { TypedCondition } from '../criteria/index.js'
import { FALSE, nameTruth, TRUE } from '../kernel/index.js'
import { searchIn, type AnalysisContext } from './analysis-context.js'
import type { PlacedCondition } from './analyzed-criteria.js'
import { createFinding, createNotAnalysed, phraseWitness } from './create-finding.js'
import { denyCondition } from './deny-condition.js'
import type { PartOwner } from './find-constant-parts.js'
import type { Finding } from './finding.js'
import { mostItems } from './is-too-large.js'
import { completePart, judgePart } from './judge-case.js'
import { listParts } from './list-parts.js'

/**
 * Items of a list that change nothing (多余部分): of an `any` those that imply another item, of an `all` those that
 * follow from the others. Where two items imply each other, the later one is named.
 */
export function findRedundantItems(
  part: PlacedCondition,
  owner: PartOwner,
  context: AnalysisContext
): readonly Finding[] {
  const { type } = part.typed
  if (type !== 'any' && type !== 'all') return []
  let kept = listParts(part)
  if (kept.length > mostItems) return [createNotAnalysed(part.pointer, owner.subcategory)]
  return kept.toReversed().flatMap((item) => {
    const others = kept.filter((one) => one !== item)
    if (others.length === 0 || !isRedundant(item, others, type, owner, context)) return []
    const finding = showRedundant(item, others, type, owner, context)
    if (finding === null) return []
    kept = others
    return [finding]
  })
}

function isRedundant(
  item: PlacedCondition,
  others: readonly PlacedCondition[],
  type: 'any' | 'all',
  { space }: PartOwner,
  context: AnalysisContext
): boolean {
  return searchIn(context, space, differs(item, others, type)).result === 'none'
}

/** The cases for which the item decides: it alone holds, or it alone fails. */
function differs(
  item: PlacedCondition,
  others: readonly PlacedCondition[],
  type: 'any' | 'all'
): TypedCondition {
  const rest = others.map(({ typed }) => typed)
  if (type === 'any') return { type: 'all', items: [item.typed, ...rest.map((one) => denyCondition(one))] }
  return { type: 'all', items: [denyCondition(item.typed), ...rest] }
}

/** A case in which the item has its say, and another item has said it already. */
function showRedundant(
  item: PlacedCondition,
  others: readonly PlacedCondition[],
  type: 'any' | 'all',
  { subcategory, rows, space }: PartOwner,
  context: AnalysisContext
): Finding | null {
  const decisive = type === 'any' ? TRUE : FALSE
  const wanted: TypedCondition = type === 'any' ? item.typed : denyCondition(item.typed)
  const search = searchIn(context, space, wanted)
  if (search.result !== 'found') return null
  const whole: TypedCondition = { type: 'all', items: others.map(({ typed }) => typed) }
  const says = (one: PlacedCondition, facts: Finding['cases'][number]['facts']): boolean =>
    judgePart(one, context)(facts) === decisive
  const facts = completePart(search.facts, whole, (given) =>
    others.some((one) => says(one, given)) ? decisive : 1
  )
  if (!says(item, facts) || !others.some((one) => says(one, facts))) return null
  return createFinding('analysis/redundant-part', phraseWitness(facts, context), {
    pointer: item.pointer,
    subcategory,
    rows,
    cases: [{ facts, holds: nameTruth(decisive) }]
  })
}
