import { wordOf } from '@lijie/schema/issues'
import { formatInstant } from '@lijie/engine'
import { renderBarChart } from '../output/bar-chart.js'
import { escapeHtml } from '../output/escape-html.js'
import type { Session } from '../session.js'
import type { ScoreTable } from './create-score-table.js'
import { sayLabel, saySynthetic, type ScoreReport } from './score-report.js'

const style = `body{font:16px/1.5 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:75rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}svg{width:100%;height:auto;max-width:56rem;font-size:13px}rect{fill:#2a6f97}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.875rem}th,td{border:1px solid #bbb;padding:.3rem .5rem;text-align:right}
th{background:#f0f2f4}td{white-space:nowrap}th:nth-child(2),td:nth-child(2){text-align:left;white-space:normal}dt{font-weight:600}dd{margin:0 0 .5rem}
@media print{body{margin:0;max-width:none}rect{-webkit-print-color-adjust:exact;print-color-adjust:exact}tr{break-inside:avoid}thead{display:table-header-group}}`

/** The report as one page without scripts or outside files: opens from disk, prints, speaks the session's language. */
export function renderHtmlReport(report: ScoreReport, table: ScoreTable, session: Session): string {
  const { language, words } = session
  const { board, standards, counts } = report
  const title = escapeHtml(sayLabel(board.label, language))
  const chart = renderBarChart(
    words.score.total,
    board.groups.flatMap(({ unit, total }) =>
      total === null ? [] : [{ label: unit, value: Number(total), text: total }]
    )
  )
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
${saySynthetic(report, language)
  .map((text) => `<p><strong>${escapeHtml(text)}</strong></p>`)
  .join('')}
<p>${escapeHtml(words.decide.summary(counts))}</p>
${chart}
<div class="wide">${renderTable(table)}</div>
<dl>${describeOrigin(report, session)}</dl>
<h2>${escapeHtml(words.score.notice)}</h2>
${standards.map(({ title: name, notice }) => `<p>${escapeHtml(sayLabel(name, language) + (language === 'en' ? ': ' : '：') + sayLabel(notice, language))}</p>`).join('\n')}
</body>
</html>
`
}

function renderTable({ headings, rows }: ScoreTable): string {
  const head = headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`
}

function describeOrigin(
  { source, asOf, zone, board, standards }: ScoreReport,
  { words, language }: Session
): string {
  const entries = [
    [words.score.source, source],
    ...(asOf === null ? [] : [[words.score.asOf, formatInstant(zone, asOf)]]),
    [
      words.explain.because,
      `${board.citation.rule} · ${board.citation.article} · ${wordOf('evidence', board.citation.evidence, language)}`
    ],
    ...standards.map(({ id, version, hash }) => [words.score.standard, `${id}@${version} sha256:${hash}`])
  ]
  return entries
    .map(([term = '', text = '']) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text)}</dd>`)
    .join('')
}
