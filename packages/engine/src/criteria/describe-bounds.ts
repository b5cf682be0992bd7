import type { FactDefinition, RationalNumber } from '@lijie/schema'
import { formatNumberOperand } from './format-operand.js'

/** The declared range of a fact as messages print it, e.g. `0 … 1` or `>= 0 cm2`; `*` when there is none. */
export function describeBounds(fact: FactDefinition): string {
  if (fact.type === 'text') return fact.maxLength === undefined ? '*' : `<= ${fact.maxLength} UTF-16`
  if (fact.type !== 'integer' && fact.type !== 'quantity' && fact.type !== 'ratio') return '*'
  const unit = fact.type === 'ratio' || fact.unit === undefined ? '' : ` ${fact.unit}`
  const lower = fact.minimum === undefined ? null : formatBound(fact.minimum)
  const upper = fact.maximum === undefined ? null : formatBound(fact.maximum)
  if (lower !== null && upper !== null) return `${lower} … ${upper}${unit}`
  if (lower !== null) return `>= ${lower}${unit}`
  return upper === null ? '*' : `<= ${upper}${unit}`
}

/** A whole number is not written as a fraction. */
function formatBound(value: number | RationalNumber): string {
  return typeof value !== 'number' && value.denominator === 1
    ? String(value.numerator)
    : formatNumberOperand(value)
}
