import { listClasses } from '../../compare/summarize-comparison.mjs'
import { bothHtml } from '../both-languages.mjs'
import { differenceWords, verdictWords } from '../class-words.mjs'
import { describeDeadlineExample, describeVerdictExample } from '../describe-example.mjs'
import { escapeHtml } from '../escape-html.mjs'
import { formatCount, formatPercent } from '../format-figures.mjs'
import { words } from '../words.mjs'

/** The classes of disagreement about deadlines and about verdicts, largest first, with our reading and examples. */
export function renderClasses({ deadlines, verdicts }, labelOf) {
  return `${renderTable(words.deadlineClasses, deadlines, { labelOf, classWords: differenceWords, describe: describeDeadlineExample })}
${renderTable(words.verdictClasses, verdicts, { labelOf, classWords: verdictWords, describe: describeVerdictExample })}`
}

function renderTable(title, { classes, compared }, options) {
  const listed = listClasses(classes, options.labelOf)
  const body =
    listed.length === 0
      ? `<p>${bothHtml(words.none)}</p>`
      : `<table class="classes"><thead><tr><th>${bothHtml(words.class)}</th><th class="number">${bothHtml(words.cases)}</th><th>${bothHtml(words.explanation)}</th><th>${bothHtml(words.examples)}</th></tr></thead>
<tbody>${listed.map((entry) => renderClass(entry, compared, options)).join('\n')}</tbody></table>`
  return `<section><h2>${bothHtml(title)}</h2>${body}</section>`
}

function renderClass(entry, compared, { classWords, describe }) {
  const { zh, en } = classWords[entry.name]
  const types = entry.types
    .map(({ label, count }) => `${bothHtml(label)}&nbsp;(${formatCount(count)})`)
    .join('<br>')
  const examples = entry.examples.map(
    (example) =>
      `<li><code>${escapeHtml(example.caseId)}</code> ${bothHtml(example.label)}<br>${bothHtml(describe(example))}</li>`
  )
  return `<tr><td class="strong">${bothHtml({ zh: zh[0], en: en[0] })}</td><td class="number">${formatCount(entry.count)}<br><span class="faint">${formatPercent(entry.count, compared)}&nbsp;%</span></td>
<td>${bothHtml({ zh: zh[1], en: en[1] })}<p class="faint">${types}</p></td><td><ul>${examples.join('')}</ul></td></tr>`
}
