import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { createCsvParser } from './csv-parser.js'
import type { BadLine } from './decode-lines.js'

interface Parsed {
  readonly header: readonly string[] | undefined
  readonly rows: string[][]
  readonly lines: number[]
  readonly problems: [number, string][]
}

/** Parses a text in blocks that end where `cuts` say, each after a line end. */
function parse(text: string, cuts: readonly number[] = [], badLines?: ReadonlyMap<number, BadLine>): Parsed {
  const parser = createCsvParser('t.csv')
  const parsed: Parsed = { header: undefined, rows: [], lines: [], problems: [] }
  const ends = [...new Set(cuts.map((cut) => text.lastIndexOf('\n', cut) + 1))].toSorted((a, b) => a - b)
  let start = 0
  for (const end of [...ends, text.length]) {
    const last = end === text.length
    const { rows, lineOf, problems } = parser.push({ text: text.slice(start, end), last, badLines })
    for (const [index, row] of rows.entries()) {
      const problem = problems?.get(index)
      if (problem !== undefined) parsed.problems.push([parsed.rows.length, problem.code])
      parsed.rows.push([...row])
      parsed.lines.push(lineOf(index))
    }
    start = end
    if (last) break
  }
  return { ...parsed, header: parser.header() }
}

/** Where each row begins when every line end inside a cell takes a line. */
function linesOf(rows: readonly (readonly string[])[]): number[] {
  let line = 2
  return rows.map((row) => {
    const begin = line
    line += row.join('').split('\n').length
    return begin
  })
}

describe('createCsvParser', () => {
  it('takes the first line that is not blank as the header and counts lines from 1', () => {
    expect(parse('\n a ,b\r\n1,2\r\n\r\n3,4')).toEqual({
      header: ['a', 'b'],
      rows: [
        ['1', '2'],
        ['3', '4']
      ],
      lines: [3, 5],
      problems: []
    })
  })

  it('leaves out records of empty fields, as spreadsheets write empty rows', () => {
    const parsed = parse(',,\nx,y,z\n1,2,3\n,,\n,\n,,4\n', [])
    expect([parsed.rows, parsed.lines, parsed.problems]).toEqual([
      [
        ['1', '2', '3'],
        ['', '', '4']
      ],
      [3, 6],
      []
    ])
  })

  it('reads quoted fields over several lines, also across blocks', () => {
    const text = 'a,b\n1,"x\ny ""z"""\n2,w\n'
    const expected = {
      header: ['a', 'b'],
      rows: [
        ['1', 'x\ny "z"'],
        ['2', 'w']
      ],
      lines: [2, 4],
      problems: []
    }
    expect(parse(text)).toEqual(expected)
    expect(parse(text, [8])).toEqual(expected)
    expect(parse(text, [4, 8, 16])).toEqual(expected)
  })

  it('gives up only the line on which a quote was left open', () => {
    const text = `a,b\n1,2\n3,"4\n${'5,6\n'.repeat(3)}7,"8"\n`
    const { rows, lines, problems } = parse(text)
    expect(rows).toEqual([
      ['1', '2'],
      ['3', '"4'],
      ['5', '6'],
      ['5', '6'],
      ['5', '6'],
      ['7', '8']
    ])
    expect(lines).toEqual([2, 3, 4, 5, 6, 7])
    expect(problems).toEqual([[1, 'cases/unclosed-quote']])
  })

  it('gives up a line whose quote stays open for longer than a record may be', () => {
    const text = `a,b\n1,"2\n${'3,4\n'.repeat(80_000)}`
    const { rows, problems } = parse(text, [100_000, 200_000, 300_000])
    expect(rows.length).toBe(80_001)
    expect(problems).toEqual([[0, 'cases/unclosed-quote']])
  })

  it('ends when nearly every line has a broken quote', () => {
    expect(() => parse(`a,b\n${'1,"2\n'.repeat(2201)}`)).toThrow('cases/unclosed-quote')
  })

  it('refuses a header with a broken quote', () => {
    expect(() => parse('a,"b\n1,2\n')).toThrow('cases/unclosed-quote')
  })

  it('marks the record that holds a line which is no text', () => {
    const { problems } = parse('a,b\n1,2\n3,"4\n5"\n6,7\n', [], new Map([[3, 'cases/not-utf-8']]))
    expect(problems).toEqual([[1, 'cases/not-utf-8']])
  })

  it('gives the records that papaparse gives of the whole text, wherever it is cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '街', '0'), maxLength: 6 })
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(table, fc.array(fc.nat(120), { maxLength: 4 }), (rows, cuts) => {
        const text = `x,y,z\n${Papa.unparse(rows, { newline: '\n', quotes: true })}\n`
        const parsed = parse(text, cuts)
        // Records with nothing in any field are blank lines.
        const filled = rows.map((row) => row.some((field) => field !== ''))
        expect(parsed.rows).toEqual(rows.filter((_, index) => filled[index]))
        expect(parsed.problems).toEqual([])
        expect(parsed.lines).toEqual(linesOf(rows).filter((_, index) => filled[index]))
      })
    )
  })
})
