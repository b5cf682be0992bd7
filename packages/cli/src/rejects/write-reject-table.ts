import type { Reason } from '@lijie/engine'
import { formatIssue, type MessageLanguage } from '@lijie/schema'
import { addressesOf, nameFacts, type TableLayout } from '../cases/table-layout.js'
import { createFailure } from '../cli-failure.js'
import { rejectWords } from '../messages/table-words.js'
import { createCsvTable } from '../output/csv-table.js'
import { countRejectColumns } from './take-back-copy.js'

/** One row that goes back, as it was. */
export interface RejectedRow {
  readonly line: number
  readonly cells: readonly string[]
  readonly reasons: readonly Reason[]
}

/** How the copy is written. */
export interface RejectTableOptions {
  readonly file: string
  readonly form: 'xlsx' | 'csv'
  readonly language: MessageLanguage
}

const mostRows = 1_048_575
/** A workbook would lose the rest of a longer text. */
const longestCell = 32_767
const sheetName = 'rejects'

/**
 * The rows that go back as a table (退回表): row number, reason and cell in front, then the columns as they were. All cells
 * are text, so that codes keep their zeros and nothing runs as a formula.
 */
export async function writeRejectTable(
  rows: readonly RejectedRow[],
  layout: TableLayout | null,
  { file, form, language }: RejectTableOptions
): Promise<string | Uint8Array> {
  const words = rejectWords(language)
  const header = layout?.header ?? ['caseId']
  // A copy that was corrected and comes again brings the columns of the last time.
  const former = countRejectColumns(header)
  const table = [
    [...words, ...header.slice(former)],
    ...rows.map((row) => [...describe(row, layout, language), ...row.cells.slice(former)])
  ]
  if (form === 'csv') return createCsvTable(table)
  if (rows.length > mostRows) {
    throw createFailure('cases/not-writable', { file, problem: `> ${mostRows} rows; .csv` })
  }
  if (rows.some(({ cells }) => cells.some(({ length }) => length > longestCell))) {
    throw createFailure('cases/not-writable', {
      file,
      problem: `> ${longestCell} characters in a cell; .csv`
    })
  }
  const { writeWorkbook } = await import('@lijie/warehouse/spreadsheet')
  const [names = [], ...body] = table
  return writeWorkbook([
    {
      name: layout?.sheet ?? sheetName,
      rows: [names.map((text) => ({ text, bold: true })), ...body.map((row) => row.map(asText))],
      widths: names.map((_, index) => (index === 1 ? 60 : 16)),
      frozenRows: 1,
      frozenColumns: words.length
    }
  ])
}

function asText(text: string, index: number): { text: string; format?: string; wrap?: boolean } {
  return index === 1 ? { text, wrap: true } : { text, format: '@' }
}

function describe(
  { line, reasons }: RejectedRow,
  layout: TableLayout | null,
  language: MessageLanguage
): string[] {
  const texts = reasons.map((reason) => formatIssue(nameFacts(layout, reason), language))
  const cells = reasons.flatMap((reason) => (layout === null ? [] : addressesOf(layout, line, reason)))
  return [String(line), texts.join('\n'), [...new Set(cells)].join(', ')]
}
