import type { OccurrenceItem, Occurrences, RationalNumber } from '@lijie/schema'
import { expect, test } from 'vitest'
import { createRational, formatRational, type Rational } from '../kernel/index.js'
import { applyOccurrences, scoreOccurrences, type OccurrenceCounts } from './score-occurrences.js'
import { tieredPoints } from './tiered-points.js'

function fraction(numerator: number, denominator = 1): RationalNumber {
  return { numerator, denominator }
}

const label = { zh: '超期' }
const late: OccurrenceItem = { id: 'late', label, count: ['late'], each: fraction(1, 2) }

function counts(plain: number, ...multiplied: readonly number[]): OccurrenceCounts {
  return { plain: createRational(plain), multiplied: multiplied.map((one) => createRational(one)) }
}

function score(
  rule: Occurrences,
  given: readonly OccurrenceCounts[],
  divisor: Rational | null = null
): string {
  const result = scoreOccurrences(
    rule,
    new Map(given.map((one, at) => [rule.items[at]?.id ?? '', one])),
    divisor
  )
  if (result.kind !== 'scored') return 'item' in result ? `${result.kind} ${result.item}` : result.kind
  const items = result.items.map(({ times, points, capped }) =>
    [formatRational(times), formatRational(points), capped ? 'capped' : ''].join(' ').trim()
  )
  return `${items.join(', ')} = ${formatRational(result.points)}${result.capped ? ' capped' : ''}`
}

test('each occurrence costs its points, up to the cap of the item', () => {
  expect(score({ items: [late] }, [counts(3)])).toBe('3 3/2 = 3/2')
  expect(score({ items: [{ ...late, cap: fraction(1) }] }, [counts(3)])).toBe('3 1 capped = 1')
  expect(score({ items: [{ ...late, cap: fraction(1) }] }, [counts(2)])).toBe('2 1 = 1')
})

test('rows of a multiplier count so many times as much', () => {
  const multipliers = [
    { label, where: { counter: 'supervised' }, times: fraction(2) },
    { label, where: { counter: 'urgent' }, times: fraction(3, 2) }
  ]
  expect(score({ items: [{ ...late, multipliers }] }, [counts(1, 2, 3)])).toBe('19/2 19/4 = 19/4')
  expect(score({ items: [{ ...late, multipliers }] }, [counts(1, 2)])).toBe('5 5/2 = 5/2')
})

test('from the nth occurrence on another amount holds, also in any order of tiers', () => {
  const tiers = [
    { from: 6, each: fraction(5) },
    { from: 4, each: fraction(2) }
  ]
  const at = (times: number, parts = 1): string =>
    formatRational(tieredPoints({ each: fraction(1), tiers }, createRational(times, parts)))
  expect([at(0), at(3), at(4), at(5), at(7), at(7, 2)]).toEqual(['0', '3', '5', '7', '17', '4'])
})

test('the sum is divided by a figure, then capped in all', () => {
  const rule: Occurrences = {
    items: [late, { ...late, id: 'rework' }],
    divideBy: 'villages',
    cap: fraction(1)
  }
  const two = [counts(3), counts(5)]
  expect(score(rule, two, createRational(8))).toBe('3 3/2, 5 5/2 = 1/2')
  expect(score(rule, two, createRational(2))).toBe('3 3/2, 5 5/2 = 1 capped')
  expect(score(rule, two, createRational(0))).toBe('zero-divisor')
  expect(score(rule, two)).toBe('missing-divisor')
})

test('a count that is missing or negative gives no points', () => {
  expect(score({ items: [late] }, [])).toBe('missing-times late')
  expect(score({ items: [late] }, [counts(-1)])).toBe('negative-times late')
  expect(score({ items: [late] }, [counts(1, -1)])).toBe('negative-times late')
})

test('a start less or with the points', () => {
  const [start, points] = [createRational(100), createRational(5, 2)]
  expect(formatRational(applyOccurrences(start, 'deduct', points))).toBe('195/2')
  expect(formatRational(applyOccurrences(start, 'add', points))).toBe('205/2')
})
