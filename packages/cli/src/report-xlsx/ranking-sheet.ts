import type { ObjectScore } from '@lijie/engine'
import type { WorkbookCell, WorkbookSheet } from '@lijie/warehouse/spreadsheet'
import { nameOf } from '../report-text/board-groups.js'
import type { SchemeContext } from '../report-text/scheme-context.js'
import { say } from '../report-text/text-context.js'
import { countCell, figureCell, headCell, lineCell } from './cells.js'

/** Rank, points of each part, total and grade of every object (排名表). */
export function createRankingSheet(context: SchemeContext, name: string): WorkbookSheet {
  const { words, evaluation } = context
  const { columns } = words
  const { board } = evaluation
  const parts = [...board.indicators, ...board.adjustments, ...board.relative]
  const heads = [columns.rank, columns.object, columns.name, columns.group, columns.class, columns.cases]
  const headings = [...heads, ...parts.map(({ label }) => say(context, label)), columns.total, columns.grade]
  return {
    name,
    rows: [
      [{ text: say(context, board.label), bold: true }],
      [`${words.origin.period}${words.colon}${board.period?.label ?? words.allCases}`],
      headings.map(headCell),
      ...board.objects.map((score) => describeObject(context, score))
    ],
    widths: [6, 16, 30, 12, 10, 8, ...parts.map(() => 10), 10, 10],
    frozenRows: 3,
    frozenColumns: 3,
    landscape: true
  }
}

function describeObject(context: SchemeContext, score: ObjectScore): readonly WorkbookCell[] {
  const { words, evaluation } = context
  const { groups, grades } = evaluation.board
  const group = groups.find(({ id }) => id === score.group)
  const grade = grades.find(({ id }) => id === score.grade)
  return [
    score.rank === null ? words.notRanked : countCell(score.rank),
    lineCell(score.object),
    lineCell(nameOf(score)),
    group === undefined ? null : say(context, group.label),
    score.objectClass,
    countCell(score.rows),
    ...[...score.indicators, ...score.adjustments, ...score.relative].map(({ points }) => figureCell(points)),
    score.total === null ? words.notRanked : figureCell(score.total),
    grade === undefined ? null : say(context, grade.label)
  ]
}
