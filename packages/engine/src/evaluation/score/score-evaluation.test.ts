import type { EvaluationPart, OnZero } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { boardOf, caseOf, evaluate, indicatorOf, samplePart } from '../../../test/evaluation/sample-part.js'
import { isRefusal, type Decision } from '../../kernel/index.js'
import type { CaseFacts } from '../../counting/index.js'
import type { Scoreboard } from '../scoreboard.js'

const onTime = (unit: string): CaseFacts => caseOf({ unit, dueAt: 10, disposedAt: 10, rework: 0, filed: 1 })
const late = (unit: string): CaseFacts => caseOf({ unit, dueAt: 10, disposedAt: 11, rework: 0, filed: 1 })
const notDue = (unit: string): CaseFacts => caseOf({ unit, dueAt: 5000, rework: 0, filed: 1 })

const scoreZero = (onZero: OnZero): Decision<Scoreboard> => {
  const half = { numerator: 1, denominator: 2 }
  const part = samplePart([
    indicatorOf({ id: 'zero', numerator: ['on-time'], denominator: ['due'], onZero, weight: half }),
    indicatorOf({ id: 'other', numerator: ['reworked'], denominator: ['every'], weight: half })
  ])
  return evaluate(part, [caseOf({ dueAt: 5000, rework: 1 }), caseOf({ dueAt: 5000, rework: 0 })])
}

const ratio = (trues: number, all: number): CaseFacts[] =>
  Array.from({ length: all }, (_, i) => caseOf({ rework: i < trues ? 1 : 0 }))

describe('scoreEvaluation', () => {
  it('gives counts, exact and rounded rate, points, weight and total', () => {
    const board = boardOf(evaluate(samplePart(), [onTime('A'), onTime('A'), late('A'), notDue('A')]))
    expect(board.objects).toEqual([
      {
        object: 'A',
        name: null,
        group: null,
        objectClass: null,
        rows: 4,
        counters: [
          { id: 'on-time', count: 2, unknown: 1, value: '2' },
          { id: 'due', count: 3, unknown: 0, value: '3' },
          { id: 'reworked', count: 0, unknown: 0, value: '0' },
          { id: 'every', count: 4, unknown: 0, value: '4' }
        ],
        indicators: [
          {
            id: 'on-time-rate',
            numerator: '2',
            denominator: '3',
            basis: 'measured',
            exactValue: '2/3',
            value: '66.67',
            points: '66.67',
            // 33.33 points, at a weight of 60 %.
            lost: '9999/500',
            weight: '3/5',
            occurrences: []
          },
          {
            id: 'rework-rate',
            numerator: '0',
            denominator: '4',
            basis: 'measured',
            exactValue: '1',
            value: '100.00',
            points: '100.00',
            lost: '0',
            weight: '2/5',
            occurrences: []
          }
        ],
        adjustments: [],
        relative: [],
        total: '80.00',
        // 0.6 x 66.67 + 0.4 x 100
        exactTotal: '40001/500',
        rank: 1,
        grade: null,
        reweighted: false
      }
    ])
    expect(JSON.parse(JSON.stringify(board))).toEqual(board)
  })

  it('ranks 1, 2, 2, 4 on the rounded total and lists equal units in code-unit order', () => {
    const rows = [onTime('丁'), late('丁'), onTime('b'), late('b'), onTime('B'), late('Z')]
    const board = boardOf(evaluate(samplePart(), rows))
    expect(board.objects.map(({ object, rank, total }) => [object, rank, total])).toEqual([
      ['B', 1, '100.00'],
      ['b', 2, '70.00'],
      ['丁', 2, '70.00'],
      ['Z', 4, '40.00']
    ])
  })

  it('reports cases without a unit and does not rank them', () => {
    const board = boardOf(evaluate(samplePart(), [onTime('A'), caseOf({ unit: null }), caseOf({ unit: '' })]))
    expect(board.objects.map(({ object }) => object)).toEqual(['A'])
    expect(board.rows).toBe(3)
    expect(board.nameless?.rows).toBe(2)
    expect(boardOf(evaluate(samplePart(), [onTime('A')])).nameless).toBeNull()
  })

  it('rests on the scheme, its indicators and its counters', () => {
    const decision = evaluate(samplePart(), [])
    expect(isRefusal(decision) ? [] : decision.because.map(({ rule }) => rule)).toEqual([
      'schemes/monthly',
      'schemes/monthly/on-time-rate',
      'schemes/monthly/rework-rate',
      'counters/on-time',
      'counters/due',
      'counters/reworked',
      'counters/every'
    ])
  })
})

describe('missing values', () => {
  it('counts them as true, as false, or leaves them out with a warning, as declared', () => {
    const decision = evaluate(samplePart(), [
      onTime('A'),
      caseOf({ unit: 'A', disposedAt: 3 }),
      caseOf({ unit: 'A' })
    ])
    const counters = boardOf(decision).objects[0]?.counters
    expect(counters?.map(({ id, count, unknown, value }) => [id, count, unknown, value])).toEqual([
      ['on-time', 1, 2, '1'],
      ['due', 2, 1, '2'],
      ['reworked', 0, 2, '2'],
      ['every', 3, 0, '3']
    ])
    expect(isRefusal(decision) ? [] : decision.warnings).toEqual([
      {
        code: 'evaluation/rows-left-out',
        severity: 'warning',
        params: { counter: 'due', rows: 1, unit: 'A' }
      }
    ])
  })

  it('leaves a row that an excluding counter cannot judge out of the whole ratio', () => {
    const part = samplePart([
      indicatorOf({ id: 'on-time-share', numerator: ['on-time'], denominator: ['every'] })
    ])
    const counter = part.counters['on-time']
    if (counter === undefined) throw new Error('no counter')
    const excluding = {
      ...part,
      counters: { ...part.counters, 'on-time': { ...counter, onMissing: 'exclude' as const } }
    }
    const rows = [onTime('A'), caseOf({ unit: 'A', disposedAt: 10 })]
    const rateOf = (given: EvaluationPart): unknown => {
      const [one] = boardOf(evaluate(given, rows)).objects
      return one?.indicators.map(({ numerator, denominator, value }) => [numerator, denominator, value])
    }
    expect(rateOf(excluding)).toEqual([['1', '1', '100.00']])
    expect(rateOf(part)).toEqual([['1', '2', '50.00']])
  })

  it('refuses where the counter says so, naming each unit, but not for cases without a unit', () => {
    const part = samplePart([indicatorOf({ id: 'filing', numerator: ['filed'], denominator: ['every'] })])
    const decision = evaluate(
      part,
      ['A', 'B', 'B', null].map((unit) => caseOf({ unit }))
    )
    expect(isRefusal(decision) ? decision.refused.map(({ code, params }) => [code, params]) : []).toEqual([
      ['evaluation/unknown-rows', { counter: 'filed', rows: 1, unit: 'A' }],
      ['evaluation/unknown-rows', { counter: 'filed', rows: 2, unit: 'B' }]
    ])
    expect(isRefusal(evaluate(part, [caseOf({ unit: null })]))).toBe(false)
  })
})

describe('a denominator of zero', () => {
  it('refuses, naming indicator and unit', () => {
    const decision = scoreZero('refuse')
    expect(isRefusal(decision) ? decision.refused.map(({ code, params }) => [code, params]) : []).toEqual([
      ['evaluation/zero-denominator', { scheme: 'monthly', indicator: 'zero', unit: 'A' }]
    ])
  })

  it('leaves the indicator out and shows the new weights', () => {
    const [one] = boardOf(scoreZero('exclude-and-reweight')).objects
    expect(one?.indicators.map(({ basis, weight, points }) => [basis, weight, points])).toEqual([
      ['excluded', '0', null],
      ['measured', '1', '50.00']
    ])
    expect([one?.total, one?.rank, one?.reweighted]).toEqual(['50.00', 1, true])
  })

  it('leaves the unit without total and rank', () => {
    const [one] = boardOf(scoreZero('unranked')).objects
    expect(one?.indicators.map(({ basis, value }) => [basis, value])).toEqual([
      ['unranked', null],
      ['measured', '50.00']
    ])
    expect([one?.total, one?.rank]).toEqual([null, null])
  })

  it('takes the declared rate as it stands', () => {
    const [one] = boardOf(scoreZero({ value: { numerator: 1, denominator: 1 } })).objects
    expect(one?.indicators[0]).toMatchObject({ basis: 'declared', exactValue: '1', value: '100.00' })
    expect(one?.total).toBe('75.00')
  })

  it('gives no total when every indicator is left out', () => {
    const part = samplePart([
      indicatorOf({
        id: 'only',
        numerator: ['on-time'],
        denominator: ['due'],
        onZero: 'exclude-and-reweight'
      })
    ])
    const [one] = boardOf(evaluate(part, [notDue('A')])).objects
    expect([one?.total, one?.rank, one?.indicators[0]?.weight]).toEqual([null, null, '0'])
  })
})

describe('phases of a score', () => {
  it('rounds the rate before the points, and caps before rounding the total', () => {
    const part = samplePart([
      indicatorOf({
        id: 'points',
        numerator: ['reworked'],
        denominator: ['every'],
        rateRounding: { decimals: 0, mode: 'half-up' },
        maxPoints: { numerator: 25, denominator: 2 },
        pointsRounding: { decimals: 1, mode: 'half-up' }
      })
    ])
    const [one] = boardOf(evaluate(part, ratio(2, 3))).objects
    // 2/3 -> 67 %; 12.5 x 0.67 = 8.375 -> 8.4; unrounded it would be 8.333 -> 8.3.
    expect(one?.indicators[0]).toMatchObject({ value: '67', points: '8.4' })
    const twice = samplePart([
      indicatorOf({
        id: 'a',
        numerator: ['every'],
        denominator: ['every'],
        maxPoints: { numerator: 300, denominator: 1 }
      })
    ])
    expect(boardOf(evaluate(twice, ratio(1, 1))).objects[0]?.total).toBe('100.00')
  })

  it('sums counters on both sides and warns of a rate above 100 %', () => {
    const part = samplePart([
      indicatorOf({ id: 'tasks', numerator: ['every', 'every'], denominator: ['every'] })
    ])
    const decision = evaluate(part, ratio(0, 3))
    expect(boardOf(decision).objects[0]?.indicators[0]).toMatchObject({
      numerator: '6',
      denominator: '3',
      value: '200.00'
    })
    expect(isRefusal(decision) ? [] : decision.warnings.map(({ code }) => code)).toEqual([
      'evaluation/rate-out-of-range'
    ])
  })

  it('tells apart a total of exactly half a cent from one just below it', () => {
    const part = samplePart([
      indicatorOf({
        id: 'a',
        numerator: ['reworked'],
        denominator: ['every'],
        rateRounding: { decimals: 6, mode: 'half-up' },
        pointsRounding: { decimals: 6, mode: 'half-up' }
      })
    ])
    // 201 / 20000 = 1.005 %, which is 1.00 in floating point.
    expect(boardOf(evaluate(part, ratio(201, 20_000))).objects[0]?.total).toBe('1.01')
    expect(boardOf(evaluate(part, ratio(200, 20_000))).objects[0]?.total).toBe('1.00')
  })
})
