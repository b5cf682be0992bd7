import type { Indicator, Occurrences } from '@lijie/schema'
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
