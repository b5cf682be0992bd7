import type { ConditionOperator, RationalNumber } from '@lijie/schema'
import type { FactEntry } from './fact-vocabulary.js'

/** Operand of a leaf after type-checking: in the unit of its fact, instants as epoch milliseconds. */
export type TypedOperand = boolean | string | number | RationalNumber

/** A leaf that was found to make sense: its fact exists, and operator and operands fit it. */
export interface TypedLeaf {
  readonly type: 'leaf'
  readonly fact: FactEntry
  readonly operator: ConditionOperator
  /** One operand, or several for `in` and `notIn`. */
  readonly operands: readonly TypedOperand[]
}

/** A condition after type-checking, with its named conditions written out (shared, not copied). */
export type TypedCondition =
  | { readonly type: 'all'; readonly items: readonly TypedCondition[] }
  | { readonly type: 'any'; readonly items: readonly TypedCondition[] }
  | { readonly type: 'not'; readonly item: TypedCondition }
  | TypedLeaf

/** The operator that holds exactly where another does not; an unknown fact leaves both unknown. */
export const complementOperators: Readonly<Record<ConditionOperator, ConditionOperator>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  contains: 'doesNotContain',
  doesNotContain: 'contains',
  lessThan: 'greaterThanInclusive',
  greaterThanInclusive: 'lessThan',
  greaterThan: 'lessThanInclusive',
  lessThanInclusive: 'greaterThan'
}
