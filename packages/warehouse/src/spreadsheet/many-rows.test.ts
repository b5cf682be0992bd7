import { expect, it } from 'vitest'
import { buildWorkbook, date, monday, rowOf } from '../../test/build-workbook.js'
import { openSheetTable } from './index.js'

it('200,000 rows are read piece by piece', async () => {
  const count = 200_000
  const rows = [rowOf(['id', 'code', 'start', 'unit', 'area'], 1)]
  for (let row = 2; row <= count + 1; row += 1)
    rows.push(rowOf([`A${row}`, '0101', date(monday), `u${row % 200}`, row % 977], row))
  const bytes = buildWorkbook({ sheets: [{ name: 'a', rows: rows.join('') }] })
  rows.length = 0
  const table = await openSheetTable(bytes, 'x.xlsx', { warn: () => undefined })
  let seen = 0
  let last = 0
  let largest = 0
  for await (const batch of table.rows) {
    seen += batch.length
    last = batch.at(-1)?.row ?? 0
    largest = Math.max(largest, batch.length)
  }
  expect([seen, last]).toEqual([count, count + 1])
  // Memory follows the piece that is unpacked, not the sheet.
  expect(largest).toBeLessThan(20_000)
})
