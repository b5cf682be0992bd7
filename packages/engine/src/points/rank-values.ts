import type { RankTies } from '@lijie/schema'
import { compareRationals, formatRational, type Rational } from '../kernel/index.js'

/**
 * Places of values, the greatest first (排名); null keeps no place. competition: 1, 2, 2, 4. dense: 1, 2, 2, 3.
 */
export function rankValues(values: readonly (Rational | null)[], ties: RankTies): readonly (number | null)[] {
  const present = values.filter((value) => value !== null).toSorted((a, b) => compareRationals(b, a))
  const places = new Map<string, number>()
  present.forEach((value, index) => {
    const key = formatRational(value)
    if (!places.has(key)) places.set(key, ties === 'dense' ? places.size + 1 : index + 1)
  })
  return values.map((value) => (value === null ? null : (places.get(formatRational(value)) ?? null)))
}
