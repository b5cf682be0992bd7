import type { CounterLookup, RatioIndicator } from '@lijie/schema'
import type { RowQuestion } from '../../counting/index.js'
import type { Period } from '../../periods/index.js'
import type { CounterLeaf } from '../compile/list-leaves.js'
import type { CounterUse } from './counter-use.js'
import { joinQuestions } from './join-questions.js'
import type { PlanScope } from './plan-scope.js'
import { resolvePredicate } from './resolve-predicate.js'
import type { MeasurePlan } from './scheme-plan.js'
import { distinctLeaves, leafQuestion, useCounter } from './use-counter.js'

/**
 * Asks for the counters of a ratio (比率取数). A row that one of its excluding counters cannot judge leaves numerator and
 * denominator alike, and so does a row with a level that a counter leaves out, or a row that the indicator excludes.
 */
export function planRatio(scope: PlanScope, indicator: RatioIndicator, period: Period | null): MeasurePlan {
  const also = narrowRatio(scope, indicator, period)
  const use = (counters: readonly string[]): ReturnType<typeof useCounter>[] =>
    counters.map((counter) => useCounter(scope, counter, { period, also }))
  return {
    kind: 'ratio',
    numerator: use(indicator.numerator),
    denominator: use(indicator.denominator),
    leftOut: listLeftOut(scope, indicator, period)
  }
}

/** What a row must be to enter a ratio at all: judged by its excluding counters, and not excluded. */
export function narrowRatio(
  scope: PlanScope,
  indicator: RatioIndicator,
  period: Period | null
): readonly RowQuestion[] {
  const excluded = listExcluded(scope, indicator)
  const leaves = distinctLeaves(scope.part, [...indicator.numerator, ...indicator.denominator])
  return [
    ...leaves.flatMap((leaf) => listJudged(leaf, leafQuestion(scope, leaf, period), excluded)),
    ...excluded
  ]
}

/** Excluding counters that cannot judge a row because of what the indicator excludes; without that they tell it themselves. */
function listLeftOut(
  scope: PlanScope,
  { numerator, denominator, exclude = [] }: RatioIndicator,
  period: Period | null
): readonly CounterUse[] {
  if (exclude.length === 0) return []
  const also = listExcluded(scope, { exclude })
  return distinctLeaves(scope.part, [...numerator, ...denominator]).flatMap(({ id, document }) =>
    document.onMissing === 'exclude' ? [useCounter(scope, id, { period, also })] : []
  )
}

function listExcluded(scope: PlanScope, { exclude = [] }: Pick<RatioIndicator, 'exclude'>): RowQuestion[] {
  return exclude.map(({ where }) => ({ not: resolvePredicate(where, scope.context) }))
}

/**
 * What an excluding counter must know of a row: whether it counts, which may hang on what the indicator excludes, and the
 * value it would add. A row that counts without its value is as unknown as one that may count.
 */
function listJudged(
  { document: { onMissing, sum, lookup } }: CounterLeaf,
  question: RowQuestion | null,
  excluded: readonly RowQuestion[]
): RowQuestion[] {
  const judged: RowQuestion[] = []
  const column = sum ?? lookup?.column
  if (onMissing === 'exclude') {
    const asked = joinQuestions([question, ...excluded])
    if (asked !== null) judged.push({ definite: asked })
    if (column !== undefined) judged.push(ifCounted(question, { known: column }))
  }
  if (lookup?.onUnlisted === 'exclude') judged.push(ifCounted(question, isListed(lookup)))
  return judged
}

function ifCounted(question: RowQuestion | null, then: RowQuestion): RowQuestion {
  return question === null ? then : { any: [{ not: question }, then] }
}

/** Whether the level of a row is one of those listed; a row without a level is the matter of onMissing. */
function isListed({ column, values }: CounterLookup): RowQuestion {
  const levels = values.map(({ level }): RowQuestion => ({
    column,
    operator: 'equal',
    than: { number: level }
  }))
  return { any: [{ not: { known: column } }, ...levels] }
}
