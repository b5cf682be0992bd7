import { answer, type Citation, type Decision } from '../../kernel/index.js'
import type { PlanCounts } from '../../counting/index.js'
import type { CompiledScheme } from '../compile/compiled-scheme.js'
import type { EvaluationPlan } from '../plan/evaluation-plan.js'
import type { Scoreboard } from '../scoreboard.js'
import { buildScoreboard } from './build-scoreboard.js'
import { checkRelations } from './check-relations.js'
import type { CountReader } from './count-reader.js'
import { readPlanCounts } from './read-plan-counts.js'
import { scoreObjects } from './score-objects.js'
import { noteWarning } from './notes.js'
import { createScoreScope, type ScoreScope } from './score-scope.js'

/**
 * Scores and ranks the objects of a plan from its counts (计分与排名), exactly: values, points and totals are rounded only
 * where the scheme says, in the mode it says.
 *
 * Refused with every reason, not the first: unknown rows, zero denominators, missing figures and periods, values without
 * points. Warns of rows left out, rates outside 0 to 100 % and relations that do not hold.
 *
 * @throws EngineError `evaluation/different-counts` when these are not the counts of this plan.
 */
export function scoreEvaluation(plan: EvaluationPlan, counts: readonly PlanCounts[]): Decision<Scoreboard> {
  return scoreFrom(plan, readPlanCounts(plan, counts))
}

/** The same from whatever reads counts. */
export function scoreFrom(plan: EvaluationPlan, reader: CountReader): Decision<Scoreboard> {
  const scope = createScoreScope(plan, reader, scoreObjects)
  const objects = scoreObjects(scope, plan.scheme)
  checkRelations(scope, plan.scheme)
  noteUnfinished(scope, plan)
  const board = buildScoreboard(plan, scope, objects)
  const { reasons, warnings } = scope.notes
  if (reasons.size > 0) return { refused: [...reasons.values()] }
  return answer(board, citeScheme(plan.scheme.scheme), [...warnings.values()])
}

/** Cases of the rest of the period are not there yet; an instant in its last second is meant as its end. */
function noteUnfinished({ notes }: ScoreScope, { scheme, asOf }: EvaluationPlan): void {
  const { period } = scheme
  if (asOf === null || period === null || asOf >= period.to - 1000) return
  const params = { scheme: scheme.scheme.id, period: period.label }
  noteWarning(notes, 'evaluation/unfinished-period', params)
}

/** The scheme, its rules, and the counters they use. */
function citeScheme(scheme: CompiledScheme): Citation[] {
  const { citation, indicators, adjustments, relative, counters } = scheme
  return [citation, ...[...indicators, ...adjustments, ...relative, ...counters].map((one) => one.citation)]
}
