import { scoreTexts } from '../messages/score-words.js'
import { byteOrderMark, createCsvLine } from '../output/csv-table.js'
import type { Session } from '../session.js'
import { listScoreColumns, type ScoreColumn } from './create-score-table.js'
import { listWhatIfColumns } from './list-what-if-columns.js'
import { groupObjects } from './render-board.js'
import { sayLabel, type SchemeEvaluation, type ScoreReport } from './score-report.js'

/** The tables as CSV for spreadsheets (CSV 报告): every column, numbers as numbers; an empty line between schemes. */
export function renderCsv({ evaluations }: ScoreReport, session: Session): string {
  const several = evaluations.length > 1
  const blocks = evaluations.map((evaluation) => renderBlock(evaluation, several, session))
  return byteOrderMark + blocks.join('\r\n')
}

function renderBlock(evaluation: SchemeEvaluation, several: boolean, session: Session): string {
  const { board } = evaluation
  const { language, words } = session
  const columns = [
    ...listScoreColumns(evaluation, session).flatMap((column) => splitFraction(column, evaluation, session)),
    ...listWhatIfColumns(evaluation, session)
  ]
  const hasGroups = board.groups.length > 0
  const headings = [
    ...(hasGroups ? [scoreTexts(language).group] : []),
    ...columns.map((column) => nameColumn(column, language))
  ]
  const title = several ? createCsvLine([`${board.scheme} ${sayLabel(board.label, language)}`]) : ''
  const rows = groupObjects(evaluation).flatMap(([group, objects]) =>
    objects.map((score) => [
      ...(hasGroups ? [group === null ? '' : sayLabel(group.label, language)] : []),
      ...columns.map(({ cell }) => plain(cell(score), words.score.none))
    ])
  )
  return title + [headings, ...rows].map(createCsvLine).join('')
}

/** `1 / 3` would become a date in a spreadsheet, so its numbers stand in two columns. */
function splitFraction(
  column: ScoreColumn,
  { board }: SchemeEvaluation,
  { language }: Session
): readonly ScoreColumn[] {
  if (column.role !== 'fraction' || !board.objects.some((score) => column.cell(score).includes(' / ')))
    return [column]
  const texts = scoreTexts(language)
  return [texts.numerator, texts.denominator].map((part, i) => {
    return { ...column, part, cell: (score) => column.cell(score).split(' / ')[i] ?? '' }
  })
}

function nameColumn({ name, part }: ScoreColumn, language: Session['language']): string {
  if (part === null) return name
  return language === 'en' ? `${name} (${part})` : `${name}（${part}）`
}

/** Nothing is an empty cell, and a plus sign would make a number text. */
function plain(cell: string, none: string): string {
  if (cell === none) return ''
  return /^\+\d/.test(cell) ? cell.slice(1) : cell
}
