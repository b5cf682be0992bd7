import type { RankTies } from '@lijie/schema'
import type { CaseRounding, ScoreCase, ScoreCaseIndicator, ScoreCaseRule } from './score-case.js'

/** A whole scheme of the oracle as it prints it, with the counts of many objects, and its answers to them. */
export interface SchemeCase {
  readonly i: readonly SchemeCaseIndicator[]
  readonly t: CaseRounding
  readonly g: ScoreCase['g']
  readonly k: RankTies
  /** Per object, per indicator, numerator and denominator. */
  readonly o: readonly (readonly (readonly [numerator: number, denominator: number])[])[]
  readonly a: readonly ScoreCase['a'][]
  readonly r: readonly number[]
}

type SchemeCaseIndicator = readonly [
  complement: boolean,
  rateRounding: CaseRounding,
  rule: ScoreCaseRule,
  pointsRounding: CaseRounding,
  weight: string
]

/** Each object as a case of its own. */
export function splitScheme({ i, t, g, o, a }: SchemeCase): readonly ScoreCase[] {
  return o.map((counts, at) => ({
    i: i.map((indicator, place): ScoreCaseIndicator => [...(counts[place] ?? [0, 1]), ...indicator]),
    t,
    g,
    a: a[at] ?? []
  }))
}
