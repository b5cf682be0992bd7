import { describe, expect, it } from 'vitest'
import {
  boardOf,
  caseOf,
  evaluate,
  indicatorOf,
  refusedOf,
  rulesOf,
  warningsOf
} from '../../../test/evaluation/sample-part.js'
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
import { isEngineError, isReason } from '../../kernel/index.js'
import { parsePeriod, utcZone, type Period } from '../../periods/index.js'
import { planEvaluation } from '../plan/plan-evaluation.js'

const periodOf = (text: string): Period => {
  const period = parsePeriod(text, utcZone)
  if (isReason(period)) throw new Error(text)
  return period
}
const february = periodOf('2026-02')
const label = { zh: '名称' }
const counters = {
  late: counterOf({ column: 'dueAt', operator: 'lessThan', than: { asOf: true } }),
  every: counterOf(null)
}
const monthly = partOf(
  schemeOf([indicatorOf({ id: 'r', numerator: ['late'], denominator: ['every'] })], { basis: 'reported' }),
  { counters }
)
const rows = [caseOf({ reportedAt: february.from, dueAt: february.from })]
const warned = (asOf: number): readonly string[] =>
  warningsOf(evaluate(monthly, rows, { period: february, asOf }))

describe('a period that is not over', () => {
  it('is said to be provisional', () => {
    expect(warned(february.from + 1)).toEqual(['evaluation/unfinished-period'])
    expect(warned(february.to - 1001)).toEqual(['evaluation/unfinished-period'])
  })

  it('is over in its last second', () => {
    expect(warned(february.to - 1000)).toEqual([])
    expect(warned(february.to)).toEqual([])
  })
})

describe('a period that was made by hand', () => {
  it('is refused when it is none', () => {
    const thrown = [NaN, 1.5, february.to].map((from): unknown => {
      try {
        const period = { ...february, from }
        return planEvaluation(rulesOf(monthly), { scheme: 'monthly', asOf: 0, period })
      } catch (error) {
        return error
      }
    })
    expect(thrown.map((error) => isEngineError(error, 'evaluation/bad-period'))).toEqual([true, true, true])
  })
})

describe('several periods of a scheme', () => {
  const inner = schemeOf([givenOf('g', 'survey')], { effectiveFrom: '2026-01-01' })
  const weights = [1, 2, 3, 4].map((tenths) => fraction(tenths, 10))
  const periods = { each: 'quarter', aggregate: 'weighted', weights, onMissing: 'exclude' } as const
  const part = partOf(
    schemeOf([
      measureOf({
        id: 'y',
        measure: 'scheme',
        scheme: 'inner',
        take: 'exact',
        periods,
        points: { rule: 'value' }
      })
    ]),
    { figures: { survey: figureOf('number') }, schemes: { inner } }
  )
  const figures = [{ object: 'A', figure: 'survey', value: '60' }]

  it('take one weight each, and are refused when there are more weights than periods', () => {
    expect(boardOf(evaluate(part, [], { period: periodOf('2026'), figures })).objects[0]?.total).toBe('60.00')
    expect(refusedOf(evaluate(part, [], { period: periodOf('2026-H1'), figures }))).toEqual([
      'evaluation/period-weights'
    ])
    expect(refusedOf(evaluate(part, [], { asOf: null, figures }))).toEqual(['evaluation/period-needed'])
  })

  it('are refused where that scheme does not hold', () => {
    expect(refusedOf(evaluate(part, [], { period: periodOf('2025'), figures }))).toEqual([
      'evaluation/scheme-not-in-force'
    ])
  })
})

describe('grades with a rounding of their own', () => {
  it('round the total itself, not the rounded one again', () => {
    const bands = [
      { id: 'A', label, from: fraction(90), to: null },
      { id: 'B', label, from: null, to: fraction(90) }
    ]
    const half = { weight: fraction(1, 2) }
    const part = partOf(
      schemeOf(
        [givenOf('g', 'survey', half), givenOf('h', 'survey', { ...half, pointsRounding: halfUp(3) })],
        {
          total: { weightsSumTo: fraction(1), rounding: halfUp(1) },
          grades: { bands, rounding: halfUp(0) }
        }
      ),
      { figures: { survey: figureOf('number') } }
    )
    const figures = [
      { object: 'A', figure: 'survey', value: '89.5' },
      { object: 'B', figure: 'survey', value: '89.45' }
    ]
    const { objects } = boardOf(evaluate(part, [], { figures }))
    expect(objects.map(({ total, grade }) => [total, grade])).toEqual([
      ['89.5', 'A'],
      ['89.5', 'B']
    ])
  })
})

describe('points that are averaged over less than nothing', () => {
  it('are refused, since a deduction would become a bonus', () => {
    const occurrences = {
      items: [{ id: 'i', label, figure: 'times', each: fraction(1) }],
      divideBy: 'over'
    }
    const part = partOf(
      schemeOf([
        measureOf({ id: 'o', measure: 'occurrences', start: fraction(5), direction: 'deduct', occurrences })
      ]),
      { figures: { times: figureOf('count'), over: figureOf('number') } }
    )
    const figures = [
      { object: 'A', figure: 'times', value: '2' },
      { object: 'A', figure: 'over', value: '-2' }
    ]
    expect(refusedOf(evaluate(part, [], { figures }))).toEqual(['evaluation/negative-occurrences'])
  })
})

describe('relations between counters of different instants', () => {
  const filed = counterOf(flagged('filed'), { actedAt: 'filedAt' })
  const closed = counterOf(flagged('filed'), { actedAt: 'closedAt' })
  const relations = [
    { id: 'same', label, left: ['filed'], right: ['closed'], holds: 'rows', evidence: 'inferred' }
  ] as const
  const scored = (basis: 'acted' | 'reported'): readonly string[] => {
    const indicator = indicatorOf({ id: 'r', numerator: ['filed'], denominator: ['closed'] })
    const part = partOf(schemeOf([indicator], { basis }), { counters: { filed, closed }, relations })
    const row = {
      filed: 1,
      filedAt: february.from,
      reportedAt: february.from,
      closedAt: february.to
    } as const
    return warningsOf(evaluate(part, [caseOf(row)], { period: february }))
  }

  it('are not said to be broken by rows that lie in the period for one side only', () => {
    expect(scored('acted')).toEqual([])
    expect(scored('reported')).toEqual([])
  })
})
