import { nameColumn, type WorkbookCell, type WorkbookSheet } from '@lijie/warehouse/spreadsheet'
import { isNamed, nameOf } from '../report-text/board-groups.js'
import type { SchemeContext } from '../report-text/scheme-context.js'
import { say, type TextContext } from '../report-text/text-context.js'
import type { CalculatedColumn, CalculatedLine } from './calculated-column.js'
import { layOutSheets, type CalculationLayout } from './calculation-layout.js'
import { fitWidth, headCell, lineCell } from './cells.js'
import { listIndicatorColumns } from './indicator-columns.js'
import { listInputColumns } from './input-columns.js'
import { listTotalColumns } from './total-columns.js'

/**
 * Each object's way from counts to rank as live formulas, beside our exact results (计算表). Schemes whose totals are taken
 * have sheets of their own, with a block of lines for each period, and the formulas reach into them.
 */
export function createCalculationSheets(context: SchemeContext, name: string): readonly WorkbookSheet[] {
  const traces = context.evaluation.trace()
  const objects = traces.flatMap(({ board }) => board.objects)
  const told = { names: isNamed(objects), classes: objects.some((one) => one.objectClass !== null) }
  const layouts = layOutSheets(traces, name, (definition) => listColumns({ ...context, definition }, told))
  return layouts.map((layout) => writeSheet(context, layout))
}

/** What is told of any object beside its code. */
interface ToldOfObjects {
  readonly names: boolean
  readonly classes: boolean
}

function listColumns(context: TextContext, told: ToldOfObjects): readonly CalculatedColumn[] {
  return [
    ...listHeads(context, told),
    ...listInputColumns(context),
    ...context.definition.indicators.flatMap((indicator) => listIndicatorColumns(context, indicator)),
    ...listTotalColumns(context)
  ]
}

function writeSheet(context: SchemeContext, layout: CalculationLayout): WorkbookSheet {
  const { columns, first, last, lines } = layout
  const rows = lines.map(({ line, at, range }) => columns.map(({ cell }) => cell(line, at, range)))
  const notes = context.words.calculationNotes.map((note): readonly WorkbookCell[] => [note])
  return {
    name: layout.name,
    rows: [
      [{ text: say(context, layout.definition.label), bold: true }],
      ...notes,
      countChecks(context, columns, rows, `$A$${first}:$${nameColumn(columns.length - 1)}$${last}`),
      columns.map(({ above }) => (above === undefined ? null : { text: above, bold: true })),
      columns.map(({ heading }) => headCell(heading)),
      ...rows
    ],
    widths: columns.map(({ key }) => widthOf(key, layout)),
    frozenRows: first - 1,
    frozenColumns: columns.some(({ key }) => key === 'name') ? 2 : 1,
    landscape: true
  }
}

function widthOf(key: string, { lines }: CalculationLayout): number {
  if (key === 'object')
    return fitWidth(
      lines.map(({ line }) => line.score.object),
      12,
      40
    )
  return key === 'name'
    ? fitWidth(
        lines.map(({ line }) => nameOf(line.score)),
        12,
        44
      )
    : 11
}

function listHeads(context: TextContext, told: ToldOfObjects): readonly CalculatedColumn[] {
  const { columns } = context.words
  const { groups = [] } = context.definition.document
  const nameGroup = (id: string | null): string => {
    const found = groups.find((one) => one.id === id)
    return found === undefined ? '–' : say(context, found.label)
  }
  return [
    textColumn('object', columns.object, ({ score }) => score.object),
    ...(told.names ? [textColumn('name', columns.name, ({ score }) => nameOf(score))] : []),
    textColumn('period', context.words.origin.period, ({ period }) => period ?? '–'),
    textColumn('group', columns.group, ({ score }) => nameGroup(score.group)),
    ...(told.classes ? [textColumn('class', columns.class, ({ score }) => score.objectClass ?? '–')] : [])
  ]
}

function textColumn(key: string, heading: string, read: (line: CalculatedLine) => string): CalculatedColumn {
  return { key, heading, cell: (line) => lineCell(read(line)) }
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
