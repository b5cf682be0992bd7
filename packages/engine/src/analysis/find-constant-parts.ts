import { FALSE, nameTruth, TRUE, UNKNOWN } from '../kernel/index.js'
import { searchIn, type AnalysisContext } from './analysis-context.js'
import type { PlacedCondition } from './analyzed-criteria.js'
import { createFinding, createNotAnalysed, phraseWitness } from './create-finding.js'
import { denyCondition } from './deny-condition.js'
import { findNearestCase, listRequiredParts } from './find-nearest-case.js'
import { findRedundantItems } from './find-redundant-items.js'
import type { Finding } from './finding.js'
import { completePart, judgePart } from './judge-case.js'
import { isReadOnce } from './is-read-once.js'
import { isReference, listParts } from './list-parts.js'
import type { SearchSpace } from './search-space.js'

/** Where a condition belongs: findings about its parts name this sub-category and these rows. */
export interface PartOwner {
  readonly subcategory: string | null
  readonly rows: readonly string[]
  readonly space: SearchSpace
}

/**
 * Parts of a condition that never hold (矛盾) or always hold (恒真), and items of lists that change nothing. A part is
 * looked into only where it is not constant itself; named conditions are looked into where they stand.
 */
export function findConstantParts(
  part: PlacedCondition,
  owner: PartOwner,
  context: AnalysisContext
): readonly Finding[] {
  if (isReference(part)) return []
  if (context.budgets.isSpent()) return [createNotAnalysed(part.pointer, owner.subcategory)]
  const formula = owner.space.formulaOf(part.typed)
  if (context.budgets.ask((budget) => isReadOnce(formula, budget))) return []
  const finding = judgeConstancy(part, owner, context)
  if (finding !== null) return [finding]
  const redundant = context.findsRedundancy ? findRedundantItems(part, owner, context) : []
  return [...redundant, ...findConstantItems(part, owner, context)]
}

/** Like {@link findConstantParts}, for the items of a condition that is itself known to be constant. */
export function findConstantItems(
  part: PlacedCondition,
  owner: PartOwner,
  context: AnalysisContext
): readonly Finding[] {
  return listParts(part).flatMap((item) => findConstantParts(item, owner, context))
}

function judgeConstancy(part: PlacedCondition, owner: PartOwner, context: AnalysisContext): Finding | null {
  const holds = searchIn(context, owner.space, part.typed)
  const fails = holds.result === 'found' ? searchIn(context, owner.space, denyCondition(part.typed)) : holds
  if (holds.result === 'found' && fails.result === 'found') return null
  if (holds.result === 'none') return showNever(part, owner, context)
  const facts = holds.result === 'found' && fails.result === 'none' ? holds.facts : null
  const finding = facts === null ? null : showAlways(part, facts, owner, context)
  return finding ?? createNotAnalysed(part.pointer, owner.subcategory)
}

function showNever(part: PlacedCondition, owner: PartOwner, context: AnalysisContext): Finding {
  const judge = judgePart(part, context)
  const nearest = findNearestCase(listRequiredParts(part.typed), owner.space, context)
  const facts = completePart(nearest, part.typed, judge)
  if (judge(facts) !== FALSE) return createNotAnalysed(part.pointer, owner.subcategory)
  const cases = [{ facts, holds: nameTruth(FALSE) }]
  return createFinding('analysis/never-holds', phraseWitness(facts, context), place(part, owner, cases))
}

function showAlways(
  part: PlacedCondition,
  found: Finding['cases'][number]['facts'],
  owner: PartOwner,
  context: AnalysisContext
): Finding | null {
  const judge = judgePart(part, context)
  const facts = completePart(found, part.typed, judge)
  if (judge(facts) !== TRUE || judge({}) !== UNKNOWN) return null
  const cases = [
    { facts, holds: nameTruth(TRUE) },
    { facts: {}, holds: nameTruth(UNKNOWN) }
  ]
  const params = { ...phraseWitness(facts, context), ...phraseAsked(Object.keys(facts), context) }
  return createFinding('analysis/always-holds', params, place(part, owner, cases))
}

/** The facts that are asked for, by their labels. */
function phraseAsked(
  facts: readonly string[],
  { rules }: AnalysisContext
): { readonly asked: string; readonly askedZh: string } {
  const labels = facts.map((id) => rules.vocabulary.part.facts[id]?.label ?? { zh: id })
  const asked = labels.map(({ zh, en = zh }) => en).join(', ')
  return { asked, askedZh: labels.map(({ zh }) => zh).join('、') }
}

/** Where a finding about a part stands, and what it is about. */
function place(
  { pointer }: PlacedCondition,
  { subcategory, rows }: PartOwner,
  cases: Finding['cases']
): Pick<Finding, 'subcategory' | 'rows' | 'cases'> & { readonly pointer: string } {
  return { pointer, subcategory, rows, cases }
}
