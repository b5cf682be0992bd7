import { isRefusal, type Decision, type Refusal } from '../../kernel/index.js'
import type { PlanCounts } from '../../counting/index.js'
import { checkGivable } from '../given/check-givable.js'
import { readGivenTotals } from '../given/read-given-totals.js'
import { readTotals, type GivenTotals } from '../given/read-totals.js'
import type { EvaluationPlan } from '../plan/evaluation-plan.js'
import { planRequest } from '../plan/plan-evaluation.js'
import type { SchemePlan } from '../plan/scheme-plan.js'
import type { EvaluationRequest } from '../request/evaluation-request.js'
import type { EvaluationRules } from '../request/evaluation-rules.js'
import { buildScoreboard } from '../score/build-scoreboard.js'
import type { CountReader } from '../score/count-reader.js'
import { readPlanCounts } from '../score/read-plan-counts.js'
import { scoreFrom } from '../score/score-evaluation.js'
import { scoreObjects } from '../score/score-objects.js'
import { createScoreScope } from '../score/score-scope.js'
import type { ScoreTrace } from './score-trace.js'
import { traceObject } from './trace-object.js'

/**
 * The numbers behind a scoreboard (计分依据): the scheme itself first, then every scheme and period whose totals it takes, each
 * once. Refused: what {@link scoreEvaluation} refuses.
 *
 * @throws EngineError `evaluation/different-counts` when these are not the counts of this plan.
 */
export function traceScore(
  plan: EvaluationPlan,
  counts: readonly PlanCounts[]
): readonly ScoreTrace[] | Refusal {
  return traceFrom(plan, readPlanCounts(plan, counts))
}

/** The same for counts that were given instead of rows. */
export function traceGiven(
  rules: EvaluationRules,
  request: EvaluationRequest,
  totals: GivenTotals
): readonly ScoreTrace[] | Refusal {
  const plan = planRequest(rules, request, 'totals')
  if ('refused' in plan) return plan
  const { table, reasons } = readTotals(totals, plan.scheme.scheme)
  const refused = [...checkGivable(plan.scheme.scheme), ...reasons]
  return refused.length > 0 ? { refused } : traceFrom(plan, readGivenTotals(table))
}

function traceFrom(plan: EvaluationPlan, reader: CountReader): readonly ScoreTrace[] | Refusal {
  const decision: Decision<unknown> = scoreFrom(plan, reader)
  if (isRefusal(decision)) return decision
  const scope = createScoreScope(plan, reader, scoreObjects)
  const found: SchemePlan[] = [plan.scheme]
  const placeOf = (part: SchemePlan): number => {
    const known = found.indexOf(part)
    return known >= 0 ? known : found.push(part) - 1
  }
  const traces: ScoreTrace[] = []
  // Schemes that are taken join the list while it is walked.
  for (const one of found) {
    const board = buildScoreboard({ ...plan, scheme: one }, scope, [...scope.scoreInner(one).values()])
    const objects = board.objects.map(
      ({ object }) => [object, traceObject({ ...scope, plan: one, object }, placeOf)] as const
    )
    traces.push({ definition: one.scheme, board, objects: new Map(objects) })
  }
  return traces
}
