import { reportWords } from '../messages/report-words.js'
import { describeOrigin } from '../report-text/describe-origin.js'
import { sayInstant } from '../report-text/say-instant.js'
import { say } from '../report-text/text-context.js'
import { saySynthetic, type ScoreReport } from '../score/score-report.js'
import type { Session } from '../session.js'
import { html, type Html } from './html.js'
import { pageStyle, pageStyleDigest } from './page-style.js'
import { openScheme } from '../report-text/scheme-context.js'
import { renderScheme } from './scheme-section.js'
import { renderTerms } from './term-list.js'

/** Written in one piece: the digest is of every sign of it. */
const style: Html = { markup: `<style>${pageStyle}</style>` }

/**
 * The report as one page (评价报告页) without scripts or outside files: opens from disk, prints on A4, folds on a phone, and
 * speaks the session's language.
 */
export function renderHtmlReport(report: ScoreReport, session: Session): string {
  const { language } = session
  const titles = report.evaluations.map(({ board }) => say(session, board.label)).join(' · ')
  const policy = `default-src 'none'; style-src 'sha256-${pageStyleDigest}'; base-uri 'none'; form-action 'none'`
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${titles}</title>
        ${style}
      </head>
      <body>
        ${saySynthetic(report, language).map((text) => html`<p class="mark">${text}</p>`)}
        ${renderLead(report, session)}
        ${report.evaluations.map((evaluation) => renderScheme(openScheme(evaluation, session)))}
        ${renderOrigin(report, session)}
      </body>
    </html> `
  return page.markup
}

/** When the data end, and who made the report when: said first, because figures mean nothing without. */
function renderLead({ asOf, zone, made }: ScoreReport, { language }: Session): Html {
  const { origin, colon } = reportWords(language)
  const parts = [
    ...(asOf === null ? [] : [`${origin.cutOff}${colon}${sayInstant(zone, asOf)}`]),
    `${origin.made}${colon}${sayInstant(zone, made.at)}`,
    ...(made.by === null ? [] : [`${origin.by}${colon}${made.by}`])
  ]
  return html`<p class="lead">${parts.join(' · ')}</p>`
}

function renderOrigin(report: ScoreReport, session: Session): Html {
  const { heads, colon } = reportWords(session.language)
  const notices = report.standards.map(
    ({ title, notice }) => html`<p>${say(session, title)}${colon}${say(session, notice)}</p>`
  )
  return html`<section class="origin">
      <h2>${heads.origin}</h2>
      ${renderTerms(describeOrigin(report, session))}
    </section>
    <section class="notices">
      <h2>${heads.notices}</h2>
      ${notices}
    </section>`
}
