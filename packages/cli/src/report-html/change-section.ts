import type { ObjectChange } from '../score/score-report.js'
import { nameOf } from '../report-text/board-groups.js'
import { say } from '../report-text/text-context.js'
import { lengthOf, saySigned } from '../report-text/exact-number.js'
import { createScale, renderBars, type ChartRow } from './bars.js'
import { renderTable, type DataCell } from './data-table.js'
import { html, type Html } from './html.js'
import type { SchemeContext } from '../report-text/scheme-context.js'

/** A place and its arrow stay on one line. */
const noBreak = '\u00A0'

/** Against the compared period, with the base of the rate of change (同比、环比). */
export function renderComparison(context: SchemeContext): Html | null {
  const { words, evaluation } = context
  const { comparison, board } = evaluation
  if (comparison === null) return null
  const periods = `${board.period?.label ?? words.allCases} ↔ ${comparison.board.period?.label ?? words.allCases}`
  return html`<section class="changes">
    <h2>${words.heads.comparison}</h2>
    <p>${words.brackets(words.against[comparison.against], periods)}</p>
    <p>${words.base[comparison.base]}</p>
    ${renderChanges(context, comparison.changes, true)}
  </section>`
}

/** The same cases under another scheme or standard (方案对比). */
export function renderWhatIf(context: SchemeContext): Html | null {
  const { words, evaluation } = context
  if (evaluation.whatIf === null) return null
  const { label, board, changes } = evaluation.whatIf
  return html`<section class="changes">
    <h2>${words.whatIf(`${say(context, board.label)} · ${label}`)}</h2>
    ${renderChanges(context, changes, false)}
  </section>`
}

function renderChanges(context: SchemeContext, changes: readonly ObjectChange[], rated: boolean): Html {
  const differences = changes.flatMap(({ difference }) => (difference === null ? [] : [lengthOf(difference)]))
  const scale = createScale(differences)
  const zero = scale(0)
  const rows = changes.map((change): ChartRow => {
    const { difference, places, after } = change
    const to = difference === null ? zero : scale(lengthOf(difference))
    return {
      place: after?.rank == null ? '–' : String(after.rank),
      name: nameOf(change),
      bar: difference === null ? null : { from: zero, to, paint: to < zero ? 'loss' : 'gain', zero },
      amount: difference === null ? '–' : saySigned(difference),
      detail: places === null ? sayMissing(context, change) : sayPlaces(context, places)
    }
  })
  return html`${renderBars(rows)}${tabulate(context, changes, rated)}`
}

function tabulate(context: SchemeContext, changes: readonly ObjectChange[], rated: boolean): Html {
  const { columns } = context.words
  const [before, after] = rated ? [columns.before, columns.after] : [columns.asIs, columns.instead]
  const headings = [
    { heading: columns.object, text: true as const },
    { heading: `${before} · ${columns.rank}` },
    { heading: `${before} · ${columns.total}` },
    { heading: `${after} · ${columns.rank}` },
    { heading: `${after} · ${columns.total}` },
    { heading: columns.difference },
    ...(rated ? [{ heading: columns.rate }] : []),
    { heading: columns.places }
  ]
  const rows = changes.map((change): readonly DataCell[] => [
    nameOf(change),
    change.before?.rank == null ? null : String(change.before.rank),
    change.before?.total ?? null,
    change.after?.rank == null ? null : String(change.after.rank),
    change.after?.total ?? null,
    change.difference === null ? null : saySigned(change.difference),
    ...(rated ? [change.rate === null ? null : `${saySigned(change.rate)}%`] : []),
    change.places === null ? sayMissing(context, change) : sayPlaces(context, change.places)
  ])
  return renderTable(headings, rows)
}

/** An arrow and words, so that no colour is needed. */
function sayPlaces({ words }: SchemeContext, places: number): string {
  if (places === 0) return `＝ ${words.tied}`.replaceAll(' ', noBreak)
  return `${places > 0 ? '▲' : '▼'} ${words.moved(places)}`.replaceAll(' ', noBreak)
}

function sayMissing({ words }: SchemeContext, { before, after }: ObjectChange): string {
  if (after === null) return words.onlyBefore
  return before === null ? words.onlyAfter : words.notRanked
}
