import type { GradeTable, OnSingleMember, RankedList, RationalNumber, RelativePoints } from '@lijie/schema'
import { describe, expect, test } from 'vitest'
import { createRational, formatRational, type Rational } from '../kernel/index.js'
import { findGrade, pickList, rankValues, relativePoints, roundPoints } from './index.js'

const label = { zh: '项' }

function fraction(numerator: number, denominator = 1): RationalNumber {
  return { numerator, denominator }
}

function points(
  rule: RelativePoints['rule'],
  values: readonly (number | null)[],
  onSingle: OnSingleMember = 'refuse'
): readonly string[] {
  const rounding = { decimals: 2, mode: 'half-up' } as const
  const whole: RelativePoints = { id: 'r', label, of: 'total', rule, onSingle, rounding, weight: fraction(1) }
  const given = values.map((one) => (one === null ? null : createRational(one)))
  return relativePoints(whole, given).map((one) =>
    one.kind === 'points' ? formatRational(one.points) : one.kind
  )
}

describe('points that depend on the group', () => {
  test('by place from the best or from the worst; equal values share the first place', () => {
    const rule = { by: 'rank', points: [fraction(5), fraction(3), fraction(1)], beyond: fraction(0) } as const
    expect(points({ ...rule, from: 'best' }, [90, 80, 90, null, 70])).toEqual(['5', '1', '5', 'none', '0'])
    expect(points({ ...rule, from: 'worst' }, [90, 80, 90, null, 70])).toEqual(['1', '3', '1', 'none', '5'])
  })

  test('by share of the best', () => {
    expect(points({ by: 'best', most: fraction(10) }, [60, 90, null])).toEqual(['20/3', '10', 'none'])
    expect(points({ by: 'best', most: fraction(10) }, [0, -1])).toEqual(['zero-best', 'zero-best'])
  })

  test('by distance from the mean, not below the floor', () => {
    const rule = { by: 'mean', points: fraction(10), perUnit: fraction(1, 2), floor: fraction(2) } as const
    expect(points({ ...rule, loses: 'below' }, [90, 80, 70])).toEqual(['10', '10', '5'])
    expect(points({ ...rule, loses: 'above' }, [90, 80, 70])).toEqual(['5', '10', '10'])
    expect(points({ ...rule, loses: 'below' }, [100, 0])).toEqual(['10', '2'])
  })

  test('an only member gets what the scheme says, and an empty group nothing', () => {
    const rule = { by: 'best', most: fraction(10) } as const
    expect(points(rule, [50, null])).toEqual(['single-member', 'none'])
    expect(points(rule, [null, 50], 'unranked')).toEqual(['none', 'unranked'])
    expect(points(rule, [50], { points: fraction(7, 2) })).toEqual(['7/2'])
    expect(points(rule, [null])).toEqual(['none'])
  })
})

test('ranks go down from the greatest, without a value there is none', () => {
  const values = [9, 9, 8, null, 7, 9].map((one) => (one === null ? null : createRational(one)))
  expect(rankValues(values, 'competition')).toEqual([1, 1, 4, null, 5, 1])
  expect(rankValues(values, 'dense')).toEqual([1, 1, 2, null, 3, 1])
})

test('a grade begins at its lower bound; a table may round first', () => {
  const table: GradeTable = {
    bands: [
      { id: 'A', label, from: fraction(90), to: null },
      { id: 'B', label, from: fraction(75), to: fraction(90) }
    ]
  }
  const at = (value: Rational, rounding?: GradeTable['rounding']): string | undefined =>
    findGrade(rounding === undefined ? table : { ...table, rounding }, value)?.id
  expect([at(createRational(90)), at(createRational(8999, 100)), at(createRational(74))]).toEqual([
    'A',
    'B',
    undefined
  ])
  expect(at(createRational(8999, 100), { decimals: 0, mode: 'half-up' })).toBe('A')
  expect(at(createRational(8999, 100), { decimals: 0, mode: 'down' })).toBe('B')
})

test('a list takes the first or last; equal ranks at its edge all or none', () => {
  const entries = [1, 2, 2, 4, null, 5, 5].map((rank, at) => ({ object: `o${6 - at}`, rank }))
  const pick = (take: RankedList['take'], count: number, ties: RankedList['ties']): string =>
    pickList({ id: 'l', label, take, count, ties }, entries).join(' ')
  expect(pick('top', 2, 'include')).toBe('o6 o4 o5')
  expect(pick('top', 2, 'leave-out')).toBe('o6')
  expect(pick('top', 3, 'leave-out')).toBe('o6 o4 o5')
  expect(pick('bottom', 1, 'include')).toBe('o0 o1')
  expect(pick('bottom', 1, 'leave-out')).toBe('')
  expect(pick('bottom', 3, 'leave-out')).toBe('o0 o1 o3')
  expect(pick('top', 99, 'include')).toBe('o6 o4 o5 o3 o0 o1')
})

test('a rounded figure is exact and printed with all its decimals', () => {
  expect(roundPoints(createRational(83005, 1000), { decimals: 2, mode: 'half-up' })).toEqual({
    exact: createRational(8301, 100),
    text: '83.01'
  })
  expect(roundPoints(createRational(83), { decimals: 2, mode: 'down' }).text).toBe('83.00')
})
