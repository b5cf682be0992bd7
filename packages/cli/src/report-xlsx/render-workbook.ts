import type { WorkbookSheet } from '@lijie/warehouse/spreadsheet'
import { openScheme } from '../report-text/scheme-context.js'
import type { ScoreReport } from '../score/score-report.js'
import type { Session } from '../session.js'
import { reportWords, type ReportWords } from '../messages/report-words.js'

/**
 * The report as the bytes of a workbook (评价工作簿): ranking, detail, calculation with live formulas, changes, losses and
 * what a reader must know. Sheets of several schemes are numbered.
 */
export async function renderWorkbook(report: ScoreReport, session: Session): Promise<Uint8Array> {
  const [{ writeWorkbook }, { createAboutSheet }, schemes] = await Promise.all([
    import('@lijie/warehouse/spreadsheet'),
    import('./about-sheet.js'),
    import('./scheme-sheets.js')
  ])
  const words = reportWords(session.language)
  const sheets = report.evaluations.flatMap((evaluation, i): readonly WorkbookSheet[] => {
    const number = report.evaluations.length === 1 ? '' : ` ${i + 1}`
    const nameSheet = (sheet: keyof ReportWords['sheets']): string => words.sheets[sheet] + number
    return schemes.listSchemeSheets(openScheme(evaluation, session), nameSheet)
  })
  return writeWorkbook([...sheets, createAboutSheet(report, session)])
}
