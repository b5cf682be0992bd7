import type { WorkbookCell, WorkbookSheet } from '@lijie/warehouse/spreadsheet'
import type { ObjectChange } from '../score/score-report.js'
import { nameOf } from '../report-text/board-groups.js'
import type { SchemeContext } from '../report-text/scheme-context.js'
import { say } from '../report-text/text-context.js'
import { countCell, figureCell, fitWidth, headCell, lineCell } from './cells.js'

/** What changed against another period, and under another scheme (变化表); null when neither was asked for. */
export function createChangesSheet(context: SchemeContext, name: string): WorkbookSheet | null {
  const { words, evaluation } = context
  const { comparison, whatIf, board } = evaluation
  const { columns } = words
  const rows: (readonly WorkbookCell[])[] = []
  if (comparison !== null) {
    const periods = `${board.period?.label ?? words.allCases} / ${comparison.board.period?.label ?? words.allCases}`
    rows.push([{ text: words.brackets(words.against[comparison.against], periods), bold: true }])
    rows.push([words.base[comparison.base]])
    rows.push(headings(context, columns.before, columns.after), ...comparison.changes.map(describeChange), [])
  }
  if (whatIf !== null) {
    rows.push([{ text: words.whatIf(`${say(context, whatIf.board.label)} · ${whatIf.label}`), bold: true }])
    rows.push(headings(context, columns.asIs, columns.instead), ...whatIf.changes.map(describeChange))
  }
  return rows.length === 0
    ? null
    : { name, rows, widths: [...widthsOf(context), 10, 10, 10, 10, 10, 10, 10], landscape: true }
}

function widthsOf({ evaluation }: SchemeContext): readonly number[] {
  const { objects } = evaluation.board
  return [
    fitWidth(
      objects.map(({ object }) => object),
      12,
      40
    ),
    fitWidth(objects.map(nameOf), 12, 44)
  ]
}

function headings({ words }: SchemeContext, before: string, after: string): readonly WorkbookCell[] {
  const { object, name, rank, total, difference, rate, places } = words.columns
  const parts = [before, after].flatMap((side) => [`${side} · ${rank}`, `${side} · ${total}`])
  return [object, name, ...parts, difference, `${rate} %`, places].map(headCell)
}

function describeChange(change: ObjectChange): readonly WorkbookCell[] {
  const { object, before, after, difference, rate, places } = change
  return [
    lineCell(object),
    lineCell(nameOf(change)),
    countCell(before?.rank ?? null),
    figureCell(before?.total ?? null),
    countCell(after?.rank ?? null),
    figureCell(after?.total ?? null),
    figureCell(difference),
    figureCell(rate),
    countCell(places)
  ]
}
