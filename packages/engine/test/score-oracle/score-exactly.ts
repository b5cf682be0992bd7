import {
  addRationals,
  createRational,
  divideRationals,
  multiplyRationals,
  readRational,
  subtractRationals,
  type Rational
} from '../../src/kernel/index.js'
import { applyPointsRule, findGrade, roundPoints } from '../../src/points/index.js'
import { fraction, rounding, toBands, toRule } from './read-score-case.js'
import type { ScoreCase, ScoreCaseIndicator } from './score-case.js'

/** What the functions of the engine answer to a case, in the form of the oracle. */
export function scoreExactly({ i, t, g }: Pick<ScoreCase, 'i' | 't' | 'g'>): ScoreCase['a'] {
  const scored = i.map(scoreIndicator)
  const exact = scored.reduce((sum, { weighted }) => addRationals(sum, weighted), createRational(0))
  const total = roundPoints(exact, rounding(t))
  const grade = findGrade({ bands: toBands(g) }, total.exact)?.id ?? ''
  return [...scored.map(({ rate, points }) => [rate, points] as const), total.text, grade]
}

function scoreIndicator(indicator: ScoreCaseIndicator): { rate: string; points: string; weighted: Rational } {
  const [numerator, denominator, complement, rateRounding, rule, pointsRounding, weight] = indicator
  const share = divideRationals(createRational(numerator), createRational(denominator))
  const rate = complement ? subtractRationals(createRational(1), share) : share
  const rounded = roundPoints(multiplyRationals(rate, createRational(100)), rounding(rateRounding))
  const maxPoints = readRational(rule[0] === 'multiply' ? fraction(rule[1]) : fraction('1'))
  const input = { value: rounded.exact, maxPoints, objectClass: null, level: null, lookup: (): null => null }
  const result = applyPointsRule(toRule(rule), input)
  if (result.kind !== 'points') throw new Error(result.kind)
  const points = roundPoints(result.points, rounding(pointsRounding))
  return {
    rate: rounded.text,
    points: points.text,
    weighted: multiplyRationals(points.exact, readRational(fraction(weight)))
  }
}
