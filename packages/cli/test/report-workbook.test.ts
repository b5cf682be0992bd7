import { nameColumn, openSheetTable, type WorkbookCell } from '@lijie/warehouse/spreadsheet'
import { describe, expect, it } from 'vitest'
import type { SchemeEvaluation } from '../src/score/score-report.js'
import { openScheme } from '../src/report-text/scheme-context.js'
import { createAboutSheet } from '../src/report-xlsx/about-sheet.js'
import { createCalculationSheet } from '../src/report-xlsx/calculation-sheet.js'
import { writeRounding } from '../src/report-xlsx/excel-numbers.js'
import { renderWorkbook } from '../src/report-xlsx/render-workbook.js'
import { listSchemeSheets } from '../src/report-xlsx/scheme-sheets.js'
import { recompute, type Computed } from './report/recompute.js'
import { reportOf, speak } from './report/sample-report.js'
import { townEvaluation } from './report/town-sample.js'
import { listVectorBoards } from './report/vector-boards.js'

/** What goes over whole columns is for real spreadsheets. */
const ranges = /SUMPRODUCT|COUNTIF/

describe('the calculation sheet', () => {
  it('comes to our numbers in every place when its formulas are computed anew', async () => {
    expect(recomputeSheet(await townEvaluation(60))).toBeGreaterThan(1500)
  })

  it('does so for the examples of every assessment scheme', async () => {
    const evaluations = await listVectorBoards()
    expect(evaluations.length).toBeGreaterThan(100)
    const formulas = evaluations.map((evaluation) => recomputeSheet(evaluation)).reduce((a, b) => a + b, 0)
    expect(formulas).toBeGreaterThan(2000)
  })

  it('ranks and counts its checks itself', async () => {
    const sheet = createCalculationSheet(openScheme(await townEvaluation(12), speak('zh-CN')), 'x')
    const formulas = sheet.rows.flat().flatMap((cell) => (isFormula(cell) ? [cell.formula] : []))
    expect(formulas.filter((formula) => formula.includes('SUMPRODUCT('))).toHaveLength(12)
    expect(formulas.filter((formula) => formula.startsWith('COUNTIF('))).toHaveLength(2)
    expect(sheet.rows[4]?.map((cell) => (isFormula(cell) ? cell.value : plain(cell)))).toEqual([
      '一致',
      132,
      '不一致',
      0
    ])
  })

  it('rounds halves and negative numbers as schemes declare', () => {
    expect([0.25, 0.35, -0.25, 0.24, -0.26].map((value) => rounded(value, 'half-even'))).toEqual([
      0.2, 0.4, -0.2, 0.2, -0.3
    ])
    expect([0.25, -0.25, 0.24].map((value) => rounded(value, 'half-up'))).toEqual([0.3, -0.3, 0.2])
    expect([0.29, -0.29, 0.3].map((value) => rounded(value, 'down'))).toEqual([0.2, -0.2, 0.3])
    expect([0.21, -0.21, 0.2].map((value) => rounded(value, 'up'))).toEqual([0.3, -0.3, 0.2])
  })
})

describe('the workbook', () => {
  it('holds every sheet, and texts that stay texts', async () => {
    const report = reportOf([await townEvaluation(12)])
    const context = openScheme(report.evaluations[0] ?? (await townEvaluation(12)), speak('zh-CN'))
    const sheets = listSchemeSheets(context, (sheet) => context.words.sheets[sheet])
    expect(sheets.map(({ name }) => name)).toEqual(['排名', '明细', '计算', '变化', '失分'])
    for (const { name, rows } of sheets)
      expect({ name, many: rows.length > 12 }).toEqual({ name, many: true })
    const bytes = Buffer.from(await renderWorkbook(report, speak('zh-CN')))
    const names = (await readSheet(bytes, '明细')).map((cells) => cells[1])
    expect(names).toContainEqual({ kind: 'text', text: '=第2街道办事处 & <综合>行政执法队' })
  })

  it('says what a reader must know', async () => {
    const about = JSON.stringify(createAboutSheet(reportOf([await townEvaluation(4)]), speak('zh-CN')))
    for (const text of [
      '出处未核实',
      'ab'.repeat(32),
      '统计时点',
      '考核科 <b>王</b>',
      '第八条',
      '仅为示例'
    ]) {
      expect(about).toContain(text)
    }
  })

  it('numbers the sheets of several schemes', async () => {
    const evaluation = await townEvaluation(4)
    const bytes = Buffer.from(await renderWorkbook(reportOf([evaluation, evaluation]), speak('en')))
    expect((await readSheet(bytes, 'Detail 2')).length).toBe((await readSheet(bytes, 'Detail 1')).length)
  })
})

function rounded(value: number, mode: 'half-up' | 'half-even' | 'down' | 'up'): Computed {
  return recompute(writeRounding('A1', { decimals: 1, mode }), () => value)
}

/** Computes every formula of a line anew, and gives how many there were. */
function recomputeSheet(evaluation: SchemeEvaluation): number {
  const sheet = createCalculationSheet(openScheme(evaluation, speak('en')), 'x')
  const cells = new Map<string, WorkbookCell>(
    sheet.rows.flatMap((row, i) => row.map((cell, k) => [`${nameColumn(k)}${i + 1}`, cell] as const))
  )
  const valueAt = (address: string): Computed => {
    const cell = cells.get(address) ?? null
    if (!isFormula(cell)) return plain(cell)
    return ranges.test(cell.formula) ? cell.value : recompute(cell.formula, valueAt)
  }
  const alone = [...cells].filter(([, cell]) => isFormula(cell) && !ranges.test(cell.formula))
  for (const [address, cell] of alone) {
    const found = valueAt(address)
    const ours = isFormula(cell) ? cell.value : null
    const same = typeof found === 'number' ? Math.abs(found - Number(ours)) < 1e-9 : found === ours
    const { scheme } = evaluation.board
    expect({ scheme, address, cell, found, same }).toMatchObject({ same: true })
  }
  return alone.length
}

type FormulaCell = Extract<WorkbookCell, { readonly formula: string }>

function isFormula(cell: WorkbookCell): cell is FormulaCell {
  return cell !== null && typeof cell === 'object' && 'formula' in cell
}

function plain(cell: WorkbookCell): Computed {
  if (cell === null || typeof cell !== 'object') return cell
  if ('text' in cell) return cell.text
  return 'number' in cell ? Number(cell.number) : null
}

async function readSheet(bytes: Buffer, sheet: string): Promise<readonly (readonly unknown[])[]> {
  const table = await openSheetTable(bytes, 'report.xlsx', { sheet, warn: () => undefined })
  const rows: (readonly unknown[])[] = []
  for await (const batch of table.rows) rows.push(...batch.map(({ cells }) => cells))
  return rows
}
