import type { PlanCounts } from '../../counting/index.js'
import { formatRational, isRefusal, refuse, type Decision } from '../../kernel/index.js'
import type { CounterUse } from '../plan/counter-use.js'
import type { EvaluationPlan } from '../plan/evaluation-plan.js'
import type { IndicatorPlan, ItemUse, SchemePlan } from '../plan/scheme-plan.js'
import type { CountReader } from '../score/count-reader.js'
import { readPlanCounts } from '../score/read-plan-counts.js'
import { scoreEvaluation } from '../score/score-evaluation.js'
import { scoreObjects } from '../score/score-objects.js'
import { createScoreScope } from '../score/score-scope.js'
import type { CounterResult, ObjectScore } from '../scoreboard.js'
import type { PartExplanation, ScoreExplanation, ScoreLoss, TakenTotal } from './explanation.js'
import type { LossQuestion } from './list-losses.js'
import { createLossScope, listPlanLosses } from './loss-scope.js'

/**
 * Why an object has its score (得分说明): per indicator and adjustment the counters, the points lost, and the questions that
 * find the cases which cost them. How many cases these are is told when the request said `explain`.
 *
 * Refused: what {@link scoreEvaluation} refuses, and `evaluation/unknown-object` for one that is not scored.
 */
export function explainScore(
  plan: EvaluationPlan,
  counts: readonly PlanCounts[],
  object: string
): Decision<ScoreExplanation> {
  const decision = scoreEvaluation(plan, counts)
  if (isRefusal(decision)) return decision
  const { scheme } = plan
  const score = decision.value.objects.find((one) => one.object === object)
  if (score === undefined) return refuse('evaluation/unknown-object', { object, scheme: scheme.scheme.id })
  const reader = readPlanCounts(plan, counts)
  const losses = listPlanLosses(createLossScope(scheme, scheme.scheme.part, plan.asOf), scheme)
  const place = (found: readonly LossQuestion[] = []): readonly ScoreLoss[] =>
    found.flatMap((loss) => placeLoss(plan, counts, object, loss))
  const indicators = scheme.indicators.map((indicator, i) => ({
    ...explainIndicator(reader, scheme, indicator, score, i),
    losses: place(losses[i]),
    totals: listTotals(plan, reader, indicator, object)
  }))
  const adjustments = scheme.adjustments.map((uses, i) => ({
    ...explainAdjustment(reader, scheme, uses, score, i),
    losses: place(losses[scheme.indicators.length + i])
  }))
  const value = { scheme: scheme.scheme.id, score, parts: [...indicators, ...adjustments] }
  return { ...decision, value }
}

function explainIndicator(
  reader: CountReader,
  plan: SchemePlan,
  { indicator, measure, names }: IndicatorPlan,
  { object, indicators }: ObjectScore,
  place: number
): Omit<PartExplanation, 'losses' | 'totals'> {
  const { id, label, citation } = indicator
  const scored = indicators[place]
  const uses = [...listUses(measure), ...names.values()]
  return {
    id,
    label,
    kind: 'indicator',
    citation,
    value: scored?.value ?? null,
    points: scored?.points ?? null,
    lost: scored?.lost ?? null,
    counters: uses.map((use) => readCounter(reader, plan, use, object)),
    occurrences: scored?.occurrences ?? []
  }
}

function explainAdjustment(
  reader: CountReader,
  plan: SchemePlan,
  uses: readonly ItemUse[],
  { object, adjustments }: ObjectScore,
  place: number
): Omit<PartExplanation, 'losses'> {
  const [cited, scored] = [plan.scheme.adjustments[place], adjustments[place]]
  return {
    id: cited?.document.id ?? '',
    label: cited?.document.label ?? { zh: '' },
    kind: cited?.document.kind ?? 'deduction',
    citation: cited?.citation ?? plan.scheme.citation,
    value: null,
    points: scored?.points ?? null,
    lost: null,
    counters: uses.flatMap(listItemUses).map((use) => readCounter(reader, plan, use, object)),
    occurrences: scored?.occurrences ?? [],
    totals: []
  }
}

function listUses(measure: IndicatorPlan['measure']): readonly CounterUse[] {
  switch (measure.kind) {
    case 'ratio':
      return [...measure.numerator, ...measure.denominator]
    case 'count':
      return measure.count
    case 'change':
      return [...measure.now, ...measure.before]
    case 'occurrences':
      return measure.items.flatMap(listItemUses)
    default:
      return []
  }
}

function listItemUses({ plain, multiplied }: ItemUse): readonly CounterUse[] {
  return [...plain, ...multiplied.flat()]
}

function readCounter(reader: CountReader, plan: SchemePlan, use: CounterUse, object: string): CounterResult {
  const { value, count, unknown } = reader.read(plan, use, object)
  return { id: use.counter, count, unknown, value: formatRational(value) }
}

/** One search for each pass that charges rows. */
function placeLoss(
  { scheme, counts: plans }: EvaluationPlan,
  counts: readonly PlanCounts[],
  object: string,
  { label, question, sign }: LossQuestion
): readonly ScoreLoss[] {
  const { passes, items } = plans[scheme.counts] ?? { passes: [], items: [] }
  const key = JSON.stringify([question, null])
  const item = items.findIndex((one) => JSON.stringify([one.question, one.sum]) === key)
  return passes.map((pass, i) => {
    const found = counts[scheme.counts]?.[i]?.groups.get(object)
    const rows = item < 0 ? null : (found?.trues[item] ?? 0)
    const share = scheme.shares[i]
    return { label, pass, question, share: share === undefined ? '1' : formatRational(share), sign, rows }
  })
}

function listTotals(
  plan: EvaluationPlan,
  reader: CountReader,
  { measure }: IndicatorPlan,
  object: string
): readonly TakenTotal[] {
  if (measure.kind !== 'scheme') return []
  const scope = createScoreScope(plan, reader, scoreObjects)
  return measure.parts.map((part) => ({
    scheme: part.scheme.id,
    period: part.period?.label ?? null,
    total: scope.scoreInner(part).get(object)?.total?.rounded.text ?? null
  }))
}
