import type { Criterion, FactValues } from '@lijie/schema'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../kernel/index.js'
import { interpretCondition, type ConditionContext } from './interpret-condition.js'

/**
 * Whether a row (立案条件) applies, read straight off the document; the definition of it. Exclusions with a condition
 * come first: one that holds takes the row out, one that is unknown leaves the row unknown. Exclusions without a
 * condition decide nothing.
 */
export function interpretRow(row: Criterion, context: ConditionContext, facts: FactValues): Truth {
  const excluded = (row.exclusions ?? []).reduce<Truth>((most, { condition }) => {
    const truth = condition === undefined ? FALSE : interpretCondition(condition, context, facts)
    return truth > most ? truth : most
  }, FALSE)
  if (excluded === TRUE) return FALSE
  if (excluded === UNKNOWN) return UNKNOWN
  return row.condition === null ? TRUE : interpretCondition(row.condition, context, facts)
}
