import { expect, test } from 'vitest'
import { changeTown, fraction as r } from '../../test/town-evaluation.js'
import { showDecimal } from './bands.js'
import { nothing } from './interval.js'
import { findRanges } from './score-range.js'

/** The range of the total of a scheme of the town with changes. */
function range(scheme: string, changes: Readonly<Record<string, unknown>> = {}): string {
  const { low, high } = findRanges(changeTown(changes)).schemes.get(scheme) ?? nothing
  return `${low === null ? '-∞' : showDecimal(low)} ${high === null ? '∞' : showDecimal(high)}`
}

test('rates give points from nothing to full marks', () => {
  expect(range('shared')).toBe('0 100')
  expect(range('shared', { '/schemes/shared/indicators/0/weight': r(1, 3) })).toBe('0 33.34')
  expect(range('shared', { '/schemes/shared/total/cap': r(80) })).toBe('0 80')
  expect(range('shared', { '/schemes/shared/total/floor': r(20) })).toBe('20 100')
})

test('a value for a zero denominator, points by bands and rules after the cap widen it', () => {
  const rate = '/schemes/shared/indicators/0'
  const bands = [
    { from: null, to: r(60), points: r(-5) },
    { from: r(60), to: r(101), points: r(50) },
    { from: r(101), to: null, points: r(99) }
  ]
  expect(range('shared', { [`${rate}/onZero`]: { value: r(3, 2) } })).toBe('0 150')
  expect(range('shared', { [`${rate}/points`]: { rule: 'bands', bands } })).toBe('-5 50')
  const relative = [
    {
      id: 'rank',
      label: { zh: '示例' },
      of: 'total',
      rule: { by: 'rank', from: 'best', points: [r(3), r(1)], beyond: r(-1) },
      onSingle: 'refuse',
      rounding: { decimals: 0, mode: 'down' },
      weight: r(2)
    }
  ]
  expect(range('shared', { '/schemes/shared/relative': relative })).toBe('-2 106')
})

/** The third indicator of the scheme of posts. */
function thirdOfPosts(): object {
  const posts = changeTown({}).schemes['posts']
  return (posts !== undefined && 'indicators' in posts && posts.indicators[2]) || {}
}

/** Two indicators of 100 and 10 points, of which the first may be left out. */
const two = (onZero: string): Readonly<Record<string, unknown>> => ({
  '/schemes/first-unit/indicators/0/onZero': onZero,
  '/schemes/first-unit/indicators/0/maxPoints': r(10),
  '/schemes/first-unit/indicators/1': {
    ...thirdOfPosts(),
    weight: r(1)
  },
  '/schemes/first-unit/total/weightsSumTo': r(2)
})

test('where an indicator may be left out, the others carry its weight', () => {
  expect(range('first-unit', two('unranked'))).toBe('0 20')
  expect(range('first-unit', two('exclude-and-reweight'))).toBe('0 20')
})

test('of formulas and of circles nothing is said', () => {
  expect(range('monthly')).toBe('0 105')
  expect(range('yearly')).toBe('-∞ ∞')
  expect(range('yearly', { '/schemes/yearly/indicators/3/scheme': 'yearly' })).toBe('-∞ ∞')
})
