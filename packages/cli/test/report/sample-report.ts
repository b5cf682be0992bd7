import {
  isRefusal,
  planEvaluation,
  scoreEvaluation,
  traceScore,
  utcZone,
  type EvaluationPlan,
  type EvaluationRequest,
  type EvaluationRules,
  type Scoreboard,
  type ScoreTrace
} from '@lijie/engine'
import { countRows, findRows, type CaseFacts } from '@lijie/engine/counting'
import { wordsIn } from '../../src/messages/words.js'
import { explainObject } from '../../src/score/explain-object.js'
import type { SchemeEvaluation, ScoreReport } from '../../src/score/score-report.js'
import type { Session } from '../../src/session.js'

/** Rules, rows and request of a sample. */
export interface Sample {
  readonly rules: EvaluationRules
  readonly rows: readonly CaseFacts[]
  readonly request: EvaluationRequest
}

/** A session that only speaks. */
export function speak(language: Session['language']): Session {
  return { io: {} as Session['io'], language, words: wordsIn(language) }
}

/** What a sample is scored as. */
export function score({ rules, rows, request }: Sample): {
  readonly plan: EvaluationPlan
  readonly board: Scoreboard
  readonly warnings: SchemeEvaluation['warnings']
} {
  const plan = planEvaluation(rules, request)
  if ('refused' in plan) throw new Error(JSON.stringify(plan.refused))
  const board = scoreEvaluation(plan, countRows(plan.counts, rows))
  if (isRefusal(board)) throw new Error(JSON.stringify(board.refused).slice(0, 2000))
  return { plan, board: board.value, warnings: board.warnings }
}

/** One scheme of a report; `explain` is the object whose losses are listed. */
export async function evaluate(
  sample: Sample,
  explain: string | null = null,
  more: Partial<SchemeEvaluation> = {}
): Promise<SchemeEvaluation> {
  const { plan, board, warnings } = score({ ...sample, request: { ...sample.request, explain: true } })
  const counts = countRows(plan.counts, sample.rows)
  const findCases = (search: Parameters<typeof findRows>[1]): readonly string[] =>
    findRows(sample.rows, search)
  const { document } = plan.scheme.scheme
  return {
    board,
    definition: plan.scheme.scheme,
    trace: () => traced(traceScore(plan, counts)),
    warnings,
    confidence: document.confidence ?? null,
    note: document.note ?? null,
    evidence: document.evidence,
    comparison: null,
    whatIf: null,
    explanation:
      explain === null ? null : await explainObject(plan, counts, explain, { findCases, limit: 20 }),
    ...more
  }
}

/** What was scored can be traced. */
export function traced(found: ReturnType<typeof traceScore>): readonly ScoreTrace[] {
  if ('refused' in found) throw new Error(JSON.stringify(found.refused))
  return found
}

/** A report of evaluations. */
export function reportOf(
  evaluations: readonly SchemeEvaluation[],
  more: Partial<ScoreReport> = {}
): ScoreReport {
  return {
    source: '案件 2026-02.csv',
    synthetic: true,
    asOf: Date.UTC(2026, 2, 1),
    zone: utcZone,
    made: { at: Date.UTC(2026, 2, 2, 1), by: '考核科 <b>王</b>' },
    standards: [
      {
        id: 'cn.example.town',
        version: '1.0.0',
        edition: '2026',
        meaningHash: 'cd'.repeat(32),
        hash: 'ab'.repeat(32),
        title: { zh: '示例镇评价标准', en: 'Example town' },
        notice: { zh: '仅为示例，不是任何机关的文本。', en: 'An example, not the text of any authority.' }
      }
    ],
    counts: null,
    evaluations,
    ...more
  }
}
