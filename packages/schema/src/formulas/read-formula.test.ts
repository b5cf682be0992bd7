import { expect, test } from 'vitest'
import type { FormulaNode } from '../generated/types.js'
import { formatIssue } from '../issues/index.js'
import { readFormula } from './parse-formula.js'
import { printFormula } from './print-formula.js'

const name: FormulaNode = { name: 'a' }

function number(numerator: number, denominator = 1): FormulaNode {
  return { number: { numerator, denominator } }
}

/** The text of a tree, or its fault with the place in the tree. */
function read(tree: FormulaNode): string {
  const parsed = readFormula(tree)
  return parsed.ok ? printFormula(parsed.node) : `${parsed.issue.code} ${parsed.issue.pointer}`
}

function nest(levels: number, wrap: (inner: FormulaNode) => FormulaNode): FormulaNode {
  let tree = name
  for (let at = 0; at < levels; at++) tree = wrap(tree)
  return tree
}

test('numbers of a tree take the form that a text gives them', () => {
  expect(read(number(50, 100))).toBe('0.5')
  expect(read(number(-3))).toBe('-3')
  expect(read({ operator: '*', left: number(-1, 3), right: number(2, 6) })).toBe('-1 / 3 * (1 / 3)')
  expect(readFormula(number(-1, 3))).toEqual(readFormula('-1 / 3'))
  expect(printFormula({ negate: number(-1, 4) })).toBe('-(-0.25)')
})

test('a text and a tree are read by one function', () => {
  expect(readFormula('a')).toEqual({ ok: true, node: name })
  expect(readFormula('a +')).toMatchObject({ ok: false, issue: { code: 'formula/unexpected-end' } })
})

test('budgets hold for trees', () => {
  const deep = nest(33, (inner) => ({ call: 'abs', of: [inner] }))
  expect(read(deep)).toBe(`formula/too-deep ${'/of/0'.repeat(33)}`)
  expect(read(nest(17, (inner) => ({ negate: inner })))).toBe(`formula/too-deep ${'/negate'.repeat(17)}`)
  expect(read(nest(100_000, (inner) => ({ operator: '+', left: inner, right: name })))).toMatch(
    /^formula\/too-many-parts (\/left)+/
  )
  const circle: FormulaNode = { operator: '+', left: name, right: name }
  Object.assign(circle, { left: circle })
  expect(read(circle)).toMatch(/^formula\/too-many-parts/)
})

test('what no text could say is refused', () => {
  expect(read({ negate: { name: 'a]' } })).toBe('formula/unreadable-name /negate')
  expect(read({ call: 'clamp', of: [name] })).toBe('formula/argument-count ')
  expect(read({ operator: '/', left: name, right: number(1, 0) })).toBe('formula/unreadable-tree /right')
  expect(read(number(2 ** 53))).toBe('formula/unreadable-tree ')
  expect(read({} as FormulaNode)).toBe('formula/unreadable-tree ')
})

test('a fault is said in both languages', () => {
  const parsed = readFormula('max(a')
  if (parsed.ok) throw new Error('read')
  expect(formatIssue(parsed.issue, 'en')).toContain('ends at place 6, where ")", a comma or an operator')
  expect(formatIssue(parsed.issue, 'zh-CN')).toContain('公式在第 6 个字符处结束，其后还应有“)”、逗号或运算符')
})
