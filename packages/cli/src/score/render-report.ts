import type { Session } from '../session.js'
import { renderCsv } from './render-csv.js'
import { renderJson } from './render-json.js'
import { renderPlainReport } from './render-plain-report.js'
import type { ReportFormat } from './score-options.js'
import type { ScoreReport } from './score-report.js'

/** The report in the asked form (报告输出); what a form needs is loaded when it is asked for. */
export async function renderReport(
  report: ScoreReport,
  format: ReportFormat,
  session: Session
): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return renderJson(report)
    case 'csv':
      return renderCsv(report, session)
    case 'html': {
      const { renderHtmlReport } = await import('../report-html/render-html-report.js')
      return renderHtmlReport(report, session)
    }
    case 'xlsx': {
      const { renderWorkbook } = await import('../report-xlsx/render-workbook.js')
      return renderWorkbook(report, session)
    }
    case 'table':
      return renderPlainReport(report, session)
  }
}
