import {
  caseFactsColumns,
  caseFactsTextColumns,
  type CaseFactsColumn,
  type CaseFactsTextColumn
} from '@lijie/schema'

/** A column of the case facts row (案件事实列). */
export type FactsField = 'caseId' | CaseFactsColumn | CaseFactsTextColumn

/** All columns in the order in which rows are written. */
export const factsFields: readonly FactsField[] = [
  'caseId',
  ...caseFactsTextColumns,
  ...(Object.keys(caseFactsColumns) as CaseFactsColumn[])
]

/** Name of a column in files and databases: `reportedAt` is `reported_at`. */
export function fileNameOf(field: FactsField): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** Whether a column holds numbers. */
export function isNumberField(field: FactsField): field is CaseFactsColumn {
  return Object.hasOwn(caseFactsColumns, field)
}
