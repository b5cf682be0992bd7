import { strFromU8, unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { expect, it } from 'vitest'
import { openSheetTable, writeWorkbook, type SheetRow, type WorkbookSheet } from './index.js'

async function readBack(
  bytes: Buffer,
  sheet: string
): Promise<{ header: readonly string[]; rows: SheetRow[] }> {
  const table = await openSheetTable(bytes, 'x.xlsx', { sheet, warn: () => undefined })
  const rows: SheetRow[] = []
  for await (const batch of table.rows) rows.push(...batch)
  return { header: table.header, rows }
}

const sheet: WorkbookSheet = {
  name: '排名',
  widths: [10, 20],
  frozenRows: 1,
  frozenColumns: 1,
  landscape: true,
  rows: [
    [{ text: '单位', bold: true, background: '#DDEBF7' }, '时间', '得分', '合计', '说明'],
    [
      '=1+1',
      { date: '2026-03-02T09:00:30' },
      { number: '83.01', format: '0.00' },
      { formula: 'C2*2', value: 166.02, format: '0.00' },
      { formula: 'IF(C2>60,"合格","<不>")', value: '合格' }
    ],
    [{ text: '', format: '@' }, null, -2, 'a\u0001\r_x0041_ ', '']
  ]
}

it('gives texts, numbers, dates and formulas with their values back', async () => {
  const { header, rows } = await readBack(await writeWorkbook([sheet, { name: '二', rows: [['x']] }]), '排名')
  expect(header).toEqual(['单位', '时间', '得分', '合计', '说明'])
  expect(rows).toEqual([
    {
      row: 2,
      hidden: false,
      cells: [
        { kind: 'text', text: '=1+1' },
        expect.objectContaining({ kind: 'date', wall: '2026-03-02T09:00:30' }),
        { kind: 'number', text: '83.01' },
        { kind: 'number', text: '166.02', formula: 'C2*2' },
        { kind: 'text', text: '合格', formula: 'IF(C2>60,"合格","<不>")' }
      ]
    },
    {
      row: 3,
      hidden: false,
      cells: [
        undefined,
        undefined,
        { kind: 'number', text: '-2' },
        { kind: 'text', text: 'a\u0001\r_x0041_ ' }
      ]
    }
  ])
})

it('is read alike by another reader', async () => {
  const bytes = await writeWorkbook([{ ...sheet, rows: sheet.rows.slice(0, 2) }])
  const [, row] = await readSheet(bytes)
  expect(row?.slice(0, 4)).toEqual(['=1+1', new Date('2026-03-02T09:00:30Z'), 83.01, 166.02])
})

it('puts drop-downs where the format wants them', async () => {
  const choice = { range: 'A2:A9', source: "'代码表'!$A$2:$A$3", strict: true, message: '只能填“<列表>”' }
  const files = unzipSync(
    await writeWorkbook([{ ...sheet, choices: [choice, { ...choice, strict: false }] }])
  )
  const xml = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(xml).toMatch(/<\/sheetData><dataValidations count="2"><dataValidation type="list"/)
  expect(xml).toContain("<formula1>'代码表'!$A$2:$A$3</formula1>")
  expect(xml).toContain('errorStyle="stop" error="只能填“&lt;列表&gt;”"')
  expect(xml).toContain('errorStyle="warning"')
  expect(xml.indexOf('<dataValidations')).toBeLessThan(xml.indexOf('<pageMargins'))
})

async function writeParts(): Promise<string> {
  const parts = Object.entries(unzipSync(await writeWorkbook([sheet])))
  return JSON.stringify(parts.map(([name, part]) => [name, strFromU8(part)]))
}

it('gives the same bytes of every part again', async () => {
  expect(await writeParts()).toBe(await writeParts())
})

it('cuts a text that no cell can hold, with a mark', async () => {
  const { rows } = await readBack(
    await writeWorkbook([{ name: 'a', rows: [['h'], ['x'.repeat(40_000)]] }]),
    'a'
  )
  const text = rows[0]?.cells[0]?.text ?? ''
  expect([text.length, text.at(-1)]).toEqual([32_767, '…'])
})

it.each<[string, WorkbookSheet[]]>([
  ['no rows', [{ name: 'a', rows: [] }]],
  ['a name with a slash', [{ name: 'a/b', rows: [['x']] }]],
  ['an empty name', [{ name: '', rows: [['x']] }]],
  [
    'two sheets of one name',
    [
      { name: 'a', rows: [['x']] },
      { name: 'A', rows: [['x']] }
    ]
  ],
  ['a number that is none', [{ name: 'a', rows: [[{ number: 'x' }]] }]],
  ['a date that is none', [{ name: 'a', rows: [[{ date: 'x' }]] }]]
])('refuses %s', async (_name, sheets) => {
  await expect(writeWorkbook(sheets)).rejects.toThrow(RangeError)
})
