import {
  createRational,
  formatRational,
  multiplyBounded,
  subtractBounded,
  type Rational
} from '../../kernel/index.js'
import { findGrade, type RoundedPoints } from '../../points/index.js'
import type { SchemePlan } from '../plan/scheme-plan.js'
import type { IndicatorScore, ObjectScore } from '../scoreboard.js'
import { computeAt } from './compute-at.js'
import type { IndicatorOutcome } from './indicator-outcome.js'
import { noteWarning } from './notes.js'
import type { RankedObject } from './rank-objects.js'
import type { ScoredObject } from './scored-object.js'
import type { ScoreScope } from './score-scope.js'

const zero = createRational(0)

/** One object as the scoreboard shows it (评价对象得分). */
export function printObject(
  scope: ScoreScope,
  plan: SchemePlan,
  { scored, rank }: RankedObject
): ObjectScore {
  const { outcome, group, relative, total } = scored
  const { object } = outcome
  const entry = scope.table?.get(object)
  return {
    object,
    name: entry?.name ?? null,
    group,
    objectClass: entry?.class ?? null,
    rows: outcome.rows,
    counters: outcome.counters,
    indicators: outcome.indicators.map((one, i) =>
      printIndicator(one, outcome.weights[i] ?? zero, (compute) =>
        computeAt(scope.notes, plan.scheme, { place: one.indicator.id, object }, compute)
      )
    ),
    adjustments: outcome.adjustments,
    relative,
    total: total?.rounded.text ?? null,
    exactTotal: total === null ? null : formatRational(total.exact),
    rank,
    grade: gradeOf(scope, plan, scored),
    reweighted: outcome.reweighted
  }
}

const print = (exact: Rational | null): string | null => (exact === null ? null : formatRational(exact))

/** An indicator's figures with the weight that was used. */
function printIndicator(
  outcome: IndicatorOutcome,
  weight: Rational,
  computeHere: (compute: () => Rational) => Rational | null
): IndicatorScore {
  const { indicator, basis, numerator, denominator, value, text, points, occurrences } = outcome
  const lose = ({ exact }: RoundedPoints): Rational =>
    multiplyBounded(subtractBounded(indicator.maxPoints, exact), weight)
  return {
    id: indicator.id,
    numerator: print(numerator),
    denominator: print(denominator),
    basis: basis === 'refused' ? 'unranked' : basis,
    exactValue: print(value),
    value: text,
    points: points?.text ?? null,
    lost: points === null ? null : print(computeHere(() => lose(points))),
    weight: formatRational(weight),
    occurrences
  }
}

function gradeOf(
  { notes }: ScoreScope,
  { scheme }: SchemePlan,
  { outcome, total }: ScoredObject
): string | null {
  const { grades } = scheme.document
  if (grades === undefined || total === null) return null
  // A table with a rounding of its own rounds the total itself: twice rounded, 89.496 would be 90.
  const grade = findGrade(grades, grades.rounding === undefined ? total.rounded.exact : total.exact)
  if (grade === null) {
    const params = { scheme: scheme.id, object: outcome.object, total: total.rounded.text }
    noteWarning(notes, 'evaluation/grade-not-covered', params)
  }
  return grade?.id ?? null
}
