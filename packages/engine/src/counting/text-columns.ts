import { caseFactsTextColumns, type CaseFactsColumn, type CaseFactsTextColumn } from '@lijie/schema'

const texts: ReadonlySet<string> = new Set(caseFactsTextColumns)

/** Whether a column of the case facts row holds text (文本列). */
export function isTextColumn(column: CaseFactsColumn | CaseFactsTextColumn): column is CaseFactsTextColumn {
  return texts.has(column)
}
