import { tabulateCounters, tabulateFigures, type TextTable } from '../report-text/counting-rules.js'
import type { SchemeContext } from '../report-text/scheme-context.js'
import { renderTable } from './data-table.js'
import { html, type Html } from './html.js'

/** The appendix that says what each counted number counts (计数口径), and what comes from outside. */
export function renderCounting(context: SchemeContext): Html | null {
  const { heads, counting } = context.words
  const [counters, figures] = [tabulateCounters(context), tabulateFigures(context)]
  if (counters.rows.length + figures.rows.length === 0) return null
  return html`<section class="counting">
    <h2>${heads.counters}</h2>
    ${counters.rows.length === 0 ? null : html`<p>${counting.lead}</p>`} ${renderTexts(counters)}
    ${renderTexts(figures, counting.figures)}
  </section>`
}

function renderTexts({ headings, rows }: TextTable, caption: string | null = null): Html | null {
  if (rows.length === 0) return null
  const columns = headings.map((heading) => ({ heading, text: true as const }))
  const cells = rows.map(({ cells: texts, note }) =>
    texts.map((text, i) =>
      i === 1 && note !== null ? html`<span>${text}<small>${note}</small></span>` : text
    )
  )
  return renderTable(columns, cells, caption)
}
