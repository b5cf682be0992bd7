import type { RationalNumber } from '@lijie/schema'

/** A number or an exact fraction as messages print it: `25`, `1/16`. */
export function formatNumberOperand(value: number | RationalNumber): string {
  return typeof value === 'number' ? String(value) : `${value.numerator}/${value.denominator}`
}

/** Any given value in short, for messages about it. */
export function formatGiven(value: unknown): string {
  if (typeof value === 'string') return value.length > 60 ? `${value.slice(0, 60)}…` : value
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value)
  if (Array.isArray(value))
    return `[${value
      .slice(0, 5)
      .map((item) => (Array.isArray(item) ? '[…]' : formatGiven(item)))
      .join(', ')}${value.length > 5 ? ', …' : ''}]`
  if (typeof value !== 'object') return nameType(value)
  const { numerator, denominator } = value as Readonly<Record<string, unknown>>
  return typeof numerator === 'number' && typeof denominator === 'number'
    ? `${numerator}/${denominator}`
    : 'object'
}

/** The type of a given value as messages name it. */
export function nameType(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  return Array.isArray(value) ? 'array' : typeof value
}
