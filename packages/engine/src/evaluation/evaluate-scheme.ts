import { countRows, type CaseFacts } from '../counting/index.js'
import type { Decision } from '../kernel/index.js'
import { planEvaluation } from './plan/plan-evaluation.js'
import type { EvaluationRequest } from './request/evaluation-request.js'
import type { EvaluationRules } from './request/evaluation-rules.js'
import { scoreEvaluation } from './score/score-evaluation.js'
import type { Scoreboard } from './scoreboard.js'

/**
 * Turns cases into indicators, scores and ranks under one scheme (按方案评价). Reads the rows once and keeps none.
 *
 * Refused: whatever {@link planEvaluation} and {@link scoreEvaluation} refuse.
 *
 * @throws EngineError `evaluation/bad-row` when a row holds something that is neither a number nor unknown.
 */
export function evaluateScheme(
  rules: EvaluationRules,
  rows: Iterable<CaseFacts>,
  request: EvaluationRequest
): Decision<Scoreboard> {
  const plan = planEvaluation(rules, request)
  if ('refused' in plan) return plan
  return scoreEvaluation(plan, countRows(plan.counts, rows))
}
