import type { CompleteScheme, Counter, EvaluationPart, Indicator, RankTies } from '@lijie/schema'
import { scoreGiven } from '../../src/evaluation/index.js'
import { addRationals, createRational, readRational } from '../../src/kernel/index.js'
import { fraction, rounding, toBands, toRule } from './read-score-case.js'
import type { ScoreCase, ScoreCaseIndicator } from './score-case.js'

const label = { zh: '项' }
const counter: Counter = { label, where: null, onMissing: 'refuse', evidence: 'inferred' }

/** Nothing is cited here. */
function cite(): never {
  return {} as never
}

/** Whether a scheme can have these weights: they must be positive. */
export function fitsScheme({ i }: Pick<ScoreCase, 'i'>): boolean {
  return i.every(([, , , , , , weight]) => weight !== '0')
}

/** What a whole scheme answers to a case with given counts, in the form of the oracle. */
export function scoreByScheme(given: Pick<ScoreCase, 'i' | 't' | 'g'>): ScoreCase['a'] {
  const counts = given.i.map(
    ([numerator, denominator], at) =>
      [
        [`n${at}`, numerator],
        [`d${at}`, denominator]
      ] as const
  )
  const counters = Object.fromEntries(counts.flat().map(([id]) => [id, counter]))
  const evaluation: EvaluationPart = { counters, schemes: { s: toScheme(given) } }
  const request = { scheme: 's', asOf: null, period: null }
  const decision = scoreGiven({ evaluation, cite }, request, { unit: Object.fromEntries(counts.flat()) })
  if ('refused' in decision) throw new Error(decision.refused.map(({ code }) => code).join())
  const [board] = decision.value.objects
  const indicators = board?.indicators ?? []
  return [
    ...indicators.map(({ value, points }) => [value ?? '', points ?? ''] as const),
    board?.total ?? '',
    board?.grade ?? ''
  ]
}

/** The scheme of a case as a document has it. */
export function toScheme(
  { i, t, g }: Pick<ScoreCase, 'i' | 't' | 'g'>,
  ties: RankTies = 'competition'
): CompleteScheme {
  const sum = i.reduce(
    (total, { 6: weight }) => addRationals(total, readRational(fraction(weight))),
    createRational(0)
  )
  return {
    label,
    object: 'unit',
    effectiveFrom: null,
    evidence: 'inferred',
    indicators: i.map(toIndicator),
    total: {
      weightsSumTo: { numerator: Number(sum.numerator), denominator: Number(sum.denominator) },
      rounding: rounding(t)
    },
    rank: { ties, basis: 'rounded-total' },
    grades: { bands: toBands(g) }
  }
}

function toIndicator(
  [, , complement, rate, rule, points, weight]: ScoreCaseIndicator,
  at: number
): Indicator {
  return {
    id: `i${at}`,
    label,
    numerator: [`n${at}`],
    denominator: [`d${at}`],
    complement,
    onZero: 'refuse',
    rateRounding: rounding(rate),
    maxPoints: fraction(rule[0] === 'multiply' ? rule[1] : '1'),
    points: toRule(rule),
    pointsRounding: rounding(points),
    weight: fraction(weight)
  }
}
