import {
  complementOperators,
  convertQuantity,
  readInstant,
  resolveNamed,
  type ConditionContext
} from '@lijie/engine'
import type { Condition, ConditionLeaf } from '@lijie/schema'
import type { JsonCondition, JsonLeaf } from './json-rule.js'

/**
 * A condition in negation normal form (否定范式), named conditions written out: it holds exactly when the condition is known
 * to be `wanted`.
 */
export function writeJsonCondition(
  node: Condition,
  wanted: boolean,
  context: ConditionContext
): JsonCondition {
  if ('not' in node) return writeJsonCondition(node.not, !wanted, context)
  if ('condition' in node) return writeJsonCondition(resolveNamed(node.condition, context), wanted, context)
  if ('fact' in node) return writeLeaf(node, wanted, context)
  const items = ('all' in node ? node.all : node.any).map((item) => writeJsonCondition(item, wanted, context))
  return 'all' in node === wanted ? { all: items } : { any: items }
}

function writeLeaf(leaf: ConditionLeaf, wanted: boolean, { vocabulary }: ConditionContext): JsonLeaf {
  const { fact, unit } = leaf
  const definition = vocabulary.facts.get(fact)?.definition
  const own = definition !== undefined && 'unit' in definition ? definition.unit : undefined
  const writeOperand = (value: unknown): unknown => {
    if (definition?.type === 'instant') return readInstant(value)
    return unit === undefined || own === undefined ? value : convertQuantity(value as number, unit, own)
  }
  return {
    fact,
    operator: wanted ? leaf.operator : complementOperators[leaf.operator],
    value: Array.isArray(leaf.value)
      ? leaf.value.map((value) => writeOperand(value))
      : writeOperand(leaf.value)
  }
}
