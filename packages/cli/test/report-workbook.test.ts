import { nameColumn, openSheetTable, type WorkbookCell } from '@lijie/warehouse/spreadsheet'
import { describe, expect, it } from 'vitest'
import type { SchemeEvaluation } from '../src/score/score-report.js'
import { openScheme } from '../src/report-text/scheme-context.js'
import { createAboutSheet } from '../src/report-xlsx/about-sheet.js'
import { createCalculationSheets } from '../src/report-xlsx/calculation-sheet.js'
import { writeRounding } from '../src/report-xlsx/excel-numbers.js'
import { renderWorkbook } from '../src/report-xlsx/render-workbook.js'
import { listSchemeSheets } from '../src/report-xlsx/scheme-sheets.js'
import { recompute, type Computed } from './report/recompute.js'
import { reportOf, speak } from './report/sample-report.js'
import { townEvaluation, townYear } from './report/town-sample.js'
import { listVectorBoards } from './report/vector-boards.js'

describe('the calculation sheet', () => {
  it('comes to our numbers in every place when its formulas are computed anew', async () => {
    expect(recomputeSheet(await townEvaluation(60))).toBeGreaterThan(1500)
  })

  it('reaches into the sheets of the schemes and periods whose totals it takes', async () => {
    const evaluation = await townYear(6)
    const sheets = createCalculationSheets(openScheme(evaluation, speak('en')), 'x')
    // Twelve months, four quarters, two halves and the whole year of the monthly scheme stand in a sheet of their own.
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['x', 7 + 6],
      ['x A', 7 + 19 * 6]
    ])
    expect(recomputeSheet(evaluation)).toBeGreaterThan(1500)
  })

  it('does so for the examples of every assessment scheme', async () => {
    const evaluations = await listVectorBoards()
    expect(evaluations.length).toBeGreaterThan(100)
    const formulas = evaluations.map((evaluation) => recomputeSheet(evaluation)).reduce((a, b) => a + b, 0)
    expect(formulas).toBeGreaterThan(2000)
  })

  it('ranks and counts its checks itself', async () => {
    const [sheet] = createCalculationSheets(openScheme(await townEvaluation(12), speak('zh-CN')), 'x')
    const formulas = (sheet?.rows ?? []).flat().flatMap((cell) => (isFormula(cell) ? [cell.formula] : []))
    expect(formulas.filter((formula) => /^(ROUND\()?SUMPRODUCT\(.*\+1$/.test(formula))).toHaveLength(12)
    expect(formulas.filter((formula) => formula.startsWith('COUNTIF('))).toHaveLength(2)
    expect(sheet?.rows[4]?.map((cell) => (isFormula(cell) ? cell.value : plain(cell)))).toEqual([
      '一致',
      204,
      '不一致',
      0
    ])
  })

  it('follows what is changed in its shaded cells', async () => {
    const evaluation = await townEvaluation(4)
    const [sheet] = createCalculationSheets(openScheme(evaluation, speak('en')), 'x')
    const headings = (sheet?.rows[6] ?? []).map((cell) => String(plain(cell)))
    const first = sheet?.rows[7] ?? []
    const shaded = first.filter((cell) => JSON.stringify(cell).includes('#FFF7E0'))
    expect(shaded.length).toBeGreaterThan(20)
    const survey = headings.indexOf('survey')
    const total = headings.lastIndexOf('Total')
    const given = plain(first[survey] ?? null)
    const totalWith = (value: number): Computed => {
      const at = (address: string): Computed => {
        const [, letters = '', line = '0'] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
        const column = headings.findIndex((_, i) => nameColumn(i) === letters)
        const cell = sheet?.rows[Number(line) - 1]?.[column] ?? null
        if (column === survey && line === '8') return value
        return isFormula(cell) ? recompute(cell.formula, at) : plain(cell)
      }
      return at(`${nameColumn(total)}8`)
    }
    expect(totalWith(Number(given))).toBeCloseTo(Number(evaluation.board.objects[0]?.total), 9)
    expect(Number(totalWith(60))).toBeLessThan(Number(evaluation.board.objects[0]?.total))
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
    expect(sheets.map(({ name }) => name)).toEqual(['排名', '明细', '计算', '变化', '失分', '计数口径'])
    for (const { name, rows } of sheets)
      expect({ name, many: rows.length > 12 }).toEqual({ name, many: true })
    const bytes = Buffer.from(await renderWorkbook(report, speak('zh-CN')))
    const names = (await readSheet(bytes, '明细')).map((cells) => cells[1])
    expect(names).toContainEqual({ kind: 'text', text: '=第2街道办事处 & <综合>行政执法队' })
  })

  it('can be written for every assessment scheme', async () => {
    const boards = new Map((await listVectorBoards()).map((one) => [one.definition.label.zh, one]))
    expect(boards.size).toBeGreaterThan(20)
    const bytes = await renderWorkbook(reportOf([...boards.values()]), speak('zh-CN'))
    expect((await readSheet(Buffer.from(bytes), `计算 ${boards.size}`)).length).toBeGreaterThan(0)
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

/** Computes every formula of the calculation sheets anew, and gives how many there were. */
function recomputeSheet(evaluation: SchemeEvaluation): number {
  const sheets = createCalculationSheets(openScheme(evaluation, speak('en')), 'x')
  const cells = new Map<string, { readonly name: string; readonly cell: WorkbookCell }>(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row, i) =>
        row.map((cell, k) => [`${name}!${nameColumn(k)}${i + 1}`, { name, cell }] as const)
      )
    )
  )
  const valueAt = (address: string): Computed => {
    const { name, cell } = cells.get(address) ?? { name: '', cell: null }
    if (!isFormula(cell)) return plain(cell)
    return computed.get(address) ?? remember(address, compute(name, cell.formula))
  }
  const compute = (name: string, formula: string): Computed =>
    recompute(formula, (address) => valueAt(address.includes('!') ? address : `${name}!${address}`))
  const computed = new Map<string, Computed>()
  const remember = (address: string, value: Computed): Computed => {
    computed.set(address, value)
    return value
  }
  const formulas = [...cells].filter(([, { cell }]) => isFormula(cell))
  const { scheme } = evaluation.board
  const wrong = formulas.flatMap(([address, { cell }]) => {
    const [found, ours] = [valueAt(address), isFormula(cell) ? cell.value : null]
    const same = typeof found === 'number' ? Math.abs(found - Number(ours)) < 1e-9 : found === ours
    return same ? [] : [{ address, cell, found }]
  })
  expect({ scheme, wrong }).toEqual({ scheme, wrong: [] })
  return formulas.length
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
