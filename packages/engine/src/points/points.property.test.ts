import type { Occurrences, RankedList, RationalNumber, RelativePoints } from '@lijie/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareRationals, createRational, formatRational, type Rational } from '../kernel/index.js'
import { clampPoints, findBand, pickList, rankValues, relativePoints, scoreOccurrences } from './index.js'

const label = { zh: '项' }
const hundredth = fc
  .integer({ min: 0, max: 900 })
  .map((numerator): RationalNumber => ({ numerator, denominator: 100 }))
const value = fc.integer({ min: -40, max: 400 }).map((top) => createRational(top, 4))
const values = fc.array(fc.option(value, { freq: 5 }), { maxLength: 9 })

function countDifferent(list: readonly Rational[]): number {
  return new Set(list.map(formatRational)).size
}

test('more occurrences never cost less, and no cap is exceeded', () => {
  const rule = fc.record({ each: hundredth, cap: hundredth, total: hundredth, second: hundredth })
  fc.assert(
    fc.property(rule, fc.nat(30), fc.nat(30), ({ each, cap, total, second }, few, more) => {
      const items = [{ id: 'a', label, count: ['a'], each, tiers: [{ from: 4, each: second }], cap }]
      const occurrences: Occurrences = { items, cap: total }
      const at = (times: number): Rational => {
        const counts = new Map([['a', { plain: createRational(times), multiplied: [] }]])
        const scored = scoreOccurrences(occurrences, counts, null)
        if (scored.kind !== 'scored') throw new Error(scored.kind)
        return scored.points
      }
      expect(compareRationals(at(few), at(few + more))).toBeLessThanOrEqual(0)
      const bounded = clampPoints(at(few + more), { ceiling: total })
      expect(at(few + more)).toEqual(clampPoints(bounded, { ceiling: cap }))
    })
  )
})

test('bands side by side hold every value once', () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(cuts, value, (given, one) => {
      const sorted = given.toSorted((a, b) => a - b).map((numerator) => ({ numerator, denominator: 4 }))
      const bounds = [null, ...sorted, null]
      const bands = bounds.slice(1).map((to, at) => ({ from: bounds[at] ?? null, to, at }))
      expect(bands.filter((band) => findBand([band], one) !== null)).toHaveLength(1)
      const below = sorted.filter(
        (cut) => compareRationals(one, createRational(cut.numerator, 4)) >= 0
      ).length
      expect(findBand(bands, one)?.at).toBe(below)
    })
  )
})

test('a rank is one more than how many, or how many different values, are greater', () => {
  fc.assert(
    fc.property(values, (given) => {
      const greater = (than: Rational): readonly Rational[] =>
        given.filter((one) => one !== null).filter((one) => compareRationals(one, than) > 0)
      expect(rankValues(given, 'competition')).toEqual(given.map((one) => one && greater(one).length + 1))
      expect(rankValues(given, 'dense')).toEqual(given.map((one) => one && countDifferent(greater(one)) + 1))
    })
  )
})

test('relative points grow with the value and follow their member through any order', () => {
  const rules: readonly RelativePoints['rule'][] = [
    {
      by: 'rank',
      from: 'best',
      points: [
        { numerator: 5, denominator: 1 },
        { numerator: 2, denominator: 1 }
      ],
      beyond: { numerator: 0, denominator: 1 }
    },
    { by: 'best', most: { numerator: 10, denominator: 1 } },
    {
      by: 'mean',
      points: { numerator: 10, denominator: 1 },
      loses: 'below',
      perUnit: { numerator: 1, denominator: 2 }
    }
  ]
  fc.assert(
    fc.property(fc.constantFrom(...rules), values, (rule, given) => {
      const whole: RelativePoints = {
        id: 'r',
        label,
        of: 'total',
        rule,
        onSingle: 'unranked',
        rounding: { decimals: 2, mode: 'half-up' },
        weight: { numerator: 1, denominator: 1 }
      }
      const results = relativePoints(whole, given)
      expect(relativePoints(whole, given.toReversed())).toEqual(results.toReversed())
      for (const [i, a] of given.entries())
        for (const [j, b] of given.entries()) {
          const [left, right] = [results[i], results[j]]
          if (a === null || b === null || left?.kind !== 'points' || right?.kind !== 'points') continue
          if (compareRationals(a, b) >= 0)
            expect(compareRationals(left.points, right.points)).toBeGreaterThanOrEqual(0)
        }
    })
  )
})

test('a list holds the first of a group; only equal ranks make it longer, and never shorter than leaving them out', () => {
  const list = fc.record({
    take: fc.constantFrom('top' as const, 'bottom' as const),
    count: fc.integer({ min: 1, max: 6 })
  })
  fc.assert(
    fc.property(list, values, ({ take, count }, given) => {
      const ranks = rankValues(given, 'competition')
      const entries = ranks.map((rank, at) => ({ object: `o${at}`, rank }))
      const pick = (ties: RankedList['ties']): readonly string[] =>
        pickList({ id: 'l', label, take, count, ties }, entries)
      const ranked = entries.filter(({ rank }) => rank !== null).length
      expect(pick('include').length).toBeGreaterThanOrEqual(Math.min(count, ranked))
      expect(pick('leave-out').length).toBeLessThanOrEqual(Math.min(count, ranked))
      expect(pick('include').slice(0, pick('leave-out').length)).toEqual(pick('leave-out'))
    })
  )
})
