import { describeIndicator } from '../report-text/describe-indicator.js'
import { describeAdjustment, describeRelative } from '../report-text/describe-part.js'
import { describeTotal } from '../report-text/describe-total.js'
import { sayNumber } from '../report-text/exact-number.js'
import { say } from '../report-text/text-context.js'
import { html, type Html } from './html.js'
import type { SchemeContext } from '../report-text/scheme-context.js'
import { renderTerms } from './term-list.js'

/** How every indicator is computed, in words, with its source (指标口径). */
export function renderDefinitions(context: SchemeContext): Html {
  const { words, definition } = context
  return html`<section class="definitions">
    <h2>${words.heads.definitions}</h2>
    ${renderCard(words.heads.total, describeTotal(context))}
    ${definition.indicators.map((indicator) => renderCard(say(context, indicator.label), describeIndicator(context, indicator)))}
    ${definition.adjustments.map((one) => renderCard(say(context, one.document.label), describeAdjustment(context, one)))}
    ${definition.relative.map((one) => renderCard(say(context, one.document.label), describeRelative(context, one)))}
    ${renderGrades(context)}
  </section>`
}

function renderCard(title: string, terms: Parameters<typeof renderTerms>[0]): Html {
  return html`<div class="card">
    <h3>${title}</h3>
    ${renderTerms(terms)}
  </div>`
}

function renderGrades(context: SchemeContext): Html | null {
  const { words, definition } = context
  const bands = definition.document.grades?.bands ?? []
  if (bands.length === 0) return null
  const terms = bands.map(({ label, from, to }) => {
    const range = `${from === null ? '' : `${sayNumber(from)} ≤ `}${words.columns.total}${to === null ? '' : ` < ${sayNumber(to)}`}`
    return [say(context, label), range] as const
  })
  return html`<div class="card">
    <h3>${words.heads.grades}</h3>
    ${renderTerms(terms)}
  </div>`
}
