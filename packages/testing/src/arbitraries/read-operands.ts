import { convertQuantity, resolveNamed, type ConditionContext } from '@lijie/engine'
import type { Condition } from '@lijie/schema'

/** The operands that conditions compare each fact with (比较值), in the unit of the fact; named conditions included. */
export function readOperands(
  conditions: readonly Condition[],
  context: ConditionContext
): ReadonlyMap<string, readonly unknown[]> {
  const operands = new Map<string, unknown[]>()
  const seen = new Set<string>()
  const open = [...conditions]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('all' in node) open.push(...node.all)
    else if ('any' in node) open.push(...node.any)
    else if ('not' in node) open.push(node.not)
    else if ('condition' in node) {
      if (!seen.has(node.condition)) open.push(resolveNamed(node.condition, context))
      seen.add(node.condition)
    } else {
      const { fact, value, unit } = node
      const definition = context.vocabulary.facts.get(fact)?.definition
      const own = definition !== undefined && 'unit' in definition ? definition.unit : undefined
      const list = operands.get(fact) ?? []
      for (const operand of [value].flat())
        list.push(
          unit === undefined || own === undefined ? operand : convertQuantity(operand as number, unit, own)
        )
      operands.set(fact, list)
    }
  }
  return operands
}
