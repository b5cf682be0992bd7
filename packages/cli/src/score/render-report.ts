import { formatInstant } from '@lijie/engine'
import type { Session } from '../session.js'
import { createCsvTable } from '../output/csv-table.js'
import { createTextTable } from '../output/text-table.js'
import { showText } from '../output/show-text.js'
import { createScoreTable } from './create-score-table.js'
import { renderHtmlReport } from './render-html-report.js'
import { sayLabel, saySynthetic, type ScoreReport } from './score-report.js'

/** Forms of a report. */
export type ReportFormat = 'table' | 'json' | 'csv' | 'html'

/** The report as text in the asked form. */
export async function renderReport(
  report: ScoreReport,
  format: ReportFormat,
  session: Session
): Promise<string> {
  const { language, words } = session
  const table = createScoreTable(report.board, language, words.score)
  switch (format) {
    case 'json':
      return `${JSON.stringify(plainReport(report), null, 2)}\n`
    case 'csv':
      return createCsvTable([table.headings, ...table.rows])
    case 'html':
      return renderHtmlReport(report, table, session)
    case 'table': {
      const text = await createTextTable(table.headings, table.rows, table.alignments)
      const notices = report.standards.map(({ title, notice }) =>
        showText(sayLabel(title, language) + (language === 'en' ? ': ' : '：') + sayLabel(notice, language))
      )
      const head = [sayLabel(report.board.label, language), ...saySynthetic(report, language)].map(showText)
      return `${head.join('\n')}\n${text}${notices.join('\n')}\n`
    }
  }
}

/** The report as plain data; the instant in words, and no zone table. */
function plainReport({ zone, asOf, ...report }: ScoreReport): unknown {
  return { ...report, asOf: asOf === null ? null : formatInstant(zone, asOf) }
}
