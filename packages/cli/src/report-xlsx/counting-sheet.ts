import type { WorkbookCell, WorkbookSheet } from '@lijie/warehouse/spreadsheet'
import { tabulateCounters, tabulateFigures, type TextTable } from '../report-text/counting-rules.js'
import type { SchemeContext } from '../report-text/scheme-context.js'
import { headCell, lineCell } from './cells.js'

/** What each counted number counts, and what comes from outside (计数口径表); null when nothing is counted or given. */
export function createCountingSheet(context: SchemeContext, name: string): WorkbookSheet | null {
  const { counting, definition } = context.words
  const { note } = definition
  const [counters, figures] = [tabulateCounters(context), tabulateFigures(context)]
  const rows = [
    ...(counters.rows.length === 0 ? [] : [[counting.lead], ...listRows(counters, note), []]),
    ...(figures.rows.length === 0
      ? []
      : [[{ text: counting.figures, bold: true }], ...listRows(figures, note)])
  ]
  return rows.length === 0 ? null : { name, rows, widths: [28, 56, 20, 20, 16, 50], landscape: true }
}

function listRows({ headings, rows }: TextTable, noteHeading: string): readonly (readonly WorkbookCell[])[] {
  const isNoted = rows.some(({ note }) => note !== null)
  return [
    [...headings, ...(isNoted ? [noteHeading] : [])].map(headCell),
    ...rows.map(({ cells, note }) => [...cells, ...(note === null ? [] : [note])].map(lineCell))
  ]
}
