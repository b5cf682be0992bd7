import { describe, expect, it } from 'vitest'
import { caseOf, indicatorOf, rulesOf } from '../../../test/evaluation/sample-part.js'
import {
  counterOf,
  figureOf,
  flagged,
  fraction,
  givenOf,
  halfUp,
  measureOf,
  partOf,
  schemeOf
} from '../../../test/evaluation/sample-scheme.js'
import { countRows, findRows, type CaseFacts } from '../../counting/index.js'
import { isEngineError } from '../../kernel/index.js'
import { planEvaluation } from '../plan/plan-evaluation.js'
import type { EvaluationRequest } from '../request/evaluation-request.js'
import { scoreEvaluation } from '../score/score-evaluation.js'
import { explainScore } from './explain-score.js'
import type { ScoreExplanation } from './explanation.js'

const label = { zh: '条目' }
const counters = {
  every: counterOf(null),
  filed: counterOf(flagged('filed'), { onMissing: 'count-as-false' }),
  rework: counterOf(flagged('rework'), { onMissing: 'count-as-true', better: 'fewer' }),
  times: counterOf(null, { sum: 'reworkTimes', onMissing: 'count-as-false' }),
  kept: { label, plus: ['every'], minus: ['filed'], evidence: 'inferred' }
} as const
const occurrences = { items: [{ id: 'i', label, count: ['times'], each: fraction(1) }] }
const scheme = schemeOf(
  [
    indicatorOf({ id: 'filing', numerator: ['filed'], denominator: ['every'] }),
    indicatorOf({ id: 'reworking', numerator: ['rework'], denominator: ['every'], complement: true }),
    measureOf({ id: 'again', measure: 'count', count: ['rework', 'kept'], points: { rule: 'value' } }),
    measureOf({
      id: 'formula',
      measure: 'formula',
      formula: 'filed',
      onZero: 'refuse',
      valueRounding: halfUp(0),
      points: { rule: 'value' }
    }),
    givenOf('survey', 'survey')
  ],
  { adjustments: [{ id: 'notice', label, kind: 'deduction', occurrences, rounding: halfUp(1) }] }
)
const part = partOf(scheme, {
  counters,
  figures: { survey: figureOf('number', { onMissing: { value: fraction(1) } }) }
})
const rows: readonly CaseFacts[] = [
  caseOf({ caseId: '1', filed: 1, rework: 0, reworkTimes: 0 }),
  caseOf({ caseId: '2', filed: 0, rework: 1, reworkTimes: 2 }),
  caseOf({ caseId: '3', reworkTimes: 1 }),
  caseOf({ caseId: '4', unit: 'B', filed: 1, rework: 0 })
]

function explain(request: Partial<EvaluationRequest> = {}, object = 'A'): ReturnType<typeof explainScore> {
  const plan = planEvaluation(rulesOf(part), { scheme: 'monthly', asOf: null, period: null, ...request })
  if ('refused' in plan) throw new Error(JSON.stringify(plan.refused))
  return explainScore(plan, countRows(plan.counts, rows), object)
}

function explained(request: Partial<EvaluationRequest> = {}): ScoreExplanation {
  const decision = explain(request)
  if ('refused' in decision) throw new Error(JSON.stringify(decision.refused))
  return decision.value
}

describe('explainScore', () => {
  it('finds the cases behind every loss, and tells how many when it was asked to', () => {
    const { parts } = explained({ explain: true })
    const found = parts.map(({ id, losses }) => [
      id,
      ...losses.map(({ pass, question, sign, rows: count }) => [
        sign,
        count,
        findRows(rows, { pass, question, object: 'A', limit: 10 }).join(',')
      ])
    ])
    expect(found).toEqual([
      ['filing', [-1, 2, '2,3']],
      ['reworking', [-1, 2, '2,3']],
      ['again', [-1, 2, '2,3'], [0, 2, '2,3']],
      ['formula', [0, 1, '1']],
      ['survey'],
      ['notice', [-1, 2, '2,3']]
    ])
    expect(explained().parts[0]?.losses[0]?.rows).toBeNull()
  })

  it('gives value, points, loss and counters of every part', () => {
    const { score, parts } = explained()
    expect(score.object).toBe('A')
    expect(parts[0]).toMatchObject({
      kind: 'indicator',
      value: '33.33',
      points: '33.33',
      lost: '6667/100',
      counters: [
        { id: 'filed', count: 1, unknown: 1, value: '1' },
        { id: 'every', count: 3, unknown: 0, value: '3' }
      ]
    })
    expect(parts[5]).toMatchObject({
      kind: 'deduction',
      points: '-3.0',
      counters: [{ id: 'times', value: '3' }]
    })
  })

  it('counts nothing twice: the score is the same with and without an explanation', () => {
    expect(explained({ explain: true }).score).toEqual(explained().score)
  })

  it('refuses an object that is not scored', () => {
    const decision = explain({}, 'Z')
    expect('refused' in decision ? decision.refused.map(({ code }) => code) : []).toEqual([
      'evaluation/unknown-object'
    ])
  })

  it('takes the counts of its own plan only', () => {
    const plan = planEvaluation(rulesOf(part), { scheme: 'monthly', asOf: null, period: null })
    if ('refused' in plan) throw new Error('refused')
    let thrown: unknown
    try {
      scoreEvaluation(plan, [])
    } catch (error) {
      thrown = error
    }
    expect(isEngineError(thrown, 'evaluation/different-counts')).toBe(true)
  })
})
