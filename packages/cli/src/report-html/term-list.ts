import type { Term } from '../report-text/text-context.js'
import { html, type Html } from './html.js'

/** Terms and what they say (条目). */
export function renderTerms(terms: readonly Term[]): Html {
  return html`<dl class="terms">
    ${terms.map(
      ([term, text]) =>
        html`<dt>${term}</dt>
          <dd>${text}</dd>`
    )}
  </dl>`
}
