import type { Decision } from '../../kernel/index.js'
import { planRequest } from '../plan/plan-evaluation.js'
import type { EvaluationRequest } from '../request/evaluation-request.js'
import type { EvaluationRules } from '../request/evaluation-rules.js'
import { scoreFrom } from '../score/score-evaluation.js'
import type { Scoreboard } from '../scoreboard.js'
import { checkGivable } from './check-givable.js'
import { readGivenTotals } from './read-given-totals.js'
import { readTotals, type GivenTotals } from './read-totals.js'

/**
 * Scores counts that were printed or added up elsewhere, instead of rows (按给定计数评分). A counter that is made of others may be
 * given itself, or else is made of its given parts. What a ratio excludes is taken to be out of the counts already.
 *
 * Refused: what {@link planEvaluation} refuses, except that neither period nor asOf is needed; counts that are no counts; what
 * cannot be told from counts (`evaluation/not-from-totals`). Counts that break a relation are reported, never corrected.
 */
export function scoreGiven(
  rules: EvaluationRules,
  request: EvaluationRequest,
  totals: GivenTotals
): Decision<Scoreboard> {
  const plan = planRequest(rules, request, 'totals')
  if ('refused' in plan) return plan
  const { table, reasons } = readTotals(totals, plan.scheme.scheme)
  const refused = [...checkGivable(plan.scheme.scheme), ...reasons]
  return refused.length > 0 ? { refused } : scoreFrom(plan, readGivenTotals(table))
}
