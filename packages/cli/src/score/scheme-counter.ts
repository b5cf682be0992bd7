import {
  createRowCounter,
  planEvaluation,
  readRowCounts,
  scoreEvaluation,
  type EvaluationPlan,
  type RowCounter
} from '@lijie/engine'
import { CliFailure, createFailure } from '../cli-failure.js'
import type { CaseRun } from '../commands/open-case-run.js'
import { issuesOf } from './issues-of.js'

/** What one scheme counts, and its counts so far (方案计数). */
export interface SchemeCounter {
  readonly plan: EvaluationPlan
  readonly rows: RowCounter
}

/** Empty counts of a scheme of the rulebook, for cases of this run. */
export function openCounter(
  { rulebook, mapping, asOf, source }: Pick<CaseRun, 'rulebook' | 'mapping' | 'asOf' | 'source'>,
  schemeId: string
): SchemeCounter {
  const plan = planEvaluation(rulebook, { scheme: schemeId, asOf, period: null })
  const refused = 'refused' in plan ? plan.refused : []
  const others = refused.filter(({ code }) => code !== 'evaluation/as-of-needed')
  if (others.length > 0) throw new CliFailure(issuesOf(others))
  if (mapping !== null && mapping.unit === undefined) {
    throw createFailure('cases/missing-unit-column', { file: source.name })
  }
  if ('refused' in plan) throw createFailure('cases/as-of-required-by-scheme', { scheme: schemeId })
  return { plan, rows: createRowCounter(plan.counts) }
}

/** The scoreboard of what was counted so far. */
export function scoreCounted({ plan, rows }: SchemeCounter): ReturnType<typeof scoreEvaluation> {
  return scoreEvaluation(plan, readRowCounts(rows))
}
