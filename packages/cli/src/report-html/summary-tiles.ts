import { meanOf, nameOf } from '../report-text/board-groups.js'
import { compareRationals } from '@lijie/engine'
import { fullMarksOf } from '../report-text/full-marks.js'
import { parseExact } from '../report-text/exact-number.js'
import { html, type Html } from './html.js'
import type { SchemeContext } from '../report-text/scheme-context.js'

/** The figures at a glance (概要): how many were ranked, cases, mean, best and worst. */
export function renderTiles({ words, evaluation, definition }: SchemeContext): Html {
  const { board } = evaluation
  const { columns } = words
  const fullMarks = fullMarksOf(board)
  const ranked = board.objects
    .flatMap((score) =>
      score.total === null ? [] : [{ score, total: score.total, exact: parseExact(score.total) }]
    )
    .toSorted((a, b) => compareRationals(b.exact, a.exact))
  const mean = meanOf(board.objects, definition.document)
  const [best, worst] = [ranked[0], ranked.at(-1)]
  return html`<dl class="tiles">
    ${tile(columns.ranked, words.ofAll(ranked.length, board.objects.length))}
    ${tile(columns.cases, String(board.rows))}
    ${mean === null ? null : tile(columns.mean, mean, fullMarks === null ? null : `${columns.fullMarks} ${fullMarks}`)}
    ${best === undefined ? null : tile(columns.best, best.total, nameOf(best.score))}
    ${worst === undefined ? null : tile(columns.worst, worst.total, nameOf(worst.score))}
  </dl>`
}

function tile(term: string, text: string, detail: string | null = null): Html {
  return html`<div class="tile">
    <dt>${term}</dt>
    <dd>${text}${detail === null ? null : html`<small>${detail}</small>`}</dd>
  </div>`
}
