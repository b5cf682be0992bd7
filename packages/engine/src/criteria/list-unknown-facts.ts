import type { Condition, FactValues } from '@lijie/schema'
import { UNKNOWN } from '../kernel/index.js'
import { interpretCondition, resolveNamed, type ConditionContext } from './interpret-condition.js'

/** The facts that a condition waits for (尚缺事实): those of its leaves that leave it unknown, each once. */
export function listUnknownFacts(
  condition: Condition,
  context: ConditionContext,
  facts: FactValues
): readonly string[] {
  return [...new Set(collect(condition, context, facts))]
}

function collect(condition: Condition, context: ConditionContext, facts: FactValues): readonly string[] {
  if (interpretCondition(condition, context, facts) !== UNKNOWN) return []
  if ('fact' in condition) return [condition.fact]
  if ('condition' in condition) return collect(resolveNamed(condition.condition, context), context, facts)
  if ('not' in condition) return collect(condition.not, context, facts)
  const items = 'all' in condition ? condition.all : condition.any
  return items.flatMap((item) => collect(item, context, facts))
}
