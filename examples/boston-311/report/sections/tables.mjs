import { listLargest } from '../../compare/summarize-comparison.mjs'
import { bothHtml } from '../both-languages.mjs'
import { exclusionOrder, exclusionWords } from '../class-words.mjs'
import { escapeHtml } from '../escape-html.mjs'
import { formatCount } from '../format-figures.mjs'
import { words } from '../words.mjs'

/** How many cases were left out of either comparison, by reason, and the refusals of the tool. */
export function renderExclusions({ deadlines, verdicts, refusals }) {
  const reasons = exclusionOrder.filter(
    (reason) => deadlines.excluded.has(reason) || verdicts.excluded.has(reason)
  )
  const rows = reasons.map((reason) =>
    renderRow(
      bothHtml(exclusionWords[reason]),
      deadlines.excluded.get(reason) ?? 0,
      verdicts.excluded.get(reason) ?? 0
    )
  )
  const total = renderRow(bothHtml(words.compared), deadlines.compared, verdicts.compared)
  return `<section><h2>${bothHtml(words.excluded)}</h2><table><thead><tr><th>${bothHtml(words.excludedReason)}</th><th class="number">${bothHtml(words.fromDeadlines)}</th><th class="number">${bothHtml(words.fromVerdicts)}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody><tfoot>${total}</tfoot></table>${renderRefusals(refusals)}</section>`
}

function renderRow(name, first, second) {
  return `<tr><td>${name}</td><td class="number">${formatCount(first)}</td><td class="number">${formatCount(second)}</td></tr>`
}

function renderRefusals(refusals) {
  if (refusals.size === 0) return ''
  const rows = listLargest(refusals).map(
    ([code, count]) =>
      `<tr><td><code>${escapeHtml(code)}</code></td><td class="number">${formatCount(count)}</td></tr>`
  )
  return `<h3>${bothHtml(words.refusals)}</h3><table><tbody>${rows.join('\n')}</tbody></table>`
}

/** Rank, score and indicators of every department; `scoreboard` is the JSON of `lijie score`. */
export function renderScoreboard(scoreboard) {
  const { indicators, objects, label } = scoreboard
  const heads = indicators.map((one) => `<th class="number" colspan="2">${bothHtml(one.label)}</th>`)
  return `<section><h2>${bothHtml(words.scoreboard)}</h2><p class="note">${bothHtml(label)}</p>
<table><thead><tr><th class="number">${bothHtml(words.rank)}</th><th>${bothHtml(words.department)}</th><th class="number">${bothHtml(words.score)}</th>${heads.join('')}</tr></thead>
<tbody>${objects.map(renderObject).join('\n')}</tbody></table></section>`
}

function renderObject({ object, rank, total, indicators }) {
  const name = object === '' ? bothHtml(words.noDepartment) : escapeHtml(object)
  const cells = indicators.map(
    ({ value, numerator, denominator }) =>
      `<td class="number">${value === null ? '–' : `${escapeHtml(value)} %`}</td><td class="number faint">${formatCount(Number(numerator))} / ${formatCount(Number(denominator))}</td>`
  )
  return `<tr><td class="number">${rank ?? '–'}</td><td>${name}</td><td class="number strong">${escapeHtml(total ?? '–')}</td>${cells.join('')}</tr>`
}
