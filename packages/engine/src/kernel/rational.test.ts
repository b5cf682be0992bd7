import { describe, expect, it } from 'vitest'
import {
  addRationals,
  compareRationals,
  createRational,
  divideRationals,
  formatRational,
  multiplyRationals,
  readRational,
  subtractRationals
} from './rational.js'

describe('rational arithmetic', () => {
  it('keeps fractions in lowest terms with a positive denominator', () => {
    expect(createRational(6, -8)).toEqual({ numerator: -3n, denominator: 4n })
    expect(createRational(0, -5)).toEqual({ numerator: 0n, denominator: 1n })
    expect(readRational({ numerator: 60, denominator: 100 })).toEqual({ numerator: 3n, denominator: 5n })
  })

  it('multiplies a third by three to exactly one, where floats and decimal libraries do not', () => {
    expect(multiplyRationals(createRational(1, 3), createRational(3))).toEqual(createRational(1))
  })

  it('adds, subtracts and divides exactly', () => {
    expect(addRationals(createRational(1, 10), createRational(2, 10))).toEqual(createRational(3, 10))
    expect(subtractRationals(createRational(1), createRational(1, 3))).toEqual(createRational(2, 3))
    expect(divideRationals(createRational(1, 2), createRational(-3, 4))).toEqual(createRational(-2, 3))
  })

  it('compares without rounding', () => {
    expect(compareRationals(createRational(1, 3), createRational(33_333_333_333, 100_000_000_000))).toBe(1)
    expect(compareRationals(createRational(-1, 2), createRational(1, 3))).toBe(-1)
    expect(compareRationals(createRational(2, 4), createRational(1, 2))).toBe(0)
  })

  it('prints whole numbers plainly and the rest as a fraction', () => {
    expect(formatRational(createRational(60))).toBe('60')
    expect(formatRational(createRational(-2, 6))).toBe('-1/3')
  })

  it('refuses a denominator of zero and numbers that are not whole', () => {
    expect(() => createRational(1, 0)).toThrow(RangeError)
    expect(() => divideRationals(createRational(1), createRational(0))).toThrow(RangeError)
    expect(() => createRational(0.5)).toThrow(RangeError)
  })
})
