import { listDepartments, listTypes } from '../compare/summarize-comparison.mjs'
import { bothHtml } from './both-languages.mjs'
import { drawDepartmentChart } from './charts/department-chart.mjs'
import { drawDifferenceChart } from './charts/difference-chart.mjs'
import { describeLimit, drawTypeChart } from './charts/type-chart.mjs'
import { formatCount } from './format-figures.mjs'
import { reportStyle } from './report-style.mjs'
import { renderClasses } from './sections/classes.mjs'
import { renderBars, renderHead } from './sections/headline.mjs'
import { renderExclusions, renderScoreboard } from './sections/tables.mjs'
import { fillWords, words } from './words.mjs'

/** So many types are drawn. */
const typesDrawn = 25

/**
 * The report as one self-contained HTML page: no script, no external resource; everything from data is escaped.
 *
 * The reader chooses the language with two radio buttons; `language` ('zh' or 'en') is the one it opens in.
 */
export function renderReport(
  { comparison, measured, scoreboard, document, lookUpType, labelOf, run },
  language
) {
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title.zh} · ${words.title.en}</title>
<style>${reportStyle}</style>
</head>
<body>
${renderToggle(language)}
<main>
${renderHead(run)}
${renderBars(measured, comparison)}
${renderTypes(comparison, document, lookUpType)}
${renderDifferences(comparison)}
${renderClasses(comparison, labelOf)}
${renderExclusions(comparison)}
${renderDepartments(comparison)}
${scoreboard === null ? '' : renderScoreboard(scoreboard)}
${renderFoot(document.standard)}
</main>
</body>
</html>
`
}

function renderToggle(language) {
  const choice = (value, name) =>
    `<input type="radio" name="language" id="language-${value}"${value === language ? ' checked' : ''}><label for="language-${value}" lang="${value}">${name}</label>`
  return `${choice('zh', '中文')}${choice('en', 'English')}`
}

function renderTypes({ types }, { timeLimits }, lookUpType) {
  const drawn = listTypes(types, typesDrawn).map((entry) => {
    const { label, spec } = lookUpType(entry.kind, entry.type)
    return { ...entry, label, limitText: spec === null ? null : describeLimit(spec, timeLimits.units) }
  })
  return `<section><h2>${bothHtml(words.typesChart)}</h2><p class="note">${bothHtml(words.typesChartNote)}</p>${drawTypeChart(drawn)}</section>`
}

function renderDifferences({ buckets, deadlines }) {
  const note = fillWords(words.differenceChartNote, {
    agreed: formatCount(deadlines.agreed),
    rest: formatCount(deadlines.compared - deadlines.agreed)
  })
  return `<section><h2>${bothHtml(words.differenceChart)}</h2><p class="note">${bothHtml(note)}</p>${drawDifferenceChart(buckets)}</section>`
}

function renderDepartments({ departments }) {
  const legend = ['on-time', 'overdue', 'open'].map(
    (verdict) => `<span class="key ${verdict}"></span>${bothHtml(words[verdict])}`
  )
  return `<section><h2>${bothHtml(words.departmentsChart)}</h2><p class="note">${bothHtml(words.departmentsChartNote)}</p><p class="legend">${legend.join(' ')}</p>${drawDepartmentChart(listDepartments(departments))}</section>`
}

function renderFoot({ notice }) {
  return `<footer><h2>${bothHtml(words.method)}</h2><p>${bothHtml(words.methodText)}</p>
<h2>${bothHtml(words.notice)}</h2><p>${bothHtml(notice)}</p><p class="faint">${bothHtml(words.generated)}</p></footer>`
}
