import {
  explainScore,
  isRefusal,
  scoreEvaluation,
  type CaseSearch,
  type EvaluationPlan,
  type PlanCounts,
  type ScoreExplanation,
  type ScoreLoss
} from '@lijie/engine'
import { createIssue, type LocalizedText } from '@lijie/schema'
import { CliFailure } from '../cli-failure.js'
import { exitStatus } from '../exit-status.js'
import { printFraction } from './decimal-change.js'
import { findSimilar } from './find-similar.js'
import { firstIssuesOf } from './issues-of.js'
import type { ExplainedIndicator, ExplainedLoss, ObjectExplanation } from './score-report.js'

/** What finds the cases behind a loss, and how many it names. */
export interface LossSearch {
  readonly findCases: (search: CaseSearch) => readonly string[] | Promise<readonly string[]>
  readonly limit: number
}

/** Where an object lost its points, down to case ids (失分说明). @throws CliFailure for one that is not scored */
export async function explainObject(
  plan: EvaluationPlan,
  counts: readonly PlanCounts[],
  object: string,
  search: LossSearch
): Promise<ObjectExplanation> {
  const decision = explainScore(plan, counts, object)
  if (isRefusal(decision)) {
    const scored = scoreEvaluation(plan, counts)
    const known = isRefusal(scored) ? [] : scored.value.objects.map((one) => one.object)
    const similar = findSimilar(object, known).join(', ')
    const hint = similar === '' ? [] : [createIssue('score/similar-object', { object, similar })]
    throw new CliFailure([...firstIssuesOf(decision.refused), ...hint], exitStatus.faults)
  }
  const labels = new Map(
    Object.entries(plan.scheme.scheme.part.counters).map(([id, { label }]) => [id, label])
  )
  const { score, parts } = decision.value
  const indicators: ExplainedIndicator[] = []
  for (const part of parts) {
    const counters = new Map(part.counters.map((one) => [one.id, one]))
    indicators.push({
      id: part.id,
      label: part.label,
      value: part.value,
      points: part.points,
      lost:
        part.kind === 'deduction'
          ? lostOf(part.points)
          : part.lost === null
            ? null
            : printFraction(part.lost),
      weight: score.indicators.find(({ id }) => part.kind === 'indicator' && id === part.id)?.weight ?? '1',
      counters: [...counters.values()].map(({ id, value }) => {
        return { id, label: labels.get(id) ?? { zh: id }, value: printFraction(value) }
      }),
      losses: await nameLosses(part, object, search)
    })
  }
  return { object, indicators }
}

/** Deductions are negative points. */
function lostOf(points: string | null): string | null {
  return points === null ? null : points.replace(/^-/, '')
}

async function nameLosses(
  { losses }: ScoreExplanation['parts'][number],
  object: string,
  { findCases, limit }: LossSearch
): Promise<readonly ExplainedLoss[]> {
  const named: ExplainedLoss[] = []
  for (const { label, pass, question, share, sign, rows } of losses) {
    if (sign === 1 || rows === null || rows === 0) continue
    const cases = limit === 0 ? [] : await findCases({ pass, object, question, limit })
    const more = cases.length < limit ? 0 : Math.max(0, rows - cases.length)
    named.push({ label: labelLoss(label, share), rows, cases, more })
  }
  return named
}

function labelLoss({ zh, en }: LocalizedText, share: ScoreLoss['share']): LocalizedText {
  if (share === '1') return en === undefined ? { zh } : { zh, en }
  return { zh: `${zh}（分担 ${share}）`, en: `${en ?? zh} (share ${share})` }
}
