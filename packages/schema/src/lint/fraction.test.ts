import { expect, test } from 'vitest'
import {
  addFractions,
  compareFractions,
  multiplyFractions,
  showFraction,
  sumFractions,
  toFraction,
  zero
} from './fraction.js'

test('fractions are added, multiplied and compared exactly', () => {
  const third = toFraction({ numerator: 1, denominator: 3 })
  expect(showFraction(sumFractions([third, third, third]))).toBe('1')
  expect(showFraction(multiplyFractions(third, [-6n, 4n]))).toBe('-1/2')
  expect(showFraction(addFractions(third, [-1n, 3n]))).toBe('0')
  expect(compareFractions(third, [333_333_333n, 1_000_000_000n])).toBe(1)
  expect(compareFractions([-1n, 3n], zero)).toBe(-1)
  expect(compareFractions(third, [2n, 6n])).toBe(0)
})
