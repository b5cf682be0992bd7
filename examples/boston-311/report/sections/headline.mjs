import { bothHtml } from '../both-languages.mjs'
import { escapeHtml } from '../escape-html.mjs'
import { formatCount, formatPercent } from '../format-figures.mjs'
import { listNotes } from '../list-notes.mjs'
import { fillWords, words } from '../words.mjs'

/** Title, file, standard and as-of instant. */
export function renderHead(run) {
  const { standard, pin, asOf } = run
  const how = asOf.given ? words.asOfGiven : fillWords(words.asOfLatest, { caseId: asOf.caseId })
  const count = fillWords(words.caseCount, { count: formatCount(run.cases) })
  return `<header><h1>${bothHtml(words.title)}</h1><dl>
<dt>${bothHtml(words.file)}</dt><dd>${escapeHtml(run.file)} · ${bothHtml(count)}</dd>
<dt>${bothHtml(words.standard)}</dt><dd>${bothHtml(standard.title)}<br><code>${escapeHtml(pin.id)}</code> ${bothHtml(words.version)} ${escapeHtml(pin.version)}</dd>
<dt>${bothHtml(words.hash)}</dt><dd><code class="hash">${escapeHtml(pin.hash)}</code></dd>
<dt>${bothHtml(words.asOf)}</dt><dd><code>${escapeHtml(asOf.iso)}</code> · ${bothHtml(how)}</dd>
</dl></header>`
}

/** The three figures that the comparison must reach, as cards. */
export function renderBars(measured, comparison) {
  const cards = measured.map(({ bar, part, whole, least, reached }) => {
    const state = whole === 0 ? words.barUnmeasured : reached ? words.barReached : words.barMissed
    return `<div class="card ${reached ? 'reached' : 'missed'}"><p class="value">${formatPercent(part, whole)}<small> %</small></p>
<p class="what">${bothHtml(words[`bar-${bar}`])}</p>
<p class="counts">${bothHtml(fillWords(words.barOf, { part: formatCount(part), whole: formatCount(whole) }))}</p>
<p class="state">${bothHtml(fillState(least, state))}</p></div>`
  })
  const notes = listNotes(comparison).map((note) => `<p class="note">${bothHtml(note)}</p>`)
  return `<section class="cards">${cards.join('\n')}</section>${notes.join('')}`
}

function fillState(least, state) {
  return {
    zh: fillWords(words.barLeast, { least, state: state.zh }).zh,
    en: fillWords(words.barLeast, { least, state: state.en }).en
  }
}
