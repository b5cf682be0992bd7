import { describe, expect, it } from 'vitest'
import {
  boardOf,
  caseOf,
  evaluate,
  indicatorOf,
  refusedOf,
  rulesOf
} from '../../../test/evaluation/sample-part.js'
import {
  counterOf,
  figureOf,
  flagged,
  fraction,
  givenOf,
  partOf,
  schemeOf
} from '../../../test/evaluation/sample-scheme.js'
import { isEngineError, isReason } from '../../kernel/index.js'
import { parsePeriod, utcZone, type Period } from '../../periods/index.js'
import type { EvaluationRequest } from '../request/evaluation-request.js'
import { planEvaluation } from './plan-evaluation.js'

const february = parsePeriod('2026-02', utcZone)
const period: Period | null = isReason(february) ? null : february
const label = { zh: '名称' }
const counters = {
  filed: counterOf(flagged('filed')),
  late: counterOf({ column: 'dueAt', operator: 'lessThan', than: { asOf: true } }),
  closed: counterOf(null, { basis: 'closed' })
}
const figures = {
  survey: figureOf('number', { least: fraction(0), most: fraction(100) }),
  checks: figureOf('count'),
  mark: figureOf('level', { levels: [{ id: 'good', label }] })
}
const ratio = (...numerator: string[]): ReturnType<typeof indicatorOf> =>
  indicatorOf({ id: 'r', numerator, denominator: ['filed'] })
const plan = (
  part: Parameters<typeof rulesOf>[0],
  request: Partial<EvaluationRequest> = {}
): ReturnType<typeof planEvaluation> =>
  planEvaluation(rulesOf(part), { scheme: 'monthly', asOf: null, period: null, ...request })
const codes = (
  part: Parameters<typeof rulesOf>[0],
  request: Partial<EvaluationRequest> = {}
): readonly string[] => {
  const planned = plan(part, request)
  return 'refused' in planned ? planned.refused.map(({ code }) => code) : []
}

describe('what a scheme needs', () => {
  it('is an instant when it judges by one', () => {
    const part = partOf(schemeOf([ratio('late')]), { counters })
    expect(codes(part)).toEqual(['evaluation/as-of-needed'])
    expect(codes(part, { asOf: 0 })).toEqual([])
    expect(codes(partOf(schemeOf([ratio('filed')]), { counters }))).toEqual([])
  })

  it('is a period when it counts by one, and none when it does not', () => {
    const based = partOf(schemeOf([ratio('filed')], { basis: 'reported' }), { counters })
    expect(codes(based)).toEqual(['evaluation/period-needed'])
    expect(codes(based, { period })).toEqual([])
    const free = partOf(schemeOf([ratio('filed')]), { counters })
    expect(codes(free, { period })).toEqual(['evaluation/no-period-basis'])
    expect(codes(partOf(schemeOf([givenOf('g', 'survey')]), { figures }), { period })).toEqual([])
    expect(codes(partOf(schemeOf([ratio('closed')]), { counters }))).toEqual(['evaluation/period-needed'])
  })

  it('throws for an instant that is none', () => {
    let thrown: unknown
    try {
      plan(partOf(schemeOf([ratio('filed')]), { counters }), { asOf: Number.NaN })
    } catch (error) {
      thrown = error
    }
    expect(isEngineError(thrown, 'evaluation/bad-as-of')).toBe(true)
  })

  it('is more than a draft has', () => {
    const missing = [{ zh: '各项权重', en: 'weights' }, { zh: '扣分表' }]
    const draft = {
      label: { zh: '草案' },
      draft: { missing },
      effectiveFrom: null,
      evidence: 'inferred'
    } as const
    const planned = plan({ counters: {}, schemes: { monthly: draft } })
    expect('refused' in planned ? planned.refused : []).toEqual([
      {
        code: 'evaluation/draft-scheme',
        params: { scheme: 'monthly', label: '草案', missing: 'weights; 扣分表' },
        because: []
      }
    ])
  })
})

describe('periods of rows', () => {
  it('hold the first millisecond and not the last; each counter by its own instant', () => {
    const part = partOf(schemeOf([ratio('closed')], { basis: 'reported' }), { counters })
    const [from, to] = [period?.from ?? 0, period?.to ?? 0]
    const rows = [
      caseOf({ filed: 1, reportedAt: from, closedAt: to - 1 }),
      caseOf({ filed: 1, reportedAt: to - 1, closedAt: to }),
      caseOf({ filed: 1, reportedAt: from - 1, closedAt: from }),
      caseOf({ filed: 1, unit: 'B', reportedAt: to, closedAt: to })
    ]
    const board = boardOf(evaluate(part, rows, { asOf: null, period }))
    expect(
      board.objects.map(({ object, rows: own, counters: all }) => [
        object,
        own,
        ...all.map(({ value }) => value)
      ])
    ).toEqual([['A', 2, '2', '2']])
    expect([board.rows, board.period?.label, board.asOf]).toEqual([2, '2026-02', null])
    expect(
      refusedOf(evaluate(part, [caseOf({ filed: 1, reportedAt: from })], { asOf: null, period }))
    ).toEqual(['evaluation/unknown-rows'])
  })

  it('are counted once for all schemes that charge rows alike', () => {
    const inner = schemeOf([ratio('filed')], { basis: 'reported' })
    const planned = plan(partOf(inner, { counters }), { period })
    expect(
      'counts' in planned ? planned.counts.map(({ passes, items }) => [passes.length, items.length]) : []
    ).toEqual([[1, 2]])
  })
})

const give = (figure: string, value: unknown, object = 'A'): Partial<EvaluationRequest> => ({
  figures: [{ object, figure, value: value as string }]
})

describe('objects and figures of a request', () => {
  const part = partOf(schemeOf([givenOf('g', 'survey')]), { figures })

  it('name each object once', () => {
    expect(codes(part, { objects: [{ object: 'A' }, { object: 'A' }, { object: '' }] })).toEqual([
      'evaluation/duplicate-object',
      'evaluation/empty-object'
    ])
  })

  it('are values of their kind, inside their bounds', () => {
    for (const value of [
      'NaN',
      'Infinity',
      '1e3',
      '',
      ' 5',
      '-0.1',
      '100.01',
      '5/0',
      '1/2/3',
      'x',
      98.5,
      '9'.repeat(61)
    ]) {
      expect(codes(part, give('survey', value))).toEqual(['evaluation/bad-figure'])
    }
    for (const value of ['-1', '1.5', '1/2', 'good'])
      expect(codes(part, give('checks', value))).toEqual(['evaluation/bad-figure'])
    for (const value of ['poor', '1'])
      expect(codes(part, give('mark', value))).toEqual(['evaluation/bad-figure'])
    for (const [figure, value] of [
      ['survey', '100'],
      ['checks', '0'],
      ['mark', 'good'],
      ['survey', '-0/3']
    ] as const) {
      expect(codes(part, give(figure, value))).toEqual([])
    }
  })

  it('are of known figures, objects and periods, each once', () => {
    expect(codes(part, give('lost', '1'))).toEqual(['evaluation/unknown-given-figure'])
    expect(codes(part, give('survey', '1', ''))).toEqual(['evaluation/empty-object'])
    expect(codes(part, { ...give('survey', '1', 'B'), objects: [{ object: 'A' }] })).toEqual([
      'evaluation/unknown-given-object'
    ])
    const one = { object: 'A', figure: 'survey', value: '1' }
    expect(codes(part, { figures: [one, one] })).toEqual(['evaluation/duplicate-figure'])
    expect(codes(part, { figures: [one, { ...one, period: '2026-02' }] })).toEqual([])
  })

  it('hold in their period, or else in any', () => {
    const values = [
      { object: 'A', figure: 'survey', value: '1' },
      { object: 'A', figure: 'survey', value: '2', period: '2026-02' },
      { object: 'A', figure: 'survey', value: '3', period: '2026-03' }
    ]
    const total = (own: Period | null): unknown =>
      boardOf(evaluate(part, [], { asOf: null, period: own, figures: values })).objects[0]?.total
    expect([total(null), total(period)]).toEqual(['1.00', '2.00'])
  })
})
