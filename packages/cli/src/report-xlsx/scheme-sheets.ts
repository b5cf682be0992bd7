import type { WorkbookSheet } from '@lijie/warehouse/spreadsheet'
import type { ReportWords } from '../messages/report-words.js'
import type { SchemeContext } from '../report-text/scheme-context.js'
import { createCalculationSheets } from './calculation-sheet.js'
import { createChangesSheet } from './changes-sheet.js'
import { createCountingSheet } from './counting-sheet.js'
import { createDetailSheet } from './detail-sheet.js'
import { createLossesSheet } from './losses-sheet.js'
import { createRankingSheet } from './ranking-sheet.js'

/** The sheets of one scheme, in the order in which they are read (方案工作表). */
export function listSchemeSheets(
  context: SchemeContext,
  nameSheet: (sheet: keyof ReportWords['sheets']) => string
): readonly WorkbookSheet[] {
  return [
    createRankingSheet(context, nameSheet('ranking')),
    createDetailSheet(context, nameSheet('detail')),
    ...createCalculationSheets(context, nameSheet('calculation')),
    createChangesSheet(context, nameSheet('changes')),
    createLossesSheet(context, nameSheet('losses')),
    createCountingSheet(context, nameSheet('counting'))
  ].filter((sheet) => sheet !== null)
}
