import type { Issue } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { buildWorkbook, date, monday, rowOf, rowsOf, type RawWorkbook } from '../../test/build-workbook.js'
import { createRowCheck, openSheetTable, readTypedCell, TableFailure, type SheetRow } from './index.js'

const head = ['id', 'code', 'start']
const good = ['A1', '0101', date(monday)]

interface Opened {
  readonly header: readonly string[]
  readonly rows: readonly SheetRow[]
  readonly warnings: readonly Issue[]
  readonly faults: readonly string[]
}

async function open(bytes: Buffer, sheet?: string): Promise<Opened> {
  const warnings: Issue[] = []
  const table = await openSheetTable(bytes, 'x.xlsx', { sheet, warn: (issue) => warnings.push(issue) })
  const rows: SheetRow[] = []
  for await (const batch of table.rows) rows.push(...batch)
  const check = createRowCheck(table)
  return {
    header: table.header,
    rows,
    warnings,
    faults: rows.flatMap((row) => check(row).map(({ code }) => code))
  }
}

function openOne(rows: string, more: Partial<RawWorkbook['sheets'][number]> = {}): Promise<Opened> {
  return open(buildWorkbook({ sheets: [{ name: '案件', rows, ...more }] }))
}

/** Code and place of a failure. */
async function refusal(action: Promise<unknown>): Promise<string[]> {
  const error = await action.then(
    () => undefined,
    (thrown: unknown) => thrown
  )
  if (!(error instanceof TableFailure)) throw error
  return error.issues.map(({ code, file = '' }) => (file === '' ? code : `${file} ${code}`))
}

describe('a sound sheet', () => {
  it('gives text, numbers, dates, booleans and errors with their places', async () => {
    const { header, rows } = await open(
      buildWorkbook({
        sharedStrings: [' 共享 ', 'id', 'b', 'c', 'd', 'e', 'f'],
        sheets: [
          {
            name: '案件',
            rows:
              rowOf(
                [1, 2, 3, 4, 5, 6].map((index) => ({ xml: ` t="s"><v>${index}</v>` })),
                2
              ) +
              rowOf(
                [
                  { xml: ' t="s"><v>0</v>' },
                  { xml: ' t="b"><v>1</v>' },
                  { xml: ' t="e"><v>#DIV/0!</v>' },
                  { xml: ' s="3"><v>46083.375</v>' },
                  { xml: ' s="4"><v>2.5</v>' },
                  { xml: ' t="d"><v>2026-03-02T09:00:00Z</v>' }
                ],
                9
              )
          }
        ]
      })
    )
    expect(header).toEqual(['id', 'b', 'c', 'd', 'e', 'f'])
    expect(rows).toEqual([
      {
        row: 9,
        hidden: false,
        cells: [
          { kind: 'text', text: ' 共享 ' },
          { kind: 'boolean', text: 'true' },
          { kind: 'error', text: '#DIV/0!' },
          { kind: 'date', text: '46083.375', wall: '2026-03-02T09:00:00' },
          { kind: 'number', text: '2.5' },
          { kind: 'date', text: '2026-03-02T09:00:00Z', wall: '2026-03-02T09:00:00' }
        ]
      }
    ])
  })

  it('may leave out addresses, and rich text is its text without phonetic guides', async () => {
    const rich =
      '<is><r><t>上</t></r><r><t xml:space="preserve"> 水</t></r><rPh sb="0" eb="1"><t>shang</t></rPh></is>'
    const rows = `<row><c t="inlineStr"><is><t>id</t></is></c></row><row><c t="inlineStr">${rich}</c></row>`
    const { rows: found } = await openOne(rows)
    expect(found.map(({ row, cells }) => [row, cells[0]?.text])).toEqual([[2, '上 水']])
  })

  it('with a prefix on every tag and CDATA is read too', async () => {
    const rows = rowsOf([head, good])
    const xml = `<x:worksheet xmlns:x="m"><x:sheetData>${rows
      .replaceAll(/<(\/?)(\w)/g, '<$1x:$2')
      .replace('A1</x:t>', '<![CDATA[A<1]]></x:t>')}</x:sheetData></x:worksheet>`
    const bytes = buildWorkbook({
      sheets: [{ name: 'a', rows: '' }],
      parts: { 'xl/worksheets/sheet1.xml': xml }
    })
    expect((await open(bytes)).rows[0]?.cells[0]?.text).toBe('A<1')
  })

  it('of a workbook that counts from 1904', async () => {
    const rows = rowsOf([head, ['A1', '0101', date(monday - 1462)]])
    const { rows: found } = await open(buildWorkbook({ since1904: true, sheets: [{ name: 'a', rows }] }))
    expect(found[0]?.cells[2]).toMatchObject({ wall: '2026-03-02T09:00:00' })
  })
})

describe('a header is refused', () => {
  it.each([
    [
      'merged cells',
      rowsOf([head, good]),
      '<mergeCells><mergeCell ref="B1:C1"/></mergeCells>',
      'B1 tables/merged-header'
    ],
    ['a title', rowsOf([['三月案件'], head, good]), '', 'A1 tables/title-row'],
    ['two rows', rowsOf([['id', null, 'start'], ['i', 'code', 's'], good]), '', 'A1 tables/two-header-rows'],
    ['a number', rowsOf([['id', 7, 'x'], good]), '', 'B1 tables/header-not-text'],
    [
      'a formula',
      rowsOf([['id', { xml: ' t="str"><f>A1</f><v>id2</v>' }], good]),
      '',
      'B1 tables/header-not-text'
    ],
    ['a name twice', rowsOf([['id', 'code', 'id '], good]), '', 'C1 tables/duplicate-header']
  ])('for %s', async (_name, rows, after, expected) => {
    expect(await refusal(openOne(rows, { after }))).toEqual([`x.xlsx 案件!${expected}`])
  })

  it('when there is none', async () => {
    expect(await refusal(openOne(''))).toEqual(['tables/empty-sheet'])
  })
})

describe('a row is faulty', () => {
  it('when it is hidden, merged, or has a cell below no header', async () => {
    const rows =
      rowsOf([head, good]) + rowOf(good, 3, ' hidden="1"') + rowOf([...good, 'x'], 4) + rowOf(good, 5)
    const { faults } = await openOne(rows, { after: '<mergeCells><mergeCell ref="A5:A6"/></mergeCells>' })
    expect(faults).toEqual(['tables/hidden-row', 'tables/no-header', 'tables/merged-cells'])
  })

  it('when many merges touch it, and the ones that reach furthest are told', async () => {
    const ranges = Array.from({ length: 20_000 }, (_, index) => `<mergeCell ref="A2:A${index + 3}"/>`)
    const after = `<mergeCells>${ranges.join('')}</mergeCells>`
    const { faults } = await openOne(rowsOf([head, good, good]), { after })
    expect(faults).toEqual(Array.from({ length: 20 }, () => 'tables/merged-cells'))
  })

  it('when it has no height, and a column without width is hidden', async () => {
    const { faults } = await openOne(rowOf(head, 1) + rowOf(good, 2, ' ht="0" customHeight="1"'))
    expect(faults).toEqual(['tables/hidden-row'])
    const bytes = buildWorkbook({
      sheets: [
        { name: 'a', rows: rowsOf([head, good]), before: '<cols><col min="2" max="2" width="0"/></cols>' }
      ]
    })
    const { hiddenColumns } = await openSheetTable(bytes, 'x.xlsx', { warn: () => undefined })
    expect([...hiddenColumns]).toEqual([1])
  })

  it.each([
    ['a formula', { kind: 'number', text: '1', formula: 'A1' }, 'text', 'tables/formula-cell'],
    ['an error', { kind: 'error', text: '#N/A' }, 'number', 'tables/error-cell'],
    ['a number as code', { kind: 'number', text: '101' }, 'code', 'tables/number-as-code'],
    ['a long number as id', { kind: 'number', text: '20260302000000001' }, 'id', 'tables/number-as-code'],
    ['a number as date', { kind: 'number', text: '46083' }, 'instant', 'tables/number-as-date'],
    [
      'a date as text',
      { kind: 'date', text: '46083', wall: '2026-03-02T00:00:00' },
      'text',
      'tables/date-out-of-place'
    ],
    ['a time alone', { kind: 'date', text: '0.5', wall: null }, 'instant', 'tables/impossible-date'],
    ['a third', { kind: 'number', text: '0.3333333333333333' }, 'number', 'tables/inexact-number']
  ] as const)('for %s', (_name, cell, role, code) => {
    expect(readTypedCell(cell, role, 'C5').fault).toMatchObject({ code, params: { cell: 'C5' } })
  })

  it.each([
    [{ kind: 'number', text: '20260302000' }, 'id', '20260302000'],
    [{ kind: 'number', text: '12.50' }, 'number', '12.5'],
    [{ kind: 'boolean', text: 'true' }, 'text', 'true'],
    [{ kind: 'text', text: '0101' }, 'code', '0101'],
    [{ kind: 'number', text: '1772413200000' }, 'any-instant', '1772413200000'],
    [undefined, 'code', '']
  ] as const)('%j as %s is sound', (cell, role, text) => {
    expect(readTypedCell(cell, role, 'A1')).toEqual({ text, wall: false })
  })
})

describe('a choice of sheets', () => {
  const sheet = { name: '一月', rows: rowsOf([head, good]) }

  it('is needed when several can be seen', async () => {
    const bytes = buildWorkbook({ sheets: [sheet, { ...sheet, name: '二月' }] })
    expect(await refusal(open(bytes))).toEqual(['tables/choose-sheet'])
    expect(await refusal(open(bytes, '三月'))).toEqual(['tables/unknown-sheet'])
    expect((await open(bytes, '二月')).rows).toHaveLength(1)
  })

  it('never falls on a hidden one unasked', async () => {
    const bytes = buildWorkbook({ sheets: [sheet, { ...sheet, name: '旧', hidden: true }] })
    const codes = (await open(bytes)).warnings.map(({ code }) => code)
    expect(codes).toEqual(['tables/hidden-sheet'])
    expect((await open(bytes, '旧')).warnings.map(({ code }) => code)).toEqual(['tables/hidden-sheet-read'])
    const all = buildWorkbook({ sheets: [{ ...sheet, hidden: true }] })
    expect(await refusal(open(all))).toEqual(['tables/only-hidden-sheets'])
  })
})
