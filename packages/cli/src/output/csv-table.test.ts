import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { createCsvTable, escapeFormula, restoreCell } from './csv-table.js'

it('begins with the mark that tells a spreadsheet the encoding, and quotes what needs it', () => {
  expect(createCsvTable([['单位', 'a,b', 'say "x"']])).toBe('\ufeff单位,"a,b","say ""x"""\r\n')
})

it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\tx', ' =1', '\u00a0=1', '＝1', '－1', 'a\n=1', '\r=1'])(
  'makes %j inert',
  (cell) => {
    expect(escapeFormula(cell)).toContain("'")
  }
)

it.each(['1', '-1', '-1.5', 'street', "O'Neill", '城区'])('leaves %j as it is', (cell) => {
  expect(escapeFormula(cell)).toBe(cell)
})

const blanks = [
  '',
  ' ',
  '  ',
  '\u00a0',
  '\u3000',
  '\t',
  '\n',
  '\r\n',
  '\ufeff',
  '\u200b',
  '\u2060',
  'a\n',
  'a\r\n ',
  "'",
  "''",
  '\u0000'
]
const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠']
const bodies = ['1+1', 'HYPERLINK("http://x","y")', "cmd|'/C calc'!A0", 'SUM(A1:A2)*"a,b"']
const payloads = blanks.flatMap((blank) => signs.flatMap((sign) => bodies.map((body) => blank + sign + body)))

/** The text of a cell as it was before it was made inert. */
function restore(cell: string): string {
  return cell
    .split(/(?<=[\r\n])/)
    .map((line) => line.replace(/^'(?='*(?:(?![\r\n])[\s\p{Cc}\p{Cf}])*[=+\-@\t＝＋－＠])/u, ''))
    .join('')
}

function writeAndParse(cell: string): string {
  const [[back = '']] = Papa.parse(createCsvTable([[cell, 'end']]).slice(1), {
    delimiter: ',',
    newline: '\r\n'
  }).data as [string[]]
  return back
}

/** Whether no line of a cell is one that a spreadsheet would run. */
function isInert(cell: string): boolean {
  if (/^-?\d+(?:\.\d+)?$/.test(cell)) return true
  return cell.split(/[\r\n]/).every((line) => !/^[\s\p{Cc}\p{Cf}]*[=+\-@\t＝＋－＠]/u.test(line))
}

it(`${payloads.length} payloads open inert, and come back as they were`, () => {
  const cells = payloads.map((payload) => [payload, writeAndParse(payload)] as const)
  expect(cells.length).toBeGreaterThanOrEqual(100)
  expect(cells.filter(([, cell]) => !isInert(cell))).toEqual([])
  expect(cells.filter(([payload, cell]) => restore(cell) !== payload)).toEqual([])
  expect(cells.filter(([payload, cell]) => restoreCell(cell) !== payload)).toEqual([])
})

it('no line of any cell begins as a formula, and the text comes back when the apostrophes are taken off', () => {
  const unit = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '\t',
    ' ',
    '\n',
    '"',
    ',',
    'a',
    '1',
    '＝',
    '\u00a0',
    "'",
    '\u200b'
  )
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 10 }), (cell) => {
      const back = writeAndParse(cell)
      expect(isInert(back)).toBe(true)
      expect(restore(back)).toBe(cell)
      expect(restoreCell(back)).toBe(cell)
    })
  )
})
