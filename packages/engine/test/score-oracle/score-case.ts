import type { Rounding } from '@lijie/schema'

/** A case of the oracle as it prints it: question and answer; fractions are texts such as `98/5`. */
export interface ScoreCase {
  readonly i: readonly ScoreCaseIndicator[]
  readonly t: CaseRounding
  /** Grades from the highest down; null: everything else. */
  readonly g: readonly (readonly [grade: string, lowest: string | null])[]
  /** Per indicator its rate and points, then the total and the grade. */
  readonly a: readonly (readonly [rate: string, points: string] | string)[]
}

export type CaseRounding = readonly [decimals: number, mode: Rounding['mode']]

export type ScoreCaseIndicator = readonly [
  numerator: number,
  denominator: number,
  complement: boolean,
  rateRounding: CaseRounding,
  rule: ScoreCaseRule,
  pointsRounding: CaseRounding,
  weight: string
]

export type ScoreCaseRule =
  | readonly ['multiply', string]
  | readonly ['bands', readonly (readonly [lowest: string | null, points: string])[]]
  | readonly [
      'linear',
      threshold: string,
      full: string,
      loses: 'below' | 'above',
      step: string,
      perStep: string,
      steps: 'pro-rata' | 'started' | 'completed',
      floor: string
    ]
