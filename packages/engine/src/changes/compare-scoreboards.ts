import type { GroupScore, Scoreboard } from '../evaluation/index.js'
import {
  compareRationals,
  createRational,
  formatDecimal,
  roundRational,
  subtractRationals,
  type Rational
} from '../kernel/index.js'

/** What two versions make of one unit's score (得分差异). */
export interface ScoreDifference {
  readonly unit: string
  /** null when that version scores no such unit. */
  readonly before: UnitScore | null
  readonly after: UnitScore | null
  /** Newer score minus older one, exact; null when one of them is missing. */
  readonly difference: string | null
}

/** Score and rank of a unit; null when it is not ranked. */
export interface UnitScore {
  readonly total: string | null
  readonly rank: number | null
  readonly rows: number
}

/** The scores of all units under both versions, the largest difference first, then by name. */
export function compareScoreboards(before: Scoreboard, after: Scoreboard): readonly ScoreDifference[] {
  const a = new Map(before.groups.map((group) => [group.unit, group]))
  const b = new Map(after.groups.map((group) => [group.unit, group]))
  const units = [...new Set([...a.keys(), ...b.keys()])]
  const measured = units.map((unit) => compareUnit(unit, a.get(unit), b.get(unit)))
  return measured.toSorted(orderBySize).map(({ score }) => score)
}

interface Measured {
  readonly score: ScoreDifference
  readonly size: Rational | null
}

function compareUnit(unit: string, a: GroupScore | undefined, b: GroupScore | undefined): Measured {
  const [from, to] = [a?.total ?? null, b?.total ?? null]
  const size = from === null || to === null ? null : subtractRationals(readDecimal(to), readDecimal(from))
  const decimals = Math.max(countDecimals(from), countDecimals(to))
  const difference = size === null ? null : formatDecimal(roundRational(size, { decimals, mode: 'half-up' }))
  return { score: { unit, before: unitScore(a), after: unitScore(b), difference }, size }
}

function unitScore(group: GroupScore | undefined): UnitScore | null {
  return group === undefined ? null : { total: group.total, rank: group.rank, rows: group.rows }
}

/** Units that one version does not score come first: they are the largest difference of all. */
function orderBySize(a: Measured, b: Measured): number {
  if (a.size === null || b.size === null) {
    if (a.size !== b.size) return a.size === null ? -1 : 1
    return a.score.unit < b.score.unit ? -1 : 1
  }
  return compareRationals(absolute(b.size), absolute(a.size)) || (a.score.unit < b.score.unit ? -1 : 1)
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
