import type { Counter, CounterPredicate, Indicator } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import {
  boardOf,
  caseOf,
  evaluate,
  indicatorOf,
  refusedOf,
  warningsOf
} from '../../../test/evaluation/sample-part.js'
import {
  counterOf,
  flagged,
  fraction,
  measureOf,
  partOf,
  schemeOf
} from '../../../test/evaluation/sample-scheme.js'
import type { CaseFacts } from '../../counting/index.js'

const count = (counter: string): Indicator =>
  measureOf({ id: 'n', measure: 'count', count: [counter], points: { rule: 'value' } })
const decide = (
  counters: Readonly<Record<string, Counter>>,
  rows: readonly CaseFacts[],
  indicator: Indicator = count('a')
): ReturnType<typeof evaluate> => evaluate(partOf(schemeOf([indicator]), { counters }), rows)
const resultOf = (counters: Readonly<Record<string, Counter>>, rows: readonly CaseFacts[]): unknown =>
  boardOf(decide(counters, rows)).objects[0]?.counters

const answer = (where: CounterPredicate, known: Partial<CaseFacts>): unknown =>
  boardOf(
    decide({ a: counterOf(where, { onMissing: 'count-as-false' }), b: counterOf(flagged('filed')) }, [
      caseOf(known)
    ])
  ).objects[0]?.counters[0]?.count

describe('predicates', () => {
  it('compare with stages, with asOf and days before it, and with texts', () => {
    const past: CounterPredicate = { column: 'stage', operator: 'greaterThan', than: { stage: 'filing' } }
    expect([answer(past, { stage: 2 }), answer(past, { stage: 3 })]).toEqual([0, 1])
    const old: CounterPredicate = {
      column: 'dueAt',
      operator: 'lessThan',
      than: { asOf: true, minusDays: 1 }
    }
    expect([answer(old, { dueAt: 1000 - 86_400_000 }), answer(old, { dueAt: 999 - 86_400_000 })]).toEqual([
      0, 1
    ])
    const hotline: CounterPredicate = { column: 'source', in: ['12345', 'web'] }
    expect([answer(hotline, { source: 'web' }), answer(hotline, { source: 'patrol' })]).toEqual([1, 0])
  })

  it('repeat the question of another counter, without what that makes of unknown rows', () => {
    const where: CounterPredicate = { not: { counter: 'b' } }
    expect([answer(where, { filed: 1 }), answer(where, { filed: 0 }), answer(where, {})]).toEqual([0, 1, 0])
    expect(
      boardOf(decide({ a: counterOf({ counter: 'every' }), every: counterOf(null) }, [caseOf({})])).rows
    ).toBe(1)
  })
})

const counted = (onMissing: 'count-as-true' | 'counts-as-on-time' | 'count-as-false'): unknown =>
  resultOf({ a: counterOf(flagged('filed'), { onMissing }) }, [caseOf({ filed: 1 }), caseOf({})])

describe('onMissing', () => {
  it('counts unknown rows as the source does', () => {
    expect(counted('counts-as-on-time')).toEqual([{ id: 'a', count: 1, unknown: 1, value: '2' }])
    expect(counted('count-as-true')).toEqual(counted('counts-as-on-time'))
    expect(counted('count-as-false')).toEqual([{ id: 'a', count: 1, unknown: 1, value: '1' }])
  })
})

const levels = (...given: (number | null)[]): CaseFacts[] =>
  given.map((satisfactionLevel) => caseOf({ satisfactionLevel }))

describe('sums, levels and derived counters', () => {
  it('adds up a column; a row without a value is unknown', () => {
    const a = counterOf(flagged('rework'), { sum: 'reworkTimes' })
    const rows = [
      caseOf({ rework: 1, reworkTimes: 2 }),
      caseOf({ rework: 1, reworkTimes: 3 }),
      caseOf({ rework: 0 })
    ]
    expect(resultOf({ a }, rows)).toEqual([{ id: 'a', count: 2, unknown: 0, value: '5' }])
    expect(refusedOf(decide({ a }, [caseOf({ rework: 1 })]))).toEqual(['evaluation/unknown-rows'])
  })

  const values = [
    { level: 1, value: fraction(100) },
    { level: 5, value: fraction(-201, 2) }
  ]
  const lookup = (onUnlisted: 'refuse' | 'exclude', onMissing: 'refuse' | 'exclude' = 'refuse'): Counter =>
    counterOf(null, { onMissing, lookup: { column: 'satisfactionLevel', values, onUnlisted } })

  it('adds up the values of levels, negative ones too', () => {
    expect(resultOf({ a: lookup('refuse') }, levels(1, 5, 1))).toEqual([
      { id: 'a', count: 3, unknown: 0, value: '199/2' }
    ])
    expect(refusedOf(decide({ a: lookup('refuse') }, levels(1, 2)))).toEqual(['evaluation/unlisted-level'])
    expect(refusedOf(decide({ a: lookup('refuse') }, levels(1, null)))).toEqual(['evaluation/unknown-rows'])
    const left = decide({ a: lookup('exclude', 'exclude') }, levels(1, 2, null))
    expect(boardOf(left).objects[0]?.counters).toEqual([{ id: 'a', count: 1, unknown: 1, value: '100' }])
    expect(warningsOf(left)).toEqual(['evaluation/rows-left-out', 'evaluation/levels-left-out'])
  })

  it('leaves a row without a level out of a whole ratio', () => {
    const mean = indicatorOf({ id: 'n', numerator: ['a'], denominator: ['rated'] })
    const board = boardOf(
      decide({ a: lookup('refuse', 'exclude'), rated: counterOf(null) }, levels(1, 1, null), mean)
    )
    expect(board.objects[0]?.indicators[0]).toMatchObject({ numerator: '200', denominator: '2' })
  })

  it('adds and takes away, and warns below zero', () => {
    const counters = {
      a: { label: { zh: '差' }, plus: ['filed'], minus: ['rework', 'rework'], evidence: 'inferred' },
      filed: counterOf(flagged('filed')),
      rework: counterOf(flagged('rework'))
    } as const
    const decision = decide(counters, [caseOf({ filed: 1, rework: 1 })])
    expect(boardOf(decision).objects[0]?.counters).toEqual([{ id: 'a', count: -1, unknown: 0, value: '-1' }])
    expect(warningsOf(decision)).toEqual(['evaluation/negative-count'])
  })
})

describe('exclusions', () => {
  it('take rows out of numerator and denominator', () => {
    const exclude = [
      { label: { zh: '挂账' }, where: { column: 'onHold', operator: 'equal', than: { constant: 1 } } }
    ] as const
    const ratio = indicatorOf({ id: 'n', numerator: ['a'], denominator: ['every'], exclude })
    const counters = { a: counterOf(flagged('filed')), every: counterOf(null) }
    const rows = [
      caseOf({ filed: 1, onHold: 0 }),
      caseOf({ filed: 0, onHold: 0 }),
      caseOf({ filed: null, onHold: 1 })
    ]
    const board = boardOf(decide(counters, rows, ratio))
    expect(board.objects[0]?.indicators[0]).toMatchObject({
      numerator: '1',
      denominator: '2',
      value: '50.00'
    })
    expect(refusedOf(decide(counters, [caseOf({ filed: 1 })], ratio))).toEqual([
      'evaluation/unknown-rows',
      'evaluation/unknown-rows'
    ])
  })
})

const row = (urgent: 0 | 1, supervised: 0 | 1): CaseFacts =>
  caseOf({ street: 'S', filed: 1, urgent, supervised })

describe('attribution', () => {
  const counters = { a: counterOf(flagged('filed')) }
  const scores = (attribution: object, rows: readonly CaseFacts[]): unknown => {
    const decision = evaluate(partOf(schemeOf([count('a')], attribution), { counters }), rows)
    return 'refused' in decision
      ? refusedOf(decision)
      : [
          decision.value.rows,
          ...decision.value.objects.map((one) => [one.object, one.rows, one.counters[0]?.value])
        ]
  }
  const both = [
    caseOf({ filed: 1, firstUnit: 1, lastUnit: 0 }),
    caseOf({ unit: 'B', filed: 1, firstUnit: 0, lastUnit: 1 })
  ]

  it('charges the last, the first or each unit', () => {
    expect(scores({ attribution: { to: 'last-unit' } }, both)).toEqual([1, ['B', 1, '1']])
    expect(scores({ attribution: { to: 'first-unit' } }, both)).toEqual([1, ['A', 1, '1']])
    expect(scores({ attribution: { to: 'each-unit' } }, both)).toEqual([2, ['A', 1, '1'], ['B', 1, '1']])
    expect(scores({ attribution: { to: 'last-unit' } }, [caseOf({ filed: 1 })])).toEqual([
      'evaluation/undecided-rows'
    ])
  })

  it('shows a row once where unit and street have one name, and adds up its shares', () => {
    const shares = [
      { object: 'unit', share: fraction(1, 5) },
      { object: 'street', share: fraction(4, 5) }
    ] as const
    const rows = [
      caseOf({ unit: 'S', street: 'S', filed: 1 }),
      caseOf({ unit: 'S', street: 'S' }),
      caseOf({ unit: 'S', street: 'T', filed: 1 }),
      caseOf({ unit: 'T', street: 'S', filed: 0 }),
      caseOf({ unit: null, street: '', filed: 1 }),
      caseOf({ unit: null, street: 'S', filed: 1 })
    ]
    const scheme = schemeOf([count('a')], { attribution: { shares } })
    const some = { a: counterOf(flagged('filed'), { onMissing: 'exclude' }) }
    const decision = evaluate(partOf(scheme, { counters: some }), rows)
    const board = boardOf(decision)
    expect([board.rows, ...board.objects.map((one) => [one.object, one.rows, one.counters[0]])]).toEqual([
      6,
      ['S', 5, { id: 'a', count: 3, unknown: 1, value: '2' }],
      ['T', 2, { id: 'a', count: 1, unknown: 0, value: '4/5' }]
    ])
    expect(board.nameless).toEqual({
      rows: 2,
      counters: [{ id: 'a', count: 2, unknown: 0, value: '6/5' }]
    })
    expect('refused' in decision ? [] : decision.warnings.map(({ params }) => params['rows'])).toEqual([1])
  })

  it('shares rows between objects, and charges exceptions wholly to one', () => {
    const shares = [
      { object: 'unit', share: fraction(1, 5) },
      { object: 'street', share: fraction(4, 5) }
    ]
    const except = [
      { label: { zh: '直管' }, where: flagged('urgent'), object: 'unit' },
      { label: { zh: '督办' }, where: flagged('supervised'), object: 'street' }
    ]
    expect(scores({ attribution: { shares } }, [row(0, 0), row(1, 1)])).toEqual([
      2,
      ['S', 2, '8/5'],
      ['A', 2, '2/5']
    ])
    expect(scores({ attribution: { shares, except } }, [row(0, 0), row(1, 1), row(0, 1)])).toEqual([
      3,
      ['S', 2, '9/5'],
      ['A', 2, '6/5']
    ])
    expect(scores({ attribution: { shares, except } }, [caseOf({ filed: 1, urgent: 0 })])).toEqual([
      'evaluation/undecided-rows'
    ])
  })
})

describe('relations', () => {
  it('warn of counts that break them, with both sides', () => {
    const counters = { a: counterOf(flagged('filed')), b: counterOf(flagged('rework')) }
    const ratio = indicatorOf({ id: 'n', numerator: ['a'], denominator: ['b'] })
    const relation = {
      id: 'same',
      label: { zh: '相等' },
      left: ['a'],
      right: ['b'],
      evidence: 'inferred'
    } as const
    const rows = [
      caseOf({ filed: 1, rework: 1 }),
      caseOf({ unit: 'B', filed: 1, rework: 1 }),
      caseOf({ unit: 'B', filed: 0, rework: 1 })
    ]
    const warn = (holds: 'rows' | 'totals'): unknown => {
      const decision = evaluate(
        partOf(schemeOf([ratio]), { counters, relations: [{ ...relation, holds }] }),
        rows
      )
      return 'refused' in decision
        ? decision.refused
        : decision.warnings.map(({ code, params }) => [code, params])
    }
    expect(warn('rows')).toEqual([
      ['evaluation/relation-broken', { relation: 'same', object: 'B', left: '1', right: '2' }]
    ])
    expect(warn('totals')).toEqual([
      ['evaluation/relation-broken', { relation: 'same', object: 'A, B', left: '2', right: '3' }]
    ])
  })
})
