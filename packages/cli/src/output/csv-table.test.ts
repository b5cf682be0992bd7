import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { createCsvTable, escapeFormula } from './csv-table.js'

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

it('no line of any cell begins as a formula, and the text comes back when the apostrophes are taken off', () => {
  const unit = fc.constantFrom('=', '+', '-', '@', '\t', ' ', '\n', '"', ',', 'a', '1', '＝', '\u00a0')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 10 }), (cell) => {
      const [[back = '']] = Papa.parse(createCsvTable([[cell, 'end']]).slice(1), {
        delimiter: ',',
        newline: '\r\n'
      }).data as [string[]]
      const lines = back.split('\n')
      expect(lines.every((line) => /^-?\d+$/.test(back) || !/^\s*[=+\-@\t＝＋－＠]/u.test(line))).toBe(true)
      const original = cell.split('\n')
      expect(lines.map((line, index) => (line === original[index] ? line : line.slice(1))).join('\n')).toBe(
        cell
      )
    })
  )
})
