import type { IndicatorHeading, IndicatorScore, ObjectScore, OccurrenceScore } from '@lijie/engine'
import type { LocalizedText } from '@lijie/schema'
import type { WorkbookCell, WorkbookSheet } from '@lijie/warehouse/spreadsheet'
import { isNamed, nameOf } from '../report-text/board-groups.js'
import type { SchemeContext } from '../report-text/scheme-context.js'
import { say } from '../report-text/text-context.js'
import { figureCell, fitWidth, headCell, lineCell, rateCell } from './cells.js'

/** One line for each object and part: counts, value, points, loss (明细表). */
export function createDetailSheet(context: SchemeContext, name: string): WorkbookSheet {
  const { columns } = context.words
  const {
    object,
    part,
    indicator,
    numerator,
    denominator,
    basis,
    exact,
    value,
    points,
    lost,
    weight,
    times
  } = columns
  const headings = [
    object,
    columns.name,
    part,
    indicator,
    numerator,
    denominator,
    basis,
    exact,
    value,
    points,
    lost,
    weight,
    times
  ]
  const { objects } = context.evaluation.board
  const keep = <T>(row: readonly T[]): readonly T[] => row.filter((_, i) => i !== 1 || isNamed(objects))
  return {
    name,
    rows: [headings.map(headCell), ...objects.flatMap((score) => listLines(context, score))].map(keep),
    widths: keep([
      fitWidth(
        objects.map((score) => score.object),
        12,
        40
      ),
      fitWidth(objects.map(nameOf), 12, 44),
      10,
      26,
      10,
      10,
      12,
      16,
      10,
      10,
      10,
      10,
      10
    ]),
    frozenRows: 1,
    frozenColumns: isNamed(objects) ? 2 : 1,
    landscape: true
  }
}

type Line = readonly WorkbookCell[]

function listLines(context: SchemeContext, score: ObjectScore): readonly Line[] {
  const { words, evaluation } = context
  const { board } = evaluation
  const head = [lineCell(score.object), lineCell(nameOf(score))]
  const simple = (kind: string, label: LocalizedText, points: string | null): Line => [
    ...head,
    kind,
    say(context, label),
    ...Array.from({ length: 5 }, () => null),
    figureCell(points)
  ]
  return [
    ...board.indicators.flatMap((heading, i) => {
      const found = score.indicators[i]
      if (found === undefined) return []
      return [
        [
          ...head,
          words.columns.indicator,
          say(context, heading.label),
          ...describeIndicator(context, heading, found)
        ],
        ...listOccurrences(context, head, found.occurrences)
      ]
    }),
    ...board.adjustments.flatMap(({ label }, i) => {
      const found = score.adjustments[i]
      const own = found === undefined ? [] : listOccurrences(context, head, found.occurrences)
      return [simple(words.columns.adjustment, label, found?.points ?? null), ...own]
    }),
    ...board.relative.map(({ label }, i) =>
      simple(words.columns.relative, label, score.relative[i]?.points ?? null)
    )
  ]
}

function describeIndicator(
  { words }: SchemeContext,
  { measure }: IndicatorHeading,
  { numerator, denominator, basis, exactValue, value, points, lost, weight }: IndicatorScore
): Line {
  const isRate = measure === 'ratio' || measure === 'change'
  const shown = isRate && value !== null ? rateCell(value) : value
  return [
    figureCell(numerator),
    figureCell(denominator),
    words.basis[basis],
    exactValue,
    exactValue === null || isRate ? shown : figureCell(value),
    figureCell(points),
    figureCell(lost),
    figureCell(weight)
  ]
}

function listOccurrences(
  { words, ...context }: SchemeContext,
  head: Line,
  occurrences: readonly OccurrenceScore[]
): readonly Line[] {
  return occurrences.map(({ label, times, points }) => [
    ...head,
    words.columns.times,
    say(context, label),
    ...Array.from({ length: 5 }, () => null),
    figureCell(points),
    null,
    null,
    figureCell(times)
  ])
}
