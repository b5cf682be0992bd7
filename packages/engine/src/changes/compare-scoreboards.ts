import type { ObjectScore, Scoreboard } from '../evaluation/index.js'
import {
  compareRationals,
  createRational,
  formatDecimal,
  roundRational,
  subtractRationals,
  type Rational
} from '../kernel/index.js'

/** What two versions make of one object's score (得分差异). */
export interface ScoreDifference {
  readonly object: string
  /** null when that version scores no such object. */
  readonly before: ObjectTotal | null
  readonly after: ObjectTotal | null
  /** Newer score minus older one, exact; null when one of them is missing. */
  readonly difference: string | null
}

/** Score and rank of an object; null when it is not ranked. */
export interface ObjectTotal {
  readonly total: string | null
  readonly rank: number | null
  readonly rows: number
}

/** The scores of all objects under both versions, the largest difference first, then by name. */
export function compareScoreboards(before: Scoreboard, after: Scoreboard): readonly ScoreDifference[] {
  const a = new Map(before.objects.map((one) => [one.object, one]))
  const b = new Map(after.objects.map((one) => [one.object, one]))
  const objects = [...new Set([...a.keys(), ...b.keys()])]
  const measured = objects.map((object) => compareObject(object, a.get(object), b.get(object)))
  return measured.toSorted(orderBySize).map(({ score }) => score)
}

interface Measured {
  readonly score: ScoreDifference
  readonly size: Rational | null
}

function compareObject(object: string, a: ObjectScore | undefined, b: ObjectScore | undefined): Measured {
  const [from, to] = [a?.total ?? null, b?.total ?? null]
  const size = from === null || to === null ? null : subtractRationals(readDecimal(to), readDecimal(from))
  const decimals = Math.max(countDecimals(from), countDecimals(to))
  const difference = size === null ? null : formatDecimal(roundRational(size, { decimals, mode: 'half-up' }))
  return { score: { object, before: totalOf(a), after: totalOf(b), difference }, size }
}

function totalOf(score: ObjectScore | undefined): ObjectTotal | null {
  return score === undefined ? null : { total: score.total, rank: score.rank, rows: score.rows }
}

/** Objects that one version does not score come first: they are the largest difference of all. */
function orderBySize(a: Measured, b: Measured): number {
  if (a.size === null || b.size === null) {
    if (a.size !== b.size) return a.size === null ? -1 : 1
    return a.score.object < b.score.object ? -1 : 1
  }
  return compareRationals(absolute(b.size), absolute(a.size)) || (a.score.object < b.score.object ? -1 : 1)
}

function absolute({ numerator, denominator }: Rational): Rational {
  return { numerator: numerator < 0n ? -numerator : numerator, denominator }
}

function readDecimal(text: string): Rational {
  const [whole = '0', fraction = ''] = text.split('.')
  return createRational(BigInt(whole + fraction), 10n ** BigInt(fraction.length))
}

function countDecimals(text: string | null): number {
  return text?.split('.')[1]?.length ?? 0
}
