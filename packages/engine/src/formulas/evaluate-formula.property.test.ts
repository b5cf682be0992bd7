import type { FormulaNode } from '@lijie/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  big,
  isAbove,
  minus,
  nothing,
  over,
  plus,
  round,
  times,
  unround,
  type Fraction
} from '../../test/evaluation/reference-fraction.js'
import { createRational, formatRational, mostDigits } from '../kernel/index.js'
import { evaluateFormula } from './index.js'

/** A fraction, or what stands in its place. */
type Outcome = Fraction | 'number-too-long' | 'division-by-zero'

const beyond = 10n ** BigInt(mostDigits)

/** The same formula by fractions that share nothing with those of the engine, of whatever length. */
function compute(node: FormulaNode, given: readonly Fraction[]): Outcome {
  const found = computeNode(node, given)
  if (typeof found === 'string') return found
  const [top, bottom] = shorten(found)
  const isLong = top >= beyond || top <= -beyond || bottom >= beyond
  return isLong ? 'number-too-long' : [top, bottom]
}

function computeNode(node: FormulaNode, given: readonly Fraction[]): Outcome {
  if ('number' in node) return big(node.number)
  if ('name' in node) return given[Number(node.name.slice(1))] ?? nothing
  const parts =
    'operator' in node
      ? [node.left, node.right]
      : 'call' in node
        ? node.of
        : ['negate' in node ? node.negate : node.round]
  const values: Fraction[] = []
  for (const part of parts) {
    const value = compute(part, given)
    if (typeof value === 'string') return value
    values.push(value)
  }
  return join(node, values)
}

function join(node: FormulaNode, [a = nothing, b = nothing, c = nothing]: readonly Fraction[]): Outcome {
  if ('negate' in node) return minus(nothing, a)
  if ('round' in node) return unround(round(a, node.rounding), node.rounding.decimals)
  if ('operator' in node) {
    if (node.operator === '/') return b[0] === 0n ? 'division-by-zero' : over(a, b)
    return { '+': plus, '-': minus, '*': times }[node.operator](a, b)
  }
  if (!('call' in node)) return nothing
  const [low, high] = isAbove(a, b) ? [b, a] : [a, b]
  const raised = isAbove(b, a) ? b : a
  if (node.call === 'clamp') return isAbove(raised, c) ? c : raised
  if (node.call === 'abs') return a[0] < 0n ? minus(nothing, a) : a
  return node.call === 'min' ? low : high
}

function shorten([top, bottom]: Fraction): Fraction {
  let [a, b] = [top < 0n ? -top : top, bottom]
  while (b !== 0n) [a, b] = [b, a % b]
  return [top / a, bottom / a]
}

/** From one digit to sixty, as figures may have. */
const whole = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.bigInt({ min: 0n, max: 10n ** 60n - 1n }))
  .map(([digits, number]) => (number % 10n ** BigInt(digits)) + 10n ** BigInt(digits - 1) - 1n)
const fraction = fc
  .tuple(whole, whole, fc.boolean())
  .map(([top, bottom, isNegative]): Fraction => shorten([isNegative ? -top : top, bottom + 1n]))
const { node } = fc.letrec<{ node: FormulaNode; leaf: FormulaNode }>((tie) => ({
  leaf: fc.oneof(
    fc.integer({ min: 0, max: 5 }).map((at) => ({ name: `n${at}` })),
    fc
      .tuple(fc.integer({ min: 0, max: 999 }), fc.constantFrom(1, 10, 100))
      .map(([numerator, denominator]) => ({ number: { numerator, denominator } }))
  ),
  node: fc.oneof(
    { maxDepth: 7, withCrossShrink: true },
    { weight: 2, arbitrary: tie('leaf') },
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.constantFrom('+', '-', '*', '/'), tie('node'), tie('node'))
        .map(([operator, left, right]): FormulaNode => ({ operator, left, right }))
    },
    { weight: 1, arbitrary: tie('node').map((negate): FormulaNode => ({ negate })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          tie('node'),
          fc.integer({ min: 0, max: 12 }),
          fc.constantFrom('half-up', 'half-even', 'down', 'up')
        )
        .map(([round_, decimals, mode]): FormulaNode => ({ round: round_, rounding: { decimals, mode } }))
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('min', 'max'), tie('node'), tie('node'))
        .map(([call, a, b]): FormulaNode => ({ call, of: [a, b] }))
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('node'), tie('node'), tie('node'))
        .map(([a, b, c]): FormulaNode => ({ call: 'clamp', of: [a, b, c] }))
    },
    { weight: 1, arbitrary: tie('node').map((one): FormulaNode => ({ call: 'abs', of: [one] })) }
  )
}))
const values = fc.array(fraction, { minLength: 6, maxLength: 6 })

function answer(formula: FormulaNode, given: readonly Fraction[]): string {
  const result = evaluateFormula(formula, (name) => {
    const [top, bottom] = given[Number(name.slice(1))] ?? nothing
    return createRational(top, bottom)
  })
  return result.kind === 'value' ? formatRational(result.value) : result.kind
}

function expected(formula: FormulaNode, given: readonly Fraction[]): string {
  const outcome = compute(formula, given)
  if (typeof outcome === 'string') return outcome
  const [top, bottom] = outcome
  return bottom === 1n ? `${top}` : `${top}/${bottom}`
}

test('below the limit of digits a formula gives what any fractions give, and at it a code', () => {
  const kinds = new Set<string>()
  fc.assert(
    fc.property(node, values, (formula, given) => {
      const wanted = expected(formula, given)
      kinds.add(wanted.replaceAll(/^-?\d.*$/g, 'value'))
      expect(answer(formula, given)).toBe(wanted)
    }),
    { numRuns: 2000 }
  )
  expect(kinds).toContain('value')
  expect(kinds).toContain('number-too-long')
})
