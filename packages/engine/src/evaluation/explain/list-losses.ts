import type {
  CounterDirection,
  EvaluationPart,
  LocalizedText,
  Occurrences,
  RatioIndicator
} from '@lijie/schema'
import type { RowQuestion } from '../../counting/index.js'
import type { Period } from '../../periods/index.js'
import type { CompiledIndicator } from '../compile/compiled-scheme.js'
import { findCounter } from '../compile/list-counters.js'
import { narrowRatio } from '../plan/plan-ratio.js'
import type { PlanScope } from '../plan/plan-scope.js'
import { countedByAny } from './counted-question.js'

/** Rows that cost or bring points, as a question to them (失分来源). */
export interface LossQuestion {
  readonly label: LocalizedText
  readonly question: RowQuestion
  /** -1: each costs points, 1: each brings some, 0: the scheme does not say. */
  readonly sign: -1 | 0 | 1
}

const notInNumerator = { zh: '计入分母而未计入分子', en: 'in the denominator, not in the numerator' }
const inNumerator = { zh: '计入分子', en: 'in the numerator' }

/** The rows behind the points of an indicator. */
export function listLosses(
  scope: PlanScope,
  { document, names }: CompiledIndicator,
  period: Period | null
): readonly LossQuestion[] {
  switch (document.measure) {
    case 'given':
    case 'scheme':
      return []
    case 'count':
    case 'change':
      return document.count.map((counter) => loseCounter(scope, counter, period))
    case 'occurrences':
      return listItemLosses(scope, document.occurrences, document.direction === 'deduct' ? -1 : 1, period)
    case 'formula':
      return [...names.values()].flatMap((meaning) =>
        'counter' in meaning ? [loseCounter(scope, meaning.counter, period)] : []
      )
    default:
      return [loseRatio(scope, document, period)]
  }
}

/** The rows behind items that occur. */
export function listItemLosses(
  scope: PlanScope,
  { items }: Occurrences,
  sign: -1 | 1,
  period: Period | null
): readonly LossQuestion[] {
  return items.flatMap(({ label, count }) =>
    count === undefined ? [] : [{ label, question: countedByAny(scope, count, period), sign }]
  )
}

function loseRatio(scope: PlanScope, indicator: RatioIndicator, period: Period | null): LossQuestion {
  const also = narrowRatio(scope, indicator, period)
  const above = countedByAny(scope, indicator.numerator, period)
  // A rate of what should be rare loses by what is in its numerator, whether it is turned round or its points are.
  const isRare = indicator.numerator.some((counter) => directionOf(scope.part, counter) === 'fewer')
  if (indicator.complement === true || isRare)
    return { label: inNumerator, question: { all: [above, ...also] }, sign: -1 }
  const below = countedByAny(scope, indicator.denominator, period)
  return { label: notInNumerator, question: { all: [below, { not: above }, ...also] }, sign: -1 }
}

function loseCounter(scope: PlanScope, counter: string, period: Period | null): LossQuestion {
  const label = findCounter(scope.part, counter)?.label ?? { zh: counter }
  return {
    label,
    question: countedByAny(scope, [counter], period),
    sign: signOf(directionOf(scope.part, counter))
  }
}

function directionOf(part: EvaluationPart, counter: string): CounterDirection {
  return findCounter(part, counter)?.better ?? 'neutral'
}

function signOf(better: CounterDirection): LossQuestion['sign'] {
  if (better === 'more') return 1
  return better === 'fewer' ? -1 : 0
}
