import { describe, expect, it } from 'vitest'
import {
  addBounded,
  divideBounded,
  isTooLong,
  mostDigits,
  multiplyBounded,
  subtractBounded,
  unlessTooLong
} from './bounded-rational.js'
import { createRational, type Rational } from './rational.js'

/** 9...9 with so many digits. */
function nines(digits: number): bigint {
  return 10n ** BigInt(digits) - 1n
}

describe('numbers of scores', () => {
  it('have as many digits as allowed, and not one more', () => {
    expect(isTooLong(createRational(nines(mostDigits)))).toBe(false)
    expect(isTooLong(createRational(-nines(mostDigits)))).toBe(false)
    expect(isTooLong(createRational(1n, nines(mostDigits)))).toBe(false)
    expect(isTooLong(createRational(10n ** BigInt(mostDigits)))).toBe(true)
    expect(isTooLong(createRational(-(10n ** BigInt(mostDigits))))).toBe(true)
    expect(isTooLong(createRational(1n, 10n ** BigInt(mostDigits)))).toBe(true)
  })

  it('are what plain arithmetic gives, in lowest terms, as long as they are short', () => {
    const [a, b] = [createRational(5, 6), createRational(-3, 4)]
    expect(addBounded(a, b)).toEqual(createRational(1, 12))
    expect(subtractBounded(a, b)).toEqual(createRational(19, 12))
    expect(multiplyBounded(a, b)).toEqual(createRational(-5, 8))
    expect(divideBounded(a, b)).toEqual(createRational(-10, 9))
    const half = createRational(nines(mostDigits / 2), nines(mostDigits / 2) + 2n)
    expect(multiplyBounded(half, divideBounded(createRational(1), half))).toEqual(createRational(1))
  })

  it('are refused by a code when an operation makes them longer', () => {
    const [long, third] = [createRational(nines(mostDigits)), createRational(1, 3)]
    const ways: readonly (() => Rational)[] = [
      () => addBounded(long, createRational(1)),
      () => subtractBounded(createRational(-1), long),
      () => multiplyBounded(long, createRational(2)),
      () => divideBounded(third, long)
    ]
    for (const way of ways) {
      expect(way).toThrow(expect.objectContaining({ code: 'evaluation/number-too-long' }))
      expect(unlessTooLong(way)).toBeNull()
    }
  })

  it('hide no other fault', () => {
    expect(unlessTooLong(() => 7)).toBe(7)
    expect(() => unlessTooLong(() => divideBounded(createRational(1), createRational(0)))).toThrow(RangeError)
  })
})
