import {
  addRationals,
  compareRationals,
  createRational,
  formatRational,
  multiplyRationals,
  readRational,
  type CompiledScheme,
  type ObjectScore,
  type Rational
} from '@lijie/engine'
import type { RationalNumber } from '@lijie/schema'
import { parseExact } from '../report-text/exact-number.js'

/** The total of an object before relative points (相对分之前的总分), exact; null when a part has no points. */
export function baseTotalOf(
  { document }: CompiledScheme,
  { indicators, adjustments, group }: ObjectScore
): string | null {
  if (indicators.some(({ basis, points }) => basis !== 'excluded' && points === null)) return null
  if (adjustments.length < (document.adjustments ?? []).length) return null
  const weighted = indicators.flatMap(({ points, weight }) =>
    points === null ? [] : [multiplyRationals(parseExact(points), parseExact(weight))]
  )
  const sum = [...weighted, ...adjustments.map(({ points }) => parseExact(points))].reduce(
    addRationals,
    createRational(0)
  )
  const { floor, cap } = document.total
  const groupCap = document.groups?.find(({ id }) => id === group)?.cap
  const raised = bound(sum, floor, 1)
  return formatRational(bound(bound(raised, cap, -1), groupCap, -1))
}

function bound(value: Rational, limit: RationalNumber | undefined, side: 1 | -1): Rational {
  if (limit === undefined) return value
  const edge = readRational(limit)
  return compareRationals(edge, value) * side > 0 ? edge : value
}
