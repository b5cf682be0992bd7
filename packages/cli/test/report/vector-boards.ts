import { readdirSync, readFileSync } from 'node:fs'
import {
  isReason,
  isRefusal,
  parsePeriod,
  utcZone,
  type EvaluationRequest,
  type Rulebook
} from '@lijie/engine'
import { findScheme, scoreGiven, traceGiven } from '@lijie/engine/evaluation'
import type { EvaluationQuestion } from '@lijie/schema'
import { openRulebook } from '../../src/commands/open-case-run.js'
import type { SchemeEvaluation } from '../../src/score/score-report.js'
import type { Session } from '../../src/session.js'
import { speak, traced } from './sample-report.js'

const root = new URL('../../../../standards/assessment/', import.meta.url)

type Asked = EvaluationQuestion['evaluation']

/** Scoreboards of the printed examples that come with the assessment schemes (算例评价结果), with their definitions. */
export async function listVectorBoards(): Promise<readonly SchemeEvaluation[]> {
  const found: SchemeEvaluation[] = []
  for (const name of listInstruments()) {
    const asked = listAsked(name)
    if (asked.length === 0) continue
    const io = { today: () => '2026-03-02', cwd: '.', stderr: { write: () => true }, env: {} }
    const session: Session = { ...speak('en'), io: io as unknown as Session['io'] }
    const options = { standard: `assessment/${name}`, bind: new Map(), allowDraft: true }
    const rulebook = await openRulebook(options as never, session)
    found.push(...asked.flatMap((one) => scoreAsked(rulebook, one)))
  }
  return found
}

function listInstruments(): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['generated', 'node_modules', 'test'].includes(entry.name))
    .map(({ name }) => name)
}

function listAsked(name: string): readonly Asked[] {
  const folder = new URL(`${name}/vectors/`, root)
  return readdirSync(folder).flatMap((file) => {
    const { groups } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
      groups: { tests: { when: { evaluation?: Asked } }[] }[]
    }
    return groups.flatMap(({ tests }) => tests.flatMap(({ when }) => when.evaluation ?? []))
  })
}

function scoreAsked(rulebook: Rulebook, asked: Asked): readonly SchemeEvaluation[] {
  if (asked.rows !== undefined) return []
  const period = asked.period === undefined ? null : parsePeriod(asked.period, utcZone)
  if (period !== null && isReason(period)) return []
  const request: EvaluationRequest = {
    scheme: asked.scheme,
    asOf: asked.asOf === undefined ? null : Date.parse(asked.asOf),
    period,
    ...(asked.objects !== undefined && { objects: asked.objects }),
    ...(asked.figures !== undefined && { figures: listFigures(asked.figures) })
  }
  const board = scoreGiven(rulebook, request, asked.totals ?? {})
  const scheme = findScheme(rulebook, asked.scheme, request)
  if (isRefusal(board) || !('scheme' in scheme)) return []
  const { evidence } = scheme.scheme.document
  const none = {
    confidence: null,
    note: null,
    comparison: null,
    whatIf: null,
    explanation: null,
    warnings: []
  }
  const trace = (): ReturnType<typeof traced> => traced(traceGiven(rulebook, request, asked.totals ?? {}))
  return [{ ...none, trace, board: board.value, definition: scheme.scheme, evidence }]
}

function listFigures(figures: NonNullable<Asked['figures']>): NonNullable<EvaluationRequest['figures']> {
  return Object.entries(figures).flatMap(([object, values]) =>
    Object.entries(values).flatMap(([figure, given]) =>
      typeof given === 'string'
        ? [{ object, figure, value: given }]
        : Object.entries(given).map(([period, value]) => ({ object, figure, value, period }))
    )
  )
}
