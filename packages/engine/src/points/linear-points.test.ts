import type { LinearPoints, RationalNumber } from '@lijie/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareRationals, createRational, formatRational } from '../kernel/index.js'
import { linearPoints } from './linear-points.js'

function fraction(numerator: number, denominator = 1): RationalNumber {
  return { numerator, denominator }
}

/** Full 25 at 95 %, half a point lost per one per cent below. */
const rule: LinearPoints = {
  rule: 'linear',
  threshold: fraction(95),
  atThreshold: fraction(25),
  loses: 'below',
  step: fraction(1),
  perStep: fraction(1, 2),
  steps: 'pro-rata',
  floor: fraction(25, 2)
}

function points(change: Partial<LinearPoints>, top: number, bottom = 100): string {
  return formatRational(linearPoints({ ...rule, ...change }, createRational(top, bottom)))
}

test('points are full at the threshold and on its good side', () => {
  expect([points({}, 9500), points({}, 9501), points({}, 10300)]).toEqual(['25', '25', '25'])
})

test('beyond it they are lost by share, by begun or by whole steps', () => {
  expect(points({}, 7059)).toBe('2559/200')
  expect(points({ steps: 'started' }, 9499)).toBe('49/2')
  expect(points({ steps: 'completed' }, 9401)).toBe('25')
  expect(points({ steps: 'completed' }, 9400)).toBe('49/2')
  expect(points({ step: fraction(5), steps: 'started' }, 8999)).toBe('24')
})

test('they never fall below the floor', () => {
  expect(points({}, 5000)).toBe('25/2')
  expect(points({ floor: fraction(-99) }, 0)).toBe('-45/2')
})

test('above the threshold where less is better', () => {
  expect(points({ loses: 'above', threshold: fraction(5) }, 700)).toBe('24')
  expect(points({ loses: 'above', threshold: fraction(5) }, 500)).toBe('25')
})

test('a better value never scores less, and points stay between floor and full marks', () => {
  const hundredth = fc.integer({ min: -20_000, max: 20_000 })
  fc.assert(
    fc.property(
      fc.record({
        loses: fc.constantFrom('below' as const, 'above' as const),
        steps: fc.constantFrom('pro-rata' as const, 'started' as const, 'completed' as const),
        step: fc.integer({ min: 1, max: 500 }).map((top) => fraction(top, 100)),
        perStep: fc.integer({ min: 0, max: 500 }).map((top) => fraction(top, 100)),
        floor: fc.integer({ min: -50, max: 40 }).map((top) => fraction(top))
      }),
      hundredth,
      hundredth,
      (change, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)]
        const [bad, good] = change.loses === 'below' ? [less, more] : [more, less]
        const at = (value: number): ReturnType<typeof linearPoints> =>
          linearPoints({ ...rule, ...change }, createRational(value, 100))
        expect(compareRationals(at(bad), at(good))).toBeLessThanOrEqual(0)
        expect(compareRationals(at(good), createRational(25))).toBeLessThanOrEqual(0)
        const floor = createRational(Math.min(25, change.floor.numerator))
        expect(compareRationals(at(bad), floor)).toBeGreaterThanOrEqual(0)
      }
    )
  )
})
