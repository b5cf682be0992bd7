import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FormulaNode } from '../generated/types.js'
import { issueRegistry } from '../issues/index.js'
import { formulaLimits } from './formula-limits.js'
import { parseFormula, readFormula } from './parse-formula.js'
import { printFormula } from './print-formula.js'

const names = fc.constantFrom('a', '结案数', 'due-to-close', '__proto__', 'min', '最大', '按期（率）', '_1')

const { tree } = fc.letrec<{ tree: FormulaNode }>((tie) => {
  const rounding = fc.record({
    decimals: fc.nat(12),
    mode: fc.constantFrom('half-up' as const, 'half-even' as const, 'down' as const, 'up' as const)
  })
  const few = (least: number, most: number): fc.Arbitrary<FormulaNode[]> =>
    fc.array(tie('tree'), { minLength: least, maxLength: most })
  return {
    tree: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      fc.record({ name: names }),
      fc.record({
        number: fc.record({ numerator: fc.integer(), denominator: fc.integer({ min: 1, max: 1000 }) })
      }),
      fc.record({
        operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
        left: tie('tree'),
        right: tie('tree')
      }),
      fc.record({ negate: tie('tree') }),
      fc.record({ call: fc.constantFrom('min' as const, 'max' as const), of: few(1, 3) }),
      fc.record({ call: fc.constant('clamp' as const), of: few(3, 3) }),
      fc.record({ call: fc.constant('abs' as const), of: few(1, 1) }),
      fc.record({ round: tie('tree'), rounding })
    )
  }
})

test('a tree that is printed and read again is the same tree', () => {
  fc.assert(
    fc.property(tree, (given) => {
      const read = readFormula(given)
      fc.pre(read.ok)
      const text = printFormula(read.node)
      fc.pre(text.length <= formulaLimits.characters)
      expect(parseFormula(text)).toEqual(read)
      expect(printFormula(given)).toBe(text)
    }),
    { numRuns: 2000 }
  )
})

const words =
  '( ) （ ， , + - * / % [ ] . 0 12 0.5 a 结案数 round 舍入 half up max clamp __proto__ $ \u0000 \ud800 😀'.split(
    ' '
  )
const pieces = fc.constantFrom(' ', ...words)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 700 }),
  fc.array(pieces, { maxLength: 250 }).map((parts) => parts.join(''))
)

test('any text gives a tree or one registered code with its parameters', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const read = parseFormula(text)
      if (read.ok) {
        expect(readFormula(read.node)).toEqual(read)
        return
      }
      const { code, params } = read.issue
      expect(Object.keys(params).toSorted()).toEqual([...issueRegistry[code].params].toSorted())
      const { position = 1 } = params
      expect(position).toBeGreaterThanOrEqual(1)
      expect(position).toBeLessThanOrEqual(text.length + 1)
    }),
    { numRuns: 5000 }
  )
})

test('hostile texts cost no more than their budget', () => {
  for (const text of [
    '('.repeat(1e6),
    '9'.repeat(1e6),
    'max('.repeat(150),
    '-'.repeat(600),
    '['.repeat(600)
  ]) {
    expect(parseFormula(text).ok).toBe(false)
  }
})
