import type { FactDefinition, RationalNumber } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Facts whose smallest value is above their largest (上下限颠倒), so that no value would be allowed. */
export const factBounds: LintRule = ({ facts }) =>
  Object.entries(facts?.facts ?? {}).flatMap(([fact, definition]) => {
    const bounds = reversedBounds(definition)
    if (bounds === undefined) return []
    const pointer = `${joinPointer('/facts', fact)}/maximum`
    return [createFinding('facts', pointer, 'facts/reversed-bounds', { fact, ...bounds })]
  })

function reversedBounds(
  definition: FactDefinition
): { readonly minimum: string; readonly maximum: string } | undefined {
  if (!('minimum' in definition) || !('maximum' in definition)) return undefined
  const { minimum, maximum } = definition
  if (minimum === undefined || maximum === undefined || compare(minimum, maximum) <= 0n) return undefined
  return { minimum: show(minimum), maximum: show(maximum) }
}

function compare(a: number | RationalNumber, b: number | RationalNumber): bigint {
  if (typeof a === 'number' || typeof b === 'number') return a > b ? 1n : 0n
  return BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator)
}

function show(bound: number | RationalNumber): string {
  return typeof bound === 'number' ? String(bound) : `${bound.numerator}/${bound.denominator}`
}
