import type { ConditionOperator } from '@lijie/schema'

/** A leaf of json-rules-engine; the operand is in the unit of the fact, instants are epoch milliseconds. */
export interface JsonLeaf {
  readonly fact: string
  readonly operator: ConditionOperator
  readonly value: unknown
}

/** A condition of json-rules-engine without `not`: {@link JsonRule} says why. */
export type JsonCondition =
  | { readonly all: readonly JsonCondition[] }
  | { readonly any: readonly JsonCondition[] }
  | JsonLeaf

/**
 * A rule as json-rules-engine reads it (JSON 规则).
 *
 * json-rules-engine knows two values, a standard three. So each row gives two rules: one fires when the row is known to
 * apply, one when it is known not to; while facts are missing neither does. Negation stands at the leaves only, as the
 * opposite operator, because `not` would turn "unknown" into "true".
 */
export interface JsonRule {
  /** Id of the row. */
  readonly name: string
  readonly conditions: { readonly all: readonly JsonCondition[] } | { readonly any: readonly JsonCondition[] }
  readonly event: {
    readonly type: 'applies' | 'does-not-apply'
    readonly params: { readonly criterion: string; readonly article: string }
  }
}
