import { readFileSync } from 'node:fs'
import {
  evaluateScheme,
  parsePeriod,
  scoreGiven,
  utcZone,
  type EvaluationRequest,
  type EvaluationRules,
  type IndicatorScore,
  type Period
} from '@lijie/engine'
import { issueRegistry, validatePart, type EvaluationPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { renderSnippets } from './run-snippets.mjs'

const text = readFileSync(new URL('../docs/evaluation.md', import.meta.url), 'utf8')
const [whole, ...examples] = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, json = '']) => JSON.parse(json) as Record<string, unknown>
)
const part = whole as unknown as EvaluationPart
const monthly = part.schemes['monthly']
const indicators = examples.filter((example) => 'weight' in example)
const additions = examples.filter((example) => !('weight' in example) && !('draft' in example))
const period = (label: string): Period => parsePeriod(label, utcZone) as Period

/** The counts and figures that the document gives with each indicator. */
const given: Readonly<
  Record<string, { totals?: Record<string, number>; figures?: Record<string, string>; class?: string }>
> = {
  closing: { totals: { disposed: 20, 'due-close': 30 } },
  linear: { totals: { 'on-time': 85, filed: 100 } },
  'few-cases': { totals: { filed: 3 } },
  'by-class': { totals: { filed: 2 }, class: 'first' },
  'survey-points': { figures: { survey: '87.65' } },
  'files-points': { figures: { files: 'partial' } },
  formula: { totals: { filed: 10, 'on-time': 8 }, figures: { villages: '4' } },
  'rework-points': { totals: { 'rework-rounds': 4 } }
}

function partWith(changes: object, schemes: object = {}): EvaluationPart {
  return { ...part, schemes: { monthly: { ...monthly, ...changes }, ...schemes } } as EvaluationPart
}

function rulesOf(evaluation: EvaluationPart): EvaluationRules {
  expect(validatePart('evaluation', evaluation)).toEqual([])
  return {
    evaluation,
    cite: (_part, rule, article, evidence) => ({
      standard: '',
      edition: '',
      version: '',
      hash: '',
      rule,
      article,
      evidence
    })
  }
}

/** What the document says of an indicator. */
function told(id: string): readonly (string | undefined)[] {
  const after = text.slice(text.indexOf(`"id": "${id}"`))
  return /value `(.*?)`, points `(.*?)`, lost\s`(.*?)`/.exec(after)?.slice(1) ?? []
}

function shown(decision: ReturnType<typeof scoreGiven>): readonly unknown[] {
  if ('refused' in decision) throw new Error(JSON.stringify(decision.refused))
  const score = decision.value.objects[0]?.indicators[0] as IndicatorScore
  return [score.value, score.points, score.lost]
}

const at = (
  month: string,
  count: number
): { caseId: string; unit: string; filed: number; reportedAt: number }[] =>
  Array.from({ length: count }, () => ({
    caseId: 'c',
    unit: '甲',
    filed: 1,
    reportedAt: Date.parse(`${month}-10`)
  }))

describe('docs/evaluation.md', () => {
  it('prints what it says it prints', async () => {
    expect(await renderSnippets(text)).toBe(text)
  })

  it.each(Object.entries(given))(
    'gives what it says for %s',
    (id, { totals = {}, figures = {}, class: objectClass }) => {
      const indicator = indicators.find((one) => one['id'] === id)
      const request: EvaluationRequest = {
        scheme: 'monthly',
        asOf: null,
        period: null,
        figures: Object.entries(figures).map(([figure, value]) => ({ object: '甲', figure, value })),
        ...(objectClass !== undefined && { objects: [{ object: '甲', class: objectClass }] })
      }
      const rules = rulesOf(partWith({ indicators: [indicator] }))
      expect(shown(scoreGiven(rules, request, { 甲: totals }))).toEqual(told(id))
    }
  )

  it('compares periods and sums them up as it says', () => {
    const [change, quarter] = ['change', 'quarter'].map((id) => indicators.find((one) => one['id'] === id))
    const rules = rulesOf(partWith({ indicators: [change], basis: 'reported' }))
    const february = { scheme: 'monthly', asOf: null, period: period('2026-02') }
    expect(shown(evaluateScheme(rules, [...at('2026-01', 4), ...at('2026-02', 3)], february))).toEqual(
      told('change')
    )
    const survey = {
      id: 's',
      label: { zh: '问卷' },
      measure: 'given',
      figure: 'survey',
      points: { rule: 'value' }
    }
    const plain = {
      maxPoints: { numerator: 100, denominator: 1 },
      pointsRounding: { decimals: 2, mode: 'half-up' },
      weight: { numerator: 1, denominator: 1 }
    }
    const inner = { ...monthly, indicators: [{ ...survey, ...plain }] }
    const figures = Object.entries({ '2026-01': '80', '2026-02': '90', '2026-03': '85' }).map(
      ([label, value]) => ({
        object: '甲',
        figure: 'survey',
        value,
        period: label
      })
    )
    const asked = { scheme: 'monthly', asOf: null, period: period('2026-Q1'), figures }
    expect(
      shown(evaluateScheme(rulesOf(partWith({ indicators: [quarter] }, { 'part-scheme': inner })), [], asked))
    ).toEqual(told('quarter'))
  })

  it('shows additions that a scheme may have', () => {
    expect(additions.map((example) => Object.keys(example)[0])).toEqual([
      'adjustments',
      'total',
      'groups',
      'relative',
      'grades',
      'attribution'
    ])
    for (const addition of additions) {
      const objects = 'groups' in addition ? { objects: [{ object: '甲', group: 'county' }] } : {}
      const rows = [
        { caseId: 'c', unit: '甲', street: '乙', filed: 1, disposedAt: 1, dueAt: 2, supervised: 0 }
      ]
      const figures = [
        { object: '甲', figure: 'villages', value: '2' },
        { object: '乙', figure: 'villages', value: '0' }
      ]
      const request = {
        scheme: 'monthly',
        asOf: null,
        period: null,
        ...objects,
        ...('adjustments' in addition && { figures })
      }
      const decision = evaluateScheme(rulesOf(partWith(addition)), rows, request)
      expect('refused' in decision ? decision.refused : []).toEqual([])
    }
  })

  it('shows a draft that refuses', () => {
    const draft = examples.find((example) => 'draft' in example)
    const rules = rulesOf({ ...part, schemes: { monthly: draft } } as unknown as EvaluationPart)
    const decision = evaluateScheme(rules, [], { scheme: 'monthly', asOf: null, period: null })
    expect('refused' in decision ? decision.refused.map(({ code }) => code) : []).toEqual([
      'evaluation/draft-scheme'
    ])
  })

  it('names codes that there are', () => {
    const codes = [...text.matchAll(/`(evaluation\/[a-z-]+)`/g)].map(([, code = '']) => code)
    expect(codes.length).toBeGreaterThan(1)
    for (const code of codes) expect(Object.hasOwn(issueRegistry, code)).toBe(true)
  })
})
