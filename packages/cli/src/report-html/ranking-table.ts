import type { IndicatorHeading, IndicatorScore, ObjectScore, Scoreboard } from '@lijie/engine'
import { nameOf, type BoardGroup } from '../report-text/board-groups.js'
import { parseExact, sayNumber } from '../report-text/exact-number.js'
import { say } from '../report-text/text-context.js'
import { sayValue } from '../report-text/say-value.js'
import { renderTable, type DataCell, type DataColumn } from './data-table.js'
import { html, type Html } from './html.js'
import { gradeOf } from './ranking-chart.js'
import type { SchemeContext } from '../report-text/scheme-context.js'

const mostDetails = 5

/** Rank, counts, value and points of each part, total and grade (排名表); many parts take several tables. */
export function renderRankingTables(context: SchemeContext, { label, objects }: BoardGroup): readonly Html[] {
  const { words } = context
  const details = listDetails(context)
  const tables = Array.from({ length: Math.max(1, Math.ceil(details.length / mostDetails)) }, (_, i) =>
    details.slice(i * mostDetails, (i + 1) * mostDetails)
  )
  return tables.map((some, i) => {
    const first = i * mostDetails + 1
    const told = tables.length === 1 ? [] : [words.partsOf(first, first + some.length - 1, details.length)]
    const caption = [...(label === null ? [] : [say(context, label)]), ...told].join(' · ')
    const columns = [...listHeads(context), ...some, ...(i === tables.length - 1 ? listResults(context) : [])]
    const rows = objects.map((score) => columns.map(({ cell }) => cell(score)))
    return renderTable(columns, rows, caption === '' ? null : caption)
  })
}

type ScoreColumn = DataColumn & { readonly cell: (score: ObjectScore) => DataCell }

function listHeads({ words }: SchemeContext): readonly ScoreColumn[] {
  const { columns } = words
  return [
    { heading: columns.rank, cell: ({ rank }) => (rank === null ? words.notRanked : String(rank)) },
    { heading: columns.object, text: true, cell: (score) => describeObject(score) },
    { heading: columns.cases, cell: ({ rows }) => String(rows) }
  ]
}

function listResults(context: SchemeContext): readonly ScoreColumn[] {
  const { columns } = context.words
  const total: ScoreColumn = { heading: columns.total, cell: (score) => describeTotal(context, score) }
  const grade: ScoreColumn = { heading: columns.grade, cell: (score) => gradeOf(context, score) }
  return context.evaluation.board.grades.length === 0 ? [total] : [total, grade]
}

function listDetails(context: SchemeContext): readonly ScoreColumn[] {
  const { board } = context.evaluation
  const indicators = board.indicators.map((heading): ScoreColumn => ({
    heading: say(context, heading.label),
    cell: (score) => describeIndicator(context, heading, score)
  }))
  return [...indicators, ...listExtras(context, board)]
}

function listExtras(context: SchemeContext, board: Scoreboard): readonly ScoreColumn[] {
  return [
    ...board.adjustments.map(({ id, label }): ScoreColumn => ({
      heading: say(context, label),
      cell: ({ adjustments }) => adjustments.find((one) => one.id === id)?.points ?? null
    })),
    ...board.relative.map(({ id, label }): ScoreColumn => ({
      heading: say(context, label),
      cell: ({ relative }) => relative.find((one) => one.id === id)?.points ?? null
    }))
  ]
}

function describeObject(score: ObjectScore): Html {
  const code = [score.object, score.objectClass]
    .filter((text) => text !== null && text !== nameOf(score))
    .join(' · ')
  return html`<span>${nameOf(score)}${code === '' ? null : html` <small>${code}</small>`}</span>`
}

function describeTotal({ words }: SchemeContext, { total, reweighted }: ObjectScore): Html {
  return html`<span><b>${total ?? words.notRanked}</b>${reweighted ? html`<small>*</small>` : null}</span>`
}

/** Points above; value and counts below. */
function describeIndicator(context: SchemeContext, heading: IndicatorHeading, score: ObjectScore): DataCell {
  const found = score.indicators.find((one) => one.id === heading.id)
  if (found === undefined) return null
  const { words } = context
  const { basis, points } = found
  const lines = [...sayLines(context, heading, found), ...(basis === 'measured' ? [] : [words.basis[basis]])]
  return html`<span><b>${points ?? '–'}</b>${lines.map((line) => html`<small>${line}</small>`)}</span>`
}

function sayLines(
  context: SchemeContext,
  { measure, id }: IndicatorHeading,
  { value, points, numerator, denominator }: IndicatorScore
): readonly string[] {
  const said = value === null ? '' : sayValue(context, { id, measure, value })
  return [
    // A value that is the points is not said twice.
    ...(value === null || said === points ? [] : [said]),
    ...(numerator === null || denominator === null ? [] : [`${shortOf(numerator)} / ${shortOf(denominator)}`])
  ]
}

/** Shared responsibility makes counts that are not whole. */
function shortOf(count: string): string {
  return sayNumber(parseExact(count))
}
