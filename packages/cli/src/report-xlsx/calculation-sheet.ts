import type { ObjectScore } from '@lijie/engine'
import { nameColumn, type WorkbookCell, type WorkbookSheet } from '@lijie/warehouse/spreadsheet'
import { nameOf } from '../report-text/board-groups.js'
import type { SchemeContext } from '../report-text/scheme-context.js'
import { say } from '../report-text/text-context.js'
import type { CalculatedColumn } from './calculated-column.js'
import { headCell, lineCell } from './cells.js'
import { listIndicatorColumns } from './indicator-columns.js'
import { listTotalColumns } from './total-columns.js'

/** Each object's way from counts to rank as live formulas, beside our exact results (计算表). */
export function createCalculationSheet(context: SchemeContext, name: string): WorkbookSheet {
  const { words, evaluation, definition } = context
  const columns = [
    ...listHeads(context),
    ...definition.indicators.flatMap((indicator) => listIndicatorColumns(context, indicator)),
    ...listTotalColumns(context)
  ]
  const notes = words.calculationNotes.map((note): readonly WorkbookCell[] => [note])
  const first = notes.length + 5
  const last = Math.max(first, first + evaluation.board.objects.length - 1)
  const places = new Map(columns.map(({ key }, i) => [key, nameColumn(i)]))
  const letterOf = (key: string): string => places.get(key) ?? 'A'
  const rangeOf = (key: string): string => `$${letterOf(key)}$${first}:$${letterOf(key)}$${last}`
  const rows = evaluation.board.objects.map((score, i) =>
    columns.map(({ cell }) => cell(score, (key) => `${letterOf(key)}${first + i}`, rangeOf))
  )
  return {
    name,
    rows: [
      [{ text: say(context, evaluation.board.label), bold: true }],
      ...notes,
      countChecks(context, columns, rows, `$A$${first}:$${nameColumn(columns.length - 1)}$${last}`),
      columns.map(({ above }) => (above === undefined ? null : { text: above, bold: true })),
      columns.map(({ heading }) => headCell(heading)),
      ...rows
    ],
    widths: columns.map(({ key }) => (key === 'object' || key === 'name' ? 24 : 11)),
    frozenRows: first - 1,
    frozenColumns: 2,
    landscape: true
  }
}

function listHeads({ words }: SchemeContext): readonly CalculatedColumn[] {
  const { columns } = words
  return [
    textColumn('object', columns.object, ({ object }) => object),
    textColumn('name', columns.name, nameOf),
    textColumn('group', columns.group, ({ group }) => group ?? '–'),
    textColumn('class', columns.class, ({ objectClass }) => objectClass ?? '–')
  ]
}

function textColumn(key: string, heading: string, read: (score: ObjectScore) => string): CalculatedColumn {
  return { key, heading, cell: (score) => lineCell(read(score)) }
}

/** How many checks hold, counted by the sheet itself. */
function countChecks(
  { words }: SchemeContext,
  columns: readonly CalculatedColumn[],
  rows: readonly (readonly WorkbookCell[])[],
  range: string
): readonly WorkbookCell[] {
  const { agrees, differs } = words.columns
  const checks = columns.flatMap(({ key }, i) => (key.endsWith('check') ? [i] : []))
  const count = checks.reduce((sum, i) => sum + rows.filter((row) => row[i] !== null).length, 0)
  return [
    { text: agrees, bold: true },
    { formula: `COUNTIF(${range},"${agrees}")`, value: count },
    { text: differs, bold: true },
    { formula: `COUNTIF(${range},"${differs}")`, value: 0 }
  ]
}
