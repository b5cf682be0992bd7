import { formatIssue } from '@lijie/schema/issues'
import type { WorkbookCell, WorkbookSheet } from '@lijie/warehouse/spreadsheet'
import { reportWords } from '../messages/report-words.js'
import { describeIndicator } from '../report-text/describe-indicator.js'
import { describeAdjustment, describeRelative } from '../report-text/describe-part.js'
import { describeTotal } from '../report-text/describe-total.js'
import { describeOrigin, describeScheme } from '../report-text/describe-origin.js'
import { sayConfidence } from '../report-text/say-confidence.js'
import { openScheme, type SchemeContext } from '../report-text/scheme-context.js'
import { say, type Term } from '../report-text/text-context.js'
import { saySynthetic, type ScoreReport } from '../score/score-report.js'
import type { Session } from '../session.js'
import { lineCell } from './cells.js'

/** What a reader must know of the figures (说明表): origin, cut-off, who and when, confidence, warnings, definitions. */
export function createAboutSheet(report: ScoreReport, session: Session): WorkbookSheet {
  const { heads, sheets } = reportWords(session.language)
  const notices = report.standards.map(
    ({ title, notice }) => [say(session, title), say(session, notice)] as const
  )
  return {
    name: sheets.about,
    rows: [
      [{ text: heads.origin, bold: true }],
      ...saySynthetic(report, session.language).map((text) => [
        lineCell(''),
        { text, bold: true, wrap: true }
      ]),
      ...describeOrigin(report, session).map(writeTerm),
      ...notices.map(writeTerm),
      ...report.evaluations.flatMap((evaluation) => describeEvaluation(openScheme(evaluation, session)))
    ],
    widths: [26, 100]
  }
}

function describeEvaluation(context: SchemeContext): readonly (readonly WorkbookCell[])[] {
  const { evaluation, words, session, definition, language } = context
  const { heads } = words
  const confidence = sayConfidence(evaluation, session) ?? []
  const defined = (label: string, terms: readonly Term[]): readonly (readonly WorkbookCell[])[] => [
    [{ text: label, bold: true }],
    ...terms.map(writeTerm)
  ]
  return [
    [],
    [{ text: say(context, evaluation.board.label), bold: true }],
    ...describeScheme(evaluation, session).map(writeTerm),
    ...confidence.map((line) => writeTerm([heads.confidence, line])),
    ...evaluation.warnings.map((issue) => writeTerm([heads.warnings, formatIssue(issue, language)])),
    [{ text: heads.definitions, bold: true }],
    ...defined(heads.total, describeTotal(context)),
    ...definition.indicators.flatMap((one) =>
      defined(say(context, one.label), describeIndicator(context, one))
    ),
    ...definition.adjustments.flatMap((one) =>
      defined(say(context, one.document.label), describeAdjustment(context, one))
    ),
    ...definition.relative.flatMap((one) =>
      defined(say(context, one.document.label), describeRelative(context, one))
    )
  ]
}

function writeTerm([term, text]: Term): readonly WorkbookCell[] {
  return [lineCell(term), lineCell(text)]
}
