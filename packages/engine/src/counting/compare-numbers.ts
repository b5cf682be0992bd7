import type { ComparisonPredicate } from '@lijie/schema'

/** How a column is compared (比较). */
export type CompareOperator = ComparisonPredicate['operator']

/** Whether a comparison of two known numbers holds. */
export const compareNumbers: Readonly<Record<CompareOperator, (left: number, right: number) => boolean>> = {
  equal: (left, right) => left === right,
  notEqual: (left, right) => left !== right,
  lessThan: (left, right) => left < right,
  lessThanInclusive: (left, right) => left <= right,
  greaterThan: (left, right) => left > right,
  greaterThanInclusive: (left, right) => left >= right
}
