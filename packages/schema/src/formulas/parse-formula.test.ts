import { describe, expect, test } from 'vitest'
import { listFormulaNames } from './list-formula-names.js'
import { parseFormula } from './parse-formula.js'
import { printFormula } from './print-formula.js'

/** The canonical text of a formula, or its fault with the place. */
function read(text: string): string {
  const parsed = parseFormula(text)
  if (parsed.ok) return printFormula(parsed.node)
  const { code, params } = parsed.issue
  return `${code} ${params['position'] ?? ''}`.trim()
}

describe('a formula', () => {
  test.each([
    ['closed / due_to_close * 100', 'closed / due_to_close * 100'],
    ['max(0, 25 - 1.50*(100 - value))', 'max(0, 25 - 1.5 * (100 - value))'],
    ['（结案数＋补录数）÷ 应结案数 × １００', '(结案数 + 补录数) / 应结案数 * 100'],
    ['最大（０，限幅（数值，0，60％）－绝对值（－扣分））', 'max(0, clamp(数值, 0, 0.6) - abs(-扣分))'],
    ['a - (b - c) - (d + e)', 'a - (b - c) - (d + e)'],
    ['a / (b * c) / (d)', 'a / (b * c) / d'],
    ['((((a))))', 'a'],
    ['--a', '-(-a)'],
    ['a - -b * -c', 'a - -b * (-c)'],
    ['[due-to-close] * [ 按期 结案（率） ]', '[due-to-close] * [按期 结案（率）]'],
    ['round(x / 3, 2)', 'round(x / 3, 2, half-up)'],
    [
      '舍入(x, 0, 四舍六入五成双) + round(x, 1, half - even)',
      'round(x, 0, half-even) + round(x, 1, half-even)'
    ],
    ['round(x,0,down)-round(x,0,up)', 'round(x, 0, down) - round(x, 0, up)'],
    ['12.5%', '0.125'],
    ['min + max', 'min + max'],
    ['[min](a)', 'formula/unexpected-token 6'],
    ['__proto__ + constructor', '__proto__ + constructor'],
    ['9007199254740991', '9007199254740991']
  ])('%s reads as %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    ['', 'formula/empty-text'],
    [' 　 ', 'formula/empty-text'],
    ['a'.repeat(601), 'formula/text-too-long'],
    ['a $ b', 'formula/unknown-character 3'],
    ['a + 😀', 'formula/unknown-character 5'],
    ['1e5', 'formula/unexpected-token 2'],
    ['a b', 'formula/unexpected-token 3'],
    ['+a', 'formula/unexpected-token 1'],
    ['a + )', 'formula/unexpected-token 5'],
    ['a, b', 'formula/unexpected-token 2'],
    ['rate%', 'formula/unexpected-token 5'],
    ['a +  ', 'formula/unexpected-end 4'],
    ['max(a', 'formula/unexpected-end 6'],
    ['round(a)', 'formula/unexpected-token 8'],
    ['[a', 'formula/unclosed-name 1'],
    ['2 * []', 'formula/unreadable-name 5'],
    ['[a[b]', 'formula/unreadable-name 1'],
    ['甲'.repeat(121), 'formula/unreadable-name 1'],
    ['a + 007', 'formula/unreadable-number 5'],
    ['1.2.3', 'formula/unreadable-number 1'],
    ['.5', 'formula/unreadable-number 1'],
    ['5. + 1', 'formula/unreadable-number 1'],
    ['9007199254740992', 'formula/number-out-of-range 1'],
    [`0.${'1'.repeat(500)}`, 'formula/number-out-of-range 1'],
    ['sum(a, b)', 'formula/unknown-function 1'],
    ['1 + abs(a, b)', 'formula/argument-count 5'],
    ['clamp(a, b)', 'formula/argument-count 1'],
    [`min(${Array(21).fill('a').join()})`, 'formula/argument-count 1'],
    ['round(a, 13)', 'formula/unreadable-rounding 10'],
    ['round(a, b)', 'formula/unreadable-rounding 10'],
    ['round(a, 2, nearest)', 'formula/unreadable-rounding 13'],
    ['round(a, 2, half-', 'formula/unreadable-rounding 13'],
    [`${'('.repeat(33)}a`, 'formula/too-deep 34'],
    [`${'-'.repeat(33)}a`, 'formula/too-deep 34'],
    [Array(101).fill('a').join('+'), 'formula/too-many-parts']
  ])('%s is told: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('as deep and as long as the budgets allow is read', () => {
    expect(read(`${'('.repeat(32)}a${')'.repeat(32)}`)).toBe('a')
    expect(read(Array(100).fill('a').join('+'))).toBe(Array(100).fill('a').join(' + '))
  })

  test('says its names once, in order', () => {
    const parsed = parseFormula('max(b, -a, round(b / c, 2))')
    expect(parsed.ok && listFormulaNames(parsed.node)).toEqual(['b', 'a', 'c'])
  })
})
