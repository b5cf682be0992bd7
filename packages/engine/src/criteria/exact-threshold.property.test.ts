import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareRationals, readRational } from '../kernel/index.js'
import {
  compareWithThreshold,
  createThreshold,
  isRationalNumber,
  nextDouble,
  rationalOfDouble
} from './exact-threshold.js'

const safe = Number.MAX_SAFE_INTEGER
const fraction = fc.record({
  numerator: fc.oneof(fc.integer({ min: -100, max: 100 }), fc.maxSafeInteger()),
  denominator: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: safe }))
})

test('a double is compared with a fraction exactly, also right beside it', () => {
  fc.assert(
    fc.property(fraction, fc.integer({ min: -2, max: 2 }), (value, steps) => {
      const threshold = createThreshold(value)
      let double = value.numerator / value.denominator
      for (let i = 0; i < Math.abs(steps); i++) double = nextDouble(double, steps > 0 ? 1 : -1)
      const expected = compareRationals(rationalOfDouble(double), readRational(value))
      expect(Math.sign(compareWithThreshold(double, threshold))).toBe(expected)
    }),
    { numRuns: 5000 }
  )
})

test('fractions and plain numbers are compared with fractions exactly', () => {
  const threshold = fc.oneof(fraction, fc.double({ noNaN: true, min: -1e6, max: 1e6 }))
  fc.assert(
    fc.property(fraction, threshold, (value, bound) => {
      const exact = typeof bound === 'number' ? rationalOfDouble(bound) : readRational(bound)
      const expected = compareRationals(readRational(value), exact)
      expect(Math.sign(compareWithThreshold(value, createThreshold(bound)))).toBe(expected)
    }),
    { numRuns: 5000 }
  )
})

test('one third is above its nearest double, and 0.1 is not one tenth', () => {
  const third = createThreshold({ numerator: 1, denominator: 3 })
  expect(third.isDouble).toBe(false)
  expect(compareWithThreshold(1 / 3, third)).toBeLessThan(0)
  expect(compareWithThreshold(0.1, createThreshold({ numerator: 1, denominator: 10 }))).toBeGreaterThan(0)
  expect(compareWithThreshold(0.0625, createThreshold({ numerator: 1, denominator: 16 }))).toBe(0)
})

test('only whole numbers within the safe range make a fraction', () => {
  expect(isRationalNumber({ numerator: 1, denominator: 2 })).toBe(true)
  for (const value of [
    null,
    1,
    { numerator: 1 },
    { numerator: 1, denominator: 0 },
    { numerator: 0.5, denominator: 1 },
    Object.create({ numerator: 1, denominator: 2 })
  ])
    expect(isRationalNumber(value)).toBe(false)
})
