import type { GradeBand, PointsRule, RationalNumber, Rounding } from '@lijie/schema'
import type { CaseRounding, ScoreCase, ScoreCaseRule } from './score-case.js'

/** The points rule as a document has it. */
export function toRule(rule: ScoreCaseRule): PointsRule {
  if (rule[0] === 'multiply') return { rule: 'multiply' }
  if (rule[0] === 'linear') {
    const [, threshold, full, loses, step, perStep, steps, floor] = rule
    return {
      rule: 'linear',
      threshold: fraction(threshold),
      atThreshold: fraction(full),
      loses,
      step: fraction(step),
      perStep: fraction(perStep),
      steps,
      floor: fraction(floor)
    }
  }
  const [, bands] = rule
  return {
    rule: 'bands',
    bands: bands.map(([from, points], at) => ({
      from: bound(from),
      to: bound(bands[at + 1]?.[0]),
      points: fraction(points)
    }))
  }
}

/** A bound of a band as a document has it. */
function bound(text: string | null | undefined): RationalNumber | null {
  return text == null ? null : fraction(text)
}

/** A rounding as a document has it. */
export function rounding([decimals, mode]: CaseRounding): Rounding {
  return { decimals, mode }
}

/** A fraction as a document has it. */
export function fraction(text: string): RationalNumber {
  const [numerator = 0, denominator = 1] = text.split('/').map(Number)
  return { numerator, denominator }
}

/** The grades as a document has them. */
export function toBands(grades: ScoreCase['g']): readonly GradeBand[] {
  return grades.map(([id, lowest], at) => ({
    id,
    label: { zh: id },
    from: bound(lowest),
    to: bound(grades[at - 1]?.[1])
  }))
}
