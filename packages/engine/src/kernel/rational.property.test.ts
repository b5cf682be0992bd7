import type { Rounding } from '@lijie/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addRationals,
  compareRationals,
  createRational,
  divideRationals,
  multiplyRationals,
  subtractRationals
} from './rational.js'
import { decimalToRational, formatDecimal, roundRational } from './rounding.js'

const rational = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([numerator, denominator]) => createRational(numerator, denominator))
const rounding = fc.record({
  decimals: fc.integer({ min: 0, max: 12 }),
  mode: fc.constantFrom<Rounding['mode']>('half-up', 'half-even', 'down', 'up')
})

describe('laws of rational arithmetic', () => {
  it('undoes addition by subtraction and multiplication by division', () => {
    fc.assert(
      fc.property(rational, rational, (a, b) => {
        expect(subtractRationals(addRationals(a, b), b)).toEqual(a)
        if (b.numerator !== 0n) expect(divideRationals(multiplyRationals(a, b), b)).toEqual(a)
      })
    )
  })

  it('distributes multiplication over addition', () => {
    fc.assert(
      fc.property(rational, rational, rational, (a, b, c) => {
        const left = multiplyRationals(a, addRationals(b, c))
        expect(left).toEqual(addRationals(multiplyRationals(a, b), multiplyRationals(a, c)))
      })
    )
  })
})

describe('laws of rounding', () => {
  it('moves by less than one step, and by at most half a step in the half modes', () => {
    fc.assert(
      fc.property(rational, rounding, (value, how) => {
        const difference = subtractRationals(decimalToRational(roundRational(value, how)), value)
        const distance =
          difference.numerator < 0n ? subtractRationals(createRational(0), difference) : difference
        const half = how.mode.startsWith('half')
        const limit = createRational(1n, (half ? 2n : 1n) * 10n ** BigInt(how.decimals))
        expect(compareRationals(distance, limit)).toBeLessThanOrEqual(half ? 0 : -1)
      })
    )
  })

  it('never reverses an order, and leaves rounded values as they are', () => {
    fc.assert(
      fc.property(rational, rational, rounding, (a, b, how) => {
        const [low, high] = compareRationals(a, b) <= 0 ? [a, b] : [b, a]
        const rounded = roundRational(low, how)
        expect(rounded.scaled <= roundRational(high, how).scaled).toBe(true)
        expect(roundRational(decimalToRational(rounded), how)).toEqual(rounded)
      })
    )
  })

  it('mirrors negative values in every mode', () => {
    fc.assert(
      fc.property(rational, rounding, (value, how) => {
        const mirrored = roundRational(subtractRationals(createRational(0), value), how)
        expect(mirrored.scaled).toBe(-roundRational(value, how).scaled)
      })
    )
  })

  it('prints text that reads back as the same number', () => {
    fc.assert(
      fc.property(rational, rounding, (value, how) => {
        const decimal = roundRational(value, how)
        expect(BigInt(formatDecimal(decimal).replace('.', ''))).toBe(decimal.scaled)
      })
    )
  })
})
