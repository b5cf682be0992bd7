import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareRationals, createRational, formatRational, type Rational } from '../kernel/index.js'
import { evaluateFormula, parseFormula, type FormulaResult } from './index.js'

function evaluate(text: string, values: Readonly<Record<string, Rational>> = {}): FormulaResult {
  const parsed = parseFormula(text)
  if (!parsed.ok) throw new Error(parsed.issue.code)
  return evaluateFormula(parsed.node, (name) => (Object.hasOwn(values, name) ? (values[name] ?? null) : null))
}

function say(result: FormulaResult): string {
  if (result.kind === 'value') return formatRational(result.value)
  return result.kind === 'unknown-name' ? `${result.kind} ${result.name}` : result.kind
}

const values = { 结案数: createRational(12984), 受理数: createRational(13079), a: createRational(-7, 2) }

describe('a formula is computed exactly', () => {
  test.each([
    ['结案数 / 受理数 * 100', '1298400/13079'],
    ['round(结案数 / 受理数 * 100, 2)', '9927/100'],
    ['0.1 + 0.2 - 0.3', '0'],
    ['1 - 2 - 3', '-4'],
    ['8 / 4 / 2', '1'],
    ['-a * 2', '7'],
    ['abs(a) + abs(2)', '11/2'],
    ['min(3, a, 1) + max(3, a, 1)', '-1/2'],
    ['clamp(a, 0, 60%)', '0'],
    ['clamp(7, 0, 60%)', '3/5'],
    ['clamp(0.5, 0, 1)', '1/2'],
    ['clamp(5, 9, 3)', '3'],
    ['round(a, 0, half-even) + round(a, 0, half-up)', '-8'],
    ['round(a, 0, down) + round(a, 0, up)', '-7'],
    ['1 / (a - a)', 'division-by-zero'],
    ['max(1 / 0, b)', 'division-by-zero'],
    ['b + 1 / 0', 'unknown-name b'],
    ['__proto__', 'unknown-name __proto__'],
    ['-toString', 'unknown-name toString']
  ])('%s is %s', (text, expected) => {
    expect(say(evaluate(text, values))).toBe(expected)
  })
})

/** A product of so many factors, or as many as a formula has room for. */
function multiply(factor: string, times: number): string {
  const all = `(${Array(times).fill(factor).join('*')}`.slice(0, 595)
  return `${times < 30 ? all : all.slice(0, all.lastIndexOf('*'))})`
}

describe('numbers that get too long', () => {
  test('are told, so that the largest formula stays cheap', () => {
    expect(evaluate(multiply('9007199254740991', 9)).kind).toBe('value')
    expect(evaluate(multiply('9007199254740991', 10)).kind).toBe('number-too-long')
    expect(evaluate(multiply('9007199254740991', 99)).kind).toBe('number-too-long')
    const long = createRational(10n ** 59n + 1n, 10n ** 58n)
    expect(evaluate(multiply('a', 100), { a: long }).kind).toBe('number-too-long')
  })

  test('are told before what stands to their right, also where the result would be short', () => {
    const x = createRational(10n ** 60n - 1n, 7n)
    expect(say(evaluate('x * x * x - x * x * x + b', { x }))).toBe('number-too-long')
    expect(say(evaluate('b + x * x * x', { x }))).toBe('unknown-name b')
    expect(say(evaluate('x * x / x / x', { x }))).toBe('1')
    expect(say(evaluate('round(x / 10000000000, 0) * 0', { x }))).toBe('0')
  })

  test('are told of names', () => {
    expect(say(evaluate('a * 0', { a: createRational(10n ** 150n) }))).toBe('number-too-long')
    expect(say(evaluate('a * 0', { a: createRational(1n - 10n ** 150n) }))).toBe('0')
  })
})

test('max is no less than any part, min no more, clamp within its bounds', () => {
  const fraction = fc
    .tuple(fc.integer(), fc.integer({ min: 1, max: 999 }))
    .map(([top, bottom]) => createRational(top, bottom))
  fc.assert(
    fc.property(fraction, fraction, fraction, (a, b, c) => {
      const at = (text: string): Rational => {
        const result = evaluate(text, { a, b, c })
        if (result.kind !== 'value') throw new Error(result.kind)
        return result.value
      }
      const [least, most] = [at('min(a, b, c)'), at('max(a, b, c)')]
      for (const one of [a, b, c]) {
        expect(compareRationals(least, one)).toBeLessThanOrEqual(0)
        expect(compareRationals(most, one)).toBeGreaterThanOrEqual(0)
      }
      expect(at('clamp(a, min(b, c), max(b, c))')).toEqual(at('max(min(b, c), min(a, max(b, c)))'))
    })
  )
})
