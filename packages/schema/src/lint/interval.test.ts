import { expect, test } from 'vitest'
import { showFraction } from './fraction.js'
import {
  addIntervals,
  between,
  clampInterval,
  joinIntervals,
  nothing,
  only,
  roundOutwards,
  scaleInterval,
  unbounded,
  type Interval
} from './interval.js'

const r = (numerator: number, denominator = 1): { numerator: number; denominator: number } => ({
  numerator,
  denominator
})
const show = ({ low, high }: Interval): string =>
  `${low === null ? '-' : showFraction(low)} ${high === null ? '-' : showFraction(high)}`

test('sums, multiples and unions keep every value inside', () => {
  const one = between(r(0), r(10))
  expect(show(addIntervals(one, only(r(5))))).toBe('5 15')
  expect(show(addIntervals(one, unbounded))).toBe('- -')
  expect(show(scaleInterval(one, [-1n, 2n]))).toBe('-5 0')
  expect(show(scaleInterval(unbounded, [0n, 1n]))).toBe('0 0')
  expect(show(joinIntervals([one, between(r(-2), r(3))]))).toBe('-2 10')
  expect(show(joinIntervals([one, between(null, r(3))]))).toBe('- 10')
  expect(joinIntervals([])).toEqual(nothing)
})

test('bounds raise and lower both ends', () => {
  expect(show(clampInterval(unbounded, r(0), r(100)))).toBe('0 100')
  expect(show(clampInterval(between(r(-5), r(-1)), r(0), undefined))).toBe('0 0')
  expect(show(clampInterval(between(r(5), r(200)), undefined, r(100)))).toBe('5 100')
})

test('rounding moves bounds outwards to the next decimal', () => {
  expect(show(roundOutwards(between(r(1, 3), r(2, 3)), 2))).toBe('33/100 67/100')
  expect(show(roundOutwards(between(r(-1, 3), r(7)), 0))).toBe('-1 7')
  expect(show(roundOutwards(unbounded, 1))).toBe('- -')
})
