import type { Condition, ConditionLeaf, FactDefinition, FactValues } from '@lijie/schema'
import { nameTruth, type TruthName } from '../kernel/index.js'
import { interpretCondition, resolveNamed, type ConditionContext } from './interpret-condition.js'

/** A leaf with what was given for it. */
export interface LeafExplanation {
  readonly type: 'leaf'
  readonly truth: TruthName
  readonly leaf: ConditionLeaf
  /** Definition of the fact; of its codes, only those that are spoken of. */
  readonly definition: FactDefinition
  /** The value given, null when it is not known. */
  readonly given: unknown
}

/** A condition as a tree with the outcome of every part. */
export type ConditionExplanation =
  | { readonly type: 'all'; readonly truth: TruthName; readonly items: readonly ConditionExplanation[] }
  | { readonly type: 'any'; readonly truth: TruthName; readonly items: readonly ConditionExplanation[] }
  | { readonly type: 'not'; readonly truth: TruthName; readonly item: ConditionExplanation }
  | {
      readonly type: 'named'
      readonly truth: TruthName
      readonly name: string
      readonly item: ConditionExplanation
    }
  | LeafExplanation

/** Why a condition holds or not (解释条件): every part of it, also those that did not matter. */
export function explainCondition(
  condition: Condition,
  context: ConditionContext,
  facts: FactValues
): ConditionExplanation {
  const truth = nameTruth(interpretCondition(condition, context, facts))
  const explain = (item: Condition): ConditionExplanation => explainCondition(item, context, facts)
  if ('all' in condition) return { type: 'all', truth, items: condition.all.map((item) => explain(item)) }
  if ('any' in condition) return { type: 'any', truth, items: condition.any.map((item) => explain(item)) }
  if ('not' in condition) return { type: 'not', truth, item: explain(condition.not) }
  if ('condition' in condition) {
    const name = condition.condition
    return { type: 'named', truth, name, item: explain(resolveNamed(name, context)) }
  }
  return { type: 'leaf', truth, leaf: condition, ...explainFact(condition, context, facts) }
}

function explainFact(
  leaf: ConditionLeaf,
  { vocabulary }: ConditionContext,
  facts: FactValues
): Pick<LeafExplanation, 'definition' | 'given'> {
  const definition = vocabulary.facts.get(leaf.fact)?.definition
  if (definition === undefined) throw new RangeError(`no fact named ${leaf.fact}`)
  const given = (Object.hasOwn(facts, leaf.fact) ? facts[leaf.fact] : null) ?? null
  return { definition: keepCodes(definition, [leaf.value, given].flat()), given }
}

function keepCodes(definition: FactDefinition, spokenOf: readonly unknown[]): FactDefinition {
  if (definition.type !== 'code' && definition.type !== 'codes') return definition
  const kept = Object.entries(definition.values).filter(([code]) => spokenOf.includes(code))
  return { ...definition, values: Object.fromEntries(kept) }
}
