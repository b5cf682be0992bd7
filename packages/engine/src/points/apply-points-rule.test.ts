import type { PointsBand, PointsRule, RationalNumber } from '@lijie/schema'
import { describe, expect, test } from 'vitest'
import { createRational, formatRational, type Rational } from '../kernel/index.js'
import { applyPointsRule, type PointsInput } from './apply-points-rule.js'

function fraction(numerator: number, denominator = 1): RationalNumber {
  return { numerator, denominator }
}

function band(from: number | null, to: number | null, worth: number): PointsBand {
  const bound = (value: number | null): RationalNumber | null => (value === null ? null : fraction(value))
  return { from: bound(from), to: bound(to), points: fraction(worth) }
}

const nothing = { maxPoints: createRational(25), objectClass: null, level: null, lookup: (): null => null }

function points(rule: PointsRule | undefined, value: Rational, more: Partial<PointsInput> = {}): string {
  const result = applyPointsRule(rule, { ...nothing, value, ...more })
  if (result.kind === 'points') return formatRational(result.points)
  if (result.kind === 'unknown-name') return `${result.kind} ${result.name}`
  return result.kind === 'unreadable-formula' ? result.issue.code : result.kind
}

test('multiply gives the share of full marks, also without a rule', () => {
  expect(points(undefined, createRational(9927, 100))).toBe('9927/400')
  expect(points({ rule: 'multiply' }, createRational(50))).toBe('25/2')
})

test('value is the points', () => {
  expect(points({ rule: 'value' }, createRational(-197, 2))).toBe('-197/2')
})

const bands = [band(0, 1, 100), band(1, 3, 90), band(3, 9, 40), band(9, null, 0)]

test('a band begins at its lower bound and ends before its upper one', () => {
  const rule: PointsRule = { rule: 'bands', bands }
  const values = [createRational(0), createRational(999, 1000), createRational(1), createRational(9)]
  expect(values.map((value) => points(rule, value))).toEqual(['100', '100', '90', '0'])
  expect(points(rule, createRational(-1))).toBe('not-covered')
})

function classRule(otherClass: 'refuse' | 'unranked' | { points: RationalNumber }): PointsRule {
  return { rule: 'class-bands', classes: { one: bands, two: [band(null, null, 7)] }, otherClass }
}

test('class-bands take the bands of the class of the object', () => {
  const value = createRational(3)
  expect(points(classRule('refuse'), value, { objectClass: 'one' })).toBe('40')
  expect(points(classRule('refuse'), value, { objectClass: 'two' })).toBe('7')
  expect(points(classRule('refuse'), value)).toBe('other-class')
  expect(points(classRule('refuse'), value, { objectClass: '__proto__' })).toBe('other-class')
  expect(points(classRule('unranked'), value)).toBe('unranked')
  expect(points(classRule({ points: fraction(1) }), value, { objectClass: 'three' })).toBe('1')
})

test('levels give the points of a listed level, negative ones too', () => {
  const rule: PointsRule = { rule: 'levels', levels: { good: fraction(5), bad: fraction(-3) } }
  const at = (level: string | null): string => points(rule, createRational(0), { level })
  expect([at('good'), at('bad'), at('constructor'), at(null)]).toEqual([
    '5',
    '-3',
    'unknown-level',
    'unknown-level'
  ])
})

function divideByZero(onZero: 'refuse' | 'unranked' | { points: RationalNumber }): PointsRule {
  return { rule: 'formula', formula: '1 / 0', onZero }
}

describe('a formula', () => {
  const count = createRational(4)
  const more = { lookup: (name: string): Rational | null => (name === '超期数' ? count : null) }
  test.each([
    ['max(0, fullMarks - 1.5 * (100 - value))', '10'],
    ['满分 - 超期数 * 0.5 - (100 - 数值) * 0', '23'],
    ['其他数', 'unknown-name 其他数'],
    ['value / (4 - 超期数)', 'division-by-zero'],
    ['value +', 'formula/unexpected-end']
  ])('%s gives %s', (formula, expected) => {
    expect(points({ rule: 'formula', formula }, createRational(90), more)).toBe(expected)
  })

  test('says what a division by zero gives', () => {
    const value = createRational(1)
    expect(points(divideByZero('refuse'), value)).toBe('division-by-zero')
    expect(points(divideByZero('unranked'), value)).toBe('unranked')
    expect(points(divideByZero({ points: fraction(3, 2) }), value)).toBe('3/2')
    expect(points({ rule: 'formula', formula: 'x', onZero: 'unranked' }, value)).toBe('unknown-name x')
  })
})
