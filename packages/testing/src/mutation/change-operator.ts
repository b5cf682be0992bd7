import type { ConditionOperator } from '@lijie/schema'

/** What an operator may be mistaken for: its opposite, and the same comparison with or without the figure itself. */
export const mistakenOperators: Readonly<Record<ConditionOperator, readonly ConditionOperator[]>> = {
  equal: ['notEqual'],
  notEqual: ['equal'],
  in: ['notIn'],
  notIn: ['in'],
  contains: ['doesNotContain'],
  doesNotContain: ['contains'],
  lessThan: ['lessThanInclusive', 'greaterThan'],
  lessThanInclusive: ['lessThan', 'greaterThanInclusive'],
  greaterThan: ['greaterThanInclusive', 'lessThan'],
  greaterThanInclusive: ['greaterThan', 'lessThanInclusive']
}
