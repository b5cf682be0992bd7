import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSimplestFraction } from './find-simplest-fraction.js'
import { compareRationals, createRational } from './rational.js'

test('no fraction between two others has a smaller denominator', () => {
  const fraction = fc
    .tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: 1, max: 60 }))
    .map(([numerator, denominator]) => createRational(numerator, denominator))
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      fc.pre(compareRationals(a, b) !== 0)
      const [below, above] = compareRationals(a, b) < 0 ? [a, b] : [b, a]
      const simplest = findSimplestFraction(below, above)
      expect([compareRationals(below, simplest), compareRationals(simplest, above)]).toEqual([-1, -1])
      for (let denominator = 1n; denominator < simplest.denominator; denominator++) {
        const least = (below.numerator * denominator) / below.denominator - 2n
        for (let numerator = least; numerator < least + 6n; numerator++) {
          const other = createRational(numerator, denominator)
          expect(compareRationals(below, other) < 0 && compareRationals(other, above) < 0).toBe(false)
        }
      }
    }),
    { numRuns: 2000 }
  )
})

test('it is found between fractions that are as long as numbers can be', () => {
  const huge = createRational(9007199254740990n, 9007199254740991n)
  expect(findSimplestFraction(createRational(1n, 3n), createRational(3n, 8n))).toEqual(
    createRational(4n, 11n)
  )
  expect(findSimplestFraction(huge, createRational(1n)).denominator).toBe(9007199254740992n)
})
