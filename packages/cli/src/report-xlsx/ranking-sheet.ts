import type { ObjectScore } from '@lijie/engine'
import type { WorkbookCell, WorkbookSheet } from '@lijie/warehouse/spreadsheet'
import { isNamed, nameOf } from '../report-text/board-groups.js'
import type { SchemeContext } from '../report-text/scheme-context.js'
import { say } from '../report-text/text-context.js'
import { countCell, figureCell, fitWidth, headCell, lineCell } from './cells.js'

/** Rank, points of each part, total and grade of every object (排名表). */
export function createRankingSheet(context: SchemeContext, name: string): WorkbookSheet {
  const { words, evaluation } = context
  const { columns } = words
  const { board } = evaluation
  const parts = [...board.indicators, ...board.adjustments, ...board.relative]
  const all = [
    { heading: columns.rank, width: 6, kept: true },
    {
      heading: columns.object,
      width: fitWidth(
        board.objects.map(({ object }) => object),
        12,
        40
      ),
      kept: true
    },
    {
      heading: columns.name,
      width: fitWidth(board.objects.map(nameOf), 12, 44),
      kept: isNamed(board.objects)
    },
    { heading: columns.group, width: 12, kept: board.groups.length > 0 },
    {
      heading: columns.class,
      width: 10,
      kept: board.objects.some(({ objectClass }) => objectClass !== null)
    },
    { heading: columns.cases, width: 8, kept: true },
    ...parts.map(({ label }) => ({ heading: say(context, label), width: 11, kept: true })),
    { heading: columns.total, width: 10, kept: true },
    { heading: columns.grade, width: 10, kept: board.grades.length > 0 }
  ]
  const keep = <T>(row: readonly T[]): readonly T[] => row.filter((_, i) => all[i]?.kept === true)
  return {
    name,
    rows: [
      [{ text: say(context, board.label), bold: true }],
      [`${words.origin.period}${words.colon}${board.period?.label ?? words.allCases}`],
      keep(all).map(({ heading }) => headCell(heading)),
      ...board.objects.map((score) => keep(describeObject(context, score)))
    ],
    widths: keep(all).map(({ width }) => width),
    frozenRows: 3,
    frozenColumns: isNamed(board.objects) ? 3 : 2,
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
