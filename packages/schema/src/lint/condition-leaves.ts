import type { Condition, ConditionLeaf } from '../generated/types.js'

/** All leaves of a condition, from left to right; named conditions are left closed. */
export function listLeaves(condition: Condition | null): readonly ConditionLeaf[] {
  if (condition === null || 'condition' in condition) return []
  if ('fact' in condition) return [condition]
  if ('not' in condition) return listLeaves(condition.not)
  const children = 'all' in condition ? condition.all : condition.any
  return children.flatMap((child) => listLeaves(child))
}

/** The bound of a leaf as a message shows it, e.g. `greaterThan 2 cm`. */
export function showThreshold({ operator, value, unit }: ConditionLeaf): string {
  const bound =
    typeof value === 'object' && 'numerator' in value
      ? `${value.numerator}/${value.denominator}`
      : String(value)
  return [operator, bound, ...(unit === undefined ? [] : [unit])].join(' ')
}
