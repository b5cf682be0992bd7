import { formatIssue } from '@lijie/schema/issues'
import { listGroups } from '../report-text/board-groups.js'
import { describeScheme } from '../report-text/describe-origin.js'
import { sayConfidence } from '../report-text/say-confidence.js'
import { say } from '../report-text/text-context.js'
import { renderComparison, renderWhatIf } from './change-section.js'
import { renderCounting } from './counting-section.js'
import { renderDefinitions } from './definition-section.js'
import { html, type Html } from './html.js'
import { renderLists } from './lists-section.js'
import { renderLosses } from './loss-section.js'
import { renderRankingChart } from './ranking-chart.js'
import { renderRankingTables } from './ranking-table.js'
import type { SchemeContext } from '../report-text/scheme-context.js'
import { renderTiles } from './summary-tiles.js'
import { renderTerms } from './term-list.js'

/** Everything about one scheme (单个方案). */
export function renderScheme(context: SchemeContext): Html {
  const { words, evaluation, definition, session } = context
  const groups = listGroups(evaluation.board, definition.document)
  const isReweighted = evaluation.board.objects.some(({ reweighted }) => reweighted)
  return html`<article class="scheme">
    <h1>${say(context, evaluation.board.label)}</h1>
    <p class="lead">
      ${words.origin.period}${words.colon}${evaluation.board.period?.label ?? words.allCases}
    </p>
    ${renderConfidence(context)} ${renderTiles(context)} ${renderWarnings(context)}
    <section>
      <h2>${words.heads.ranking}</h2>
      ${groups.map((group) => renderRankingChart(context, group))}
    </section>
    <section>
      <h2>${words.heads.table}</h2>
      ${groups.flatMap((group) => renderRankingTables(context, group))}${isReweighted ? html`<p>* ${words.reweighted}</p>` : null}
    </section>
    ${renderLists(context)} ${renderComparison(context)} ${renderWhatIf(context)} ${renderLosses(context)}
    ${renderDefinitions(context)} ${renderCounting(context)}
    <section class="card">
      <h3>${words.origin.scheme}</h3>
      ${renderTerms(describeScheme(evaluation, session))}
    </section>
  </article>`
}

function renderConfidence({ words, evaluation, session }: SchemeContext): Html | null {
  const lines = sayConfidence(evaluation, session)
  if (lines === null) return null
  return html`<div class="box confidence">
    <strong>${words.heads.confidence}${words.colon}${lines[0] ?? ''}</strong
    >${lines.slice(1).map((line) => html`<p>${line}</p>`)}
  </div>`
}

function renderWarnings({ words, evaluation, language }: SchemeContext): Html | null {
  const { warnings } = evaluation
  if (warnings.length === 0) return null
  const lines = warnings.map((issue) => html`<li>${formatIssue(issue, language)}</li>`)
  return html`<div class="box warn">
    <strong>${words.heads.warnings}</strong>
    <ul>
      ${lines}
    </ul>
  </div>`
}
