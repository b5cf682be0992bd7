import {
  isRefusal,
  scoreEvaluation,
  traceScore,
  type EvaluationPlan,
  type PlanCounts,
  type Rulebook,
  type Scoreboard,
  type ScoreTrace
} from '@lijie/engine'
import { createIssue, type Issue } from '@lijie/schema'
import { CliFailure } from '../cli-failure.js'
import { exitStatus } from '../exit-status.js'
import type { ChosenPeriods } from './choose-periods.js'
import { compareBoards } from './compare-boards.js'
import { firstIssuesOf } from './issues-of.js'
import { sayPeriod, type PlannedScheme, type SchemeCounts } from './plan-schemes.js'
import type { SchemeEvaluation, ScoreComparison } from './score-report.js'
import { listEmptyMonths } from './watch-months.js'

/** Scores what was counted for a scheme (计分), with its comparison and warnings. @throws CliFailure */
export function evaluatePlanned(
  planned: PlannedScheme,
  counts: SchemeCounts,
  { period, compared }: ChosenPeriods,
  rulebook: Rulebook
): SchemeEvaluation {
  const { scheme, main, months } = planned
  const { board, warnings } = scoreOrFail(main, counts.main, [])
  const { confidence, note, evidence } = main.scheme.scheme.document
  const empty =
    months === null || counts.months === null || period === null
      ? []
      : listEmptyMonths(months, counts.months, { scheme, period: period.label })
  const none =
    period !== null && board.rows === 0 && main.counts.some(({ items }) => items.length > 1)
      ? [createIssue('score/no-cases-in-period', { scheme, period: period.label })]
      : []
  return {
    board,
    definition: main.scheme.scheme,
    trace: () => traceOf(main, counts.main),
    warnings: [...none, ...empty, ...warnings],
    confidence: confidence ?? null,
    note: note ?? rulebook.evaluation?.schemes[scheme]?.note ?? null,
    evidence,
    comparison: compared === null ? null : compare(planned, counts, board, compared),
    whatIf: null,
    explanation: null
  }
}

/** What could be scored can be traced. */
function traceOf(plan: EvaluationPlan, counts: readonly PlanCounts[]): readonly ScoreTrace[] {
  const traced = traceScore(plan, counts)
  return 'refused' in traced ? [] : traced
}

function compare(
  { scheme, compared: plan }: PlannedScheme,
  counts: SchemeCounts,
  board: Scoreboard,
  { against, base, period }: NonNullable<ChosenPeriods['compared']>
): ScoreComparison | null {
  if (plan === null) return null
  const other = scoreOrFail(plan, counts.compared, [sayPeriod(scheme, period.label)]).board
  return { against, base, board: other, changes: compareBoards(other, board, base) }
}

/** A scoreboard with its warnings. @throws CliFailure with the reasons, after what they are about */
export function scoreOrFail(
  plan: EvaluationPlan,
  counts: readonly PlanCounts[],
  about: readonly Issue[]
): { readonly board: Scoreboard; readonly warnings: readonly Issue[] } {
  const scored = scoreEvaluation(plan, counts)
  if (isRefusal(scored)) throw new CliFailure([...about, ...firstIssuesOf(scored.refused)], exitStatus.faults)
  return { board: scored.value, warnings: scored.warnings }
}
