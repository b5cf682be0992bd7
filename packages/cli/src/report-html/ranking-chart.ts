import type { ObjectScore } from '@lijie/engine'
import type { LocalizedText } from '@lijie/schema'
import { nameOf, type BoardGroup } from '../report-text/board-groups.js'
import { lengthOf } from '../report-text/exact-number.js'
import { fullMarksOf } from '../report-text/full-marks.js'
import { say } from '../report-text/text-context.js'
import { createScale, renderBars, type ChartRow } from './bars.js'
import { html, type Html } from './html.js'
import type { SchemeContext } from '../report-text/scheme-context.js'

/** Totals of the objects of a group as bars in the colours of their grades (排名图). */
export function renderRankingChart(context: SchemeContext, { label, objects, mean }: BoardGroup): Html {
  const { words, evaluation } = context
  const totals = objects.flatMap(({ total }) => (total === null ? [] : [lengthOf(total)]))
  const fullMarks = fullMarksOf(evaluation.board)
  const scale = createScale(totals, fullMarks === null ? 0 : lengthOf(fullMarks))
  const lowest = Math.min(0, ...totals)
  const rows = objects.map((score): ChartRow => {
    const { rank, total } = score
    const bar = {
      from: scale(0),
      to: total === null ? 0 : scale(lengthOf(total)),
      paint: paintOf(context, score),
      zero: lowest < 0 ? scale(0) : null
    }
    return {
      place: rank === null ? '–' : String(rank),
      name: nameOf(score),
      bar: total === null ? null : bar,
      amount: total ?? words.notRanked,
      detail: gradeOf(context, score)
    }
  })
  return html`${headGroup(context, label, mean)}${renderBars(rows)}`
}

/** The name of a group with its mean; nothing for a board without groups. */
function headGroup(context: SchemeContext, label: LocalizedText | null, mean: string | null): Html | null {
  const { words } = context
  if (label === null) return null
  const told = mean === null ? '' : ` · ${words.columns.mean} ${mean}`
  return html`<h3>${say(context, label)}${told}</h3>`
}

/** The grade of an object as its scheme calls it; null without one. */
export function gradeOf(context: SchemeContext, { grade }: ObjectScore): string | null {
  const heading = context.evaluation.board.grades.find(({ id }) => id === grade)
  return heading === undefined ? null : say(context, heading.label)
}

function paintOf({ evaluation }: SchemeContext, { grade }: ObjectScore): string {
  return evaluation.board.grades.find(({ id }) => id === grade)?.colour ?? 'fill'
}
