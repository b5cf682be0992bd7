import { readFileSync } from 'node:fs'
import type { EvaluationPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { caseOf } from '../../../test/evaluation/sample-part.js'
import {
  counterOf,
  flagged,
  fraction,
  halfUp,
  measureOf,
  partOf,
  schemeOf
} from '../../../test/evaluation/sample-scheme.js'
import { countRows } from '../../counting/index.js'
import { isReason, isRefusal } from '../../kernel/index.js'
import { parsePeriod, utcZone } from '../../periods/index.js'
import { planEvaluation } from '../plan/plan-evaluation.js'
import type { EvaluationRules } from '../request/evaluation-rules.js'
import { scoreEvaluation } from '../score/score-evaluation.js'
import { listCountingRules, listFigureRules } from '../words/list-counting-rules.js'
import { compileScheme } from '../compile/compile-scheme.js'
import type { ScoreTrace } from './score-trace.js'
import { traceGiven, traceScore } from './trace-score.js'

const file = new URL('../../../../../standards/_fixtures/good/score-town/evaluation.json', import.meta.url)
const town = JSON.parse(readFileSync(file, 'utf8')) as EvaluationPart
const cite: EvaluationRules['cite'] = (_part, rule, article, evidence) => ({
  standard: 's',
  edition: '',
  version: '1.0.0',
  hash: 'h',
  rule,
  article,
  evidence
})
const rulesOf = (evaluation: EvaluationPart): EvaluationRules => ({
  evaluation,
  timeLimits: { zone: utcZone },
  cite
})
const counters = { every: counterOf(null), rework: counterOf(flagged('rework')) }
const label = { zh: '次' }

const inner = schemeOf(
  [measureOf({ id: 'n', measure: 'count', count: ['every'], points: { rule: 'value' } })],
  { basis: 'reported' }
)
const outer = schemeOf(
  [
    measureOf({
      id: 'months',
      measure: 'scheme',
      scheme: 'inner',
      periods: { each: 'month', aggregate: 'mean', onMissing: 'exclude' },
      take: 'rounded',
      points: { rule: 'value' }
    }),
    measureOf({
      id: 'trend',
      measure: 'change',
      count: ['every'],
      against: 'previous-period',
      base: 'current',
      onZero: 'refuse',
      rateRounding: halfUp(2),
      points: { rule: 'value' }
    }),
    measureOf({
      id: 'care',
      measure: 'occurrences',
      start: fraction(10),
      direction: 'deduct',
      occurrences: {
        items: [
          {
            id: 'late',
            label,
            count: ['every'],
            each: fraction(1, 10),
            multipliers: [{ label, where: flagged('rework'), times: fraction(2) }]
          }
        ]
      }
    })
  ],
  { basis: 'reported' }
)
const part: EvaluationPart = { ...partOf(inner, { counters }), schemes: { inner, outer } }

const at = (date: string, rework: number): ReturnType<typeof caseOf> =>
  caseOf({ reportedAt: Date.parse(`${date}T00:00:00Z`), rework })

function traceYear(): readonly ScoreTrace[] {
  const period = parsePeriod('2026-Q1', utcZone)
  if (isReason(period)) throw new Error(period.code)
  const plan = planEvaluation(rulesOf(part), { scheme: 'outer', asOf: null, period })
  if ('refused' in plan) throw new Error(JSON.stringify(plan.refused))
  const rows = [at('2025-12-05', 0), at('2026-01-05', 0), at('2026-01-06', 1), at('2026-03-05', 0)]
  const counts = countRows(plan.counts, rows)
  const traces = traceScore(plan, counts)
  const board = scoreEvaluation(plan, counts)
  if ('refused' in traces || isRefusal(board)) throw new Error(JSON.stringify([traces, board]))
  expect(traces[0]?.board).toEqual(board.value)
  return traces
}

describe('the numbers behind a scoreboard', () => {
  it('names the totals of parts with the traces they come from, and what is left out', () => {
    const traces = traceYear()
    expect(traces.map(({ definition, board }) => [definition.id, board.period?.label])).toEqual([
      ['outer', '2026-Q1'],
      ['inner', '2026-01'],
      ['inner', '2026-02'],
      ['inner', '2026-03']
    ])
    const [object] = [...(traces[0]?.objects.values() ?? [])]
    expect(object?.indicators.get('months')).toEqual({
      kind: 'scheme',
      parts: [
        { trace: 1, total: '2' },
        { trace: 2, total: null },
        { trace: 3, total: '1' }
      ]
    })
  })

  it('tells both counts of a change, and occurrences by their multipliers', () => {
    const [object] = [...(traceYear()[0]?.objects.values() ?? [])]
    expect(object?.indicators.get('trend')).toEqual({ kind: 'change', now: '3', before: '1' })
    expect(object?.indicators.get('care')).toEqual({
      kind: 'occurrences',
      items: [{ id: 'late', plain: '2', multiplied: ['1'] }]
    })
  })

  it('does so for counts that were given, and refuses what scoring refuses', () => {
    const [only] = [partOf(inner, { counters })]
    const request = { scheme: Object.keys(only.schemes)[0] ?? '', asOf: null, period: null }
    const traced = traceGiven(rulesOf(only), request, { A: { every: 7 } })
    expect('refused' in traced ? traced : traced[0]?.board.objects[0]?.total).toBe('7.00')
    expect(traceGiven(rulesOf(only), request, { A: { every: -1 } })).toHaveProperty('refused')
    expect(traceGiven(rulesOf(only), { ...request, scheme: 'none' }, {})).toHaveProperty('refused')
  })
})

describe('what a scheme rests on', () => {
  it('lists counters that only others, questions and taken schemes name, and every figure', () => {
    const compiled = compileScheme(town, 'yearly', { cite: (...of) => cite('evaluation', ...of) })
    if ('issues' in compiled) throw new Error(JSON.stringify(compiled.issues))
    const rules = listCountingRules(compiled.scheme)
    expect(new Set(rules.map(({ id }) => id))).toEqual(
      new Set([
        'checked',
        'closed-on-time',
        'due-close',
        'long-held',
        'overdue-open',
        'reported',
        'returns',
        'reworked',
        'closed'
      ])
    )
    expect(
      listFigureRules(compiled.scheme)
        .map(({ id }) => id)
        .toSorted()
    ).toEqual(['exposure', 'honour', 'inspections', 'praise', 'survey', 'villages'])
  })
})
