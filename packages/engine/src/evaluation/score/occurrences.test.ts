import type { Indicator, OccurrenceItem, Occurrences, RowCounter } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { caseOf, evaluate, refusedOf } from '../../../test/evaluation/sample-part.js'
import {
  counterOf,
  figureOf,
  flagged,
  fraction,
  halfUp,
  measureOf,
  partOf,
  schemeOf
} from '../../../test/evaluation/sample-scheme.js'
import type { CaseFacts } from '../../counting/index.js'

type OnMissing = RowCounter['onMissing']

const label = { zh: '条目' }
const counters = {
  every: counterOf(null),
  rework: counterOf(flagged('rework')),
  times: counterOf(null, { sum: 'reworkTimes' })
}
const figures = { 'village-count': figureOf('count'), notices: figureOf('number') }
const itemsOf = (occurrences: Occurrences, changes: Partial<Indicator> = {}): Indicator =>
  measureOf({
    id: 'o',
    measure: 'occurrences',
    start: fraction(20),
    direction: 'deduct',
    occurrences,
    ...changes
  } as Indicator)
const decide = (indicator: Indicator, given: readonly CaseFacts[], request = {}): unknown => {
  const decision = evaluate(partOf(schemeOf([indicator]), { counters, figures }), given, request)
  return 'refused' in decision ? refusedOf(decision) : decision.value.objects[0]?.indicators[0]
}
const give = (figure: string, value: string): object => ({ figures: [{ object: 'A', figure, value }] })

const row = (supervised: 0 | 1 | null, urgent: 0 | 1): CaseFacts => caseOf({ rework: 1, supervised, urgent })

const both = (value: string, villages: string): object => ({
  figures: [
    { object: 'A', figure: 'notices', value },
    { object: 'A', figure: 'village-count', value: villages }
  ]
})

const settle = (changes: Partial<OccurrenceItem>, given: CaseFacts, onMissing: OnMissing): unknown => {
  const multipliers = [
    { label, where: flagged('supervised'), times: fraction(3) },
    { label, where: flagged('urgent'), times: fraction(2) }
  ]
  const item = { id: 'm', label, count: ['some'], each: fraction(1), multipliers, ...changes }
  const lookup = {
    column: 'satisfactionLevel',
    values: [
      { level: 1, value: fraction(2) },
      { level: 2, value: fraction(0) }
    ],
    onUnlisted: 'exclude'
  } as const
  const some = {
    some: counterOf(flagged('rework'), { onMissing }),
    sum: counterOf(flagged('rework'), { onMissing, sum: 'reworkTimes' }),
    level: counterOf(flagged('rework'), { onMissing, lookup })
  }
  const decision = evaluate(partOf(schemeOf([itemsOf({ items: [item] })]), { counters: some }), [given])
  return 'refused' in decision
    ? decision.refused.map(({ code, params }) => [code, params['counter'], params['rows']])
    : decision.value.objects[0]?.indicators[0]?.occurrences[0]?.times
}
const unknown = (counter: string): unknown => [['evaluation/unknown-multiplier', counter, 1]]
const settled = (given: CaseFacts): unknown => settle({}, given, 'count-as-false')
const add = (counter: string, given: Partial<CaseFacts>): unknown =>
  settle({ count: [counter] }, caseOf({ rework: 1, urgent: 0, ...given }), 'count-as-false')

describe('occurrences', () => {
  it('takes points for each, in tiers and up to a cap', () => {
    const item = {
      id: 'late',
      label,
      count: ['times'],
      each: fraction(1),
      tiers: [{ from: 3, each: fraction(2) }]
    }
    expect(
      decide(itemsOf({ items: [item] }), [caseOf({ reworkTimes: 3 }), caseOf({ reworkTimes: 1 })])
    ).toMatchObject({
      exactValue: '14',
      value: '14',
      points: '14.00',
      occurrences: [{ id: 'late', label, times: '4', points: '6', capped: false }]
    })
    expect(
      decide(itemsOf({ items: [{ ...item, cap: fraction(5, 2) }] }), [caseOf({ reworkTimes: 9 })])
    ).toMatchObject({
      points: '17.50',
      occurrences: [{ points: '2.5', capped: true }]
    })
  })

  it('adds instead of taking, and keeps floor and ceiling before rounding', () => {
    const item = { id: 'praise', label, count: ['every'], each: fraction(1, 3) }
    expect(
      decide(itemsOf({ items: [item] }, { direction: 'add' } as Partial<Indicator>), [caseOf({})])
    ).toMatchObject({
      points: '20.33'
    })
    const bounded = itemsOf({ items: [{ ...item, each: fraction(30) }] }, { floor: fraction(-1) })
    expect(decide(bounded, [caseOf({})])).toMatchObject({ exactValue: '-10', points: '-1.00' })
  })

  it('splits rows by the first multiplier that is true', () => {
    const multipliers = [
      { label, where: flagged('supervised'), times: fraction(3) },
      { label, where: flagged('urgent'), times: fraction(2) }
    ]
    const item = { id: 'm', label, count: ['rework'], each: fraction(1), multipliers }
    expect(decide(itemsOf({ items: [item] }), [row(1, 1), row(0, 1), row(0, 0)])).toMatchObject({
      occurrences: [{ times: '6', points: '6' }]
    })
    expect(decide(itemsOf({ items: [item] }), [row(null, 0)])).toEqual(['evaluation/unknown-rows'])
  })

  it('never drops what certainly occurred because its multiplier is unknown', () => {
    expect(settled(row(null, 0))).toEqual(unknown('some'))
    expect(settled(row(0, 0))).toBe('1')
    expect(settled(caseOf({ rework: 1, supervised: 0 }))).toEqual(unknown('some'))
    // The first multiplier takes it, whatever the second would.
    expect(settled(caseOf({ rework: 1, supervised: 1 }))).toBe('3')
    // Whether it occurred is unknown, and that counts as no.
    expect(settled(caseOf({ supervised: null, urgent: 0 }))).toBe('0')
    expect(settled(caseOf({ rework: 0 }))).toBe('0')
  })

  it('needs no multiplier for what adds nothing', () => {
    expect(add('sum', { reworkTimes: 2 })).toEqual(unknown('sum'))
    expect([add('sum', { reworkTimes: 0 }), add('sum', {})]).toEqual(['0', '0'])
    expect(add('level', { satisfactionLevel: 1 })).toEqual(unknown('level'))
    expect([add('level', { satisfactionLevel: 2 }), add('level', { satisfactionLevel: 3 })]).toEqual([
      '0',
      '0'
    ])
    expect(add('level', { supervised: 0, satisfactionLevel: 1 })).toBe('2')
  })

  it('leaves out what a counter leaves out, and says so', () => {
    expect(settle({}, row(null, 0), 'exclude')).toBe('0')
    expect(settle({}, row(null, 0), 'refuse')).toEqual([['evaluation/unknown-rows', 'some', 1]])
  })

  it('divides by a figure, and refuses or leaves out where it is zero', () => {
    const items = [{ id: 'v', label, figure: 'notices', each: fraction(1) }]
    const divided = { items, divideBy: 'village-count', onZeroDivisor: 'refuse' } as const
    expect(decide(itemsOf(divided), [], both('3', '4'))).toMatchObject({ points: '19.25' })
    expect(decide(itemsOf(divided), [], both('3', '0'))).toEqual(['evaluation/zero-divisor'])
    const unranked = { ...divided, onZeroDivisor: 'unranked' } as const
    expect(decide(itemsOf(unranked), [], both('3', '0'))).toMatchObject({ basis: 'unranked' })
    expect(decide(itemsOf(divided), [], both('-3', '4'))).toEqual(['evaluation/negative-occurrences'])
    expect(decide(itemsOf(divided), [], give('notices', '3'))).toEqual(['evaluation/missing-figure'])
  })
})

describe('adjustments', () => {
  it('add bonuses and take deductions after the sum, then caps hold', () => {
    const item = { id: 'i', label, figure: 'notices', each: fraction(1, 3) }
    const adjustments = (['bonus', 'deduction'] as const).map((kind) => ({
      id: kind,
      label,
      kind,
      occurrences: {
        items: kind === 'bonus' ? [item] : [{ id: 'i', label, count: ['rework'], each: fraction(1) }]
      },
      rounding: halfUp(1)
    }))
    const base = measureOf({ id: 'n', measure: 'count', count: ['every'], points: { rule: 'value' } })
    const total = { weightsSumTo: fraction(1), rounding: halfUp(2), cap: fraction(3), floor: fraction(1) }
    const part = partOf(schemeOf([base], { adjustments, total }), { counters, figures })
    const totalOf = (rows: readonly CaseFacts[], value: string): unknown => {
      const decision = evaluate(part, rows, give('notices', value))
      return 'refused' in decision
        ? decision.refused
        : decision.value.objects.map((one) => [one.adjustments, one.total])
    }
    const two = [caseOf({ rework: 1 }), caseOf({ rework: 0 })]
    expect(totalOf(two, '4')).toMatchObject([[[{ points: '1.3' }, { points: '-1.0' }], '2.30']])
    expect(totalOf(two, '40')).toMatchObject([[[{ points: '13.3' }, { points: '-1.0' }], '3.00']])
    expect(totalOf([caseOf({ rework: 1 })], '0')).toMatchObject([
      [[{ points: '0.0' }, { points: '-1.0' }], '1.00']
    ])
  })
})
