import type { WorkbookCell, WorkbookSheet } from '@lijie/warehouse/spreadsheet'
import { nameOf } from '../report-text/board-groups.js'
import type { SchemeContext } from '../report-text/scheme-context.js'
import { parseExact } from '../report-text/exact-number.js'
import { say } from '../report-text/text-context.js'
import { countCell, figureCell, headCell, lineCell } from './cells.js'

/** Where the explained object lost its points, with case ids (失分表); null when none was explained. */
export function createLossesSheet(context: SchemeContext, name: string): WorkbookSheet | null {
  const { words, evaluation } = context
  if (evaluation.explanation === null) return null
  const { object, indicators } = evaluation.explanation
  const score = evaluation.board.objects.find((one) => one.object === object)
  const { indicator, points, lost, weight, reason, cases, caseIds } = words.columns
  const lines = indicators.flatMap((one): readonly (readonly WorkbookCell[])[] => {
    const head = [
      say(context, one.label),
      figureCell(one.points),
      figureCell(one.lost),
      figureCell(one.weight)
    ]
    if (one.losses.length === 0 || (one.lost !== null && parseExact(one.lost).numerator === 0n)) return [head]
    return one.losses.map((loss) => [
      ...head,
      say(context, loss.label),
      countCell(loss.rows),
      lineCell(loss.cases.join(', ') + (loss.more === 0 ? '' : ` ${words.more(loss.more)}`))
    ])
  })
  return {
    name,
    rows: [
      [{ text: words.lossOf(nameOf(score ?? { object, name: null })), bold: true }],
      [indicator, points, lost, weight, reason, cases, caseIds].map(headCell),
      ...lines
    ],
    widths: [24, 10, 10, 10, 30, 8, 70],
    frozenRows: 2,
    landscape: true
  }
}
