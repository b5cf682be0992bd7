import type { Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema'
import type { Workbook } from './open-workbook.js'
import type { SheetEntry } from './read-sheet-list.js'
import { createTableFailure } from './table-failure.js'

/**
 * The sheet to read (选定工作表): the one that is named, or the only one that is not hidden. Hidden sheets are never
 * taken unasked; `warn` is told of them.
 *
 * @throws TableFailure tables/choose-sheet, tables/only-hidden-sheets, tables/unknown-sheet
 */
export function chooseSheet(
  { name: file, sheets }: Workbook,
  wanted: string | undefined,
  warn: (issue: Issue) => void
): SheetEntry {
  const names = sheets.map(({ name }) => name).join(', ')
  if (wanted !== undefined) {
    const found = sheets.find(({ name }) => name === wanted)
    if (found === undefined) throw createTableFailure('tables/unknown-sheet', { file, sheet: wanted, names })
    if (found.hidden) warn(createIssue('tables/hidden-sheet-read', { sheet: wanted }, { file }))
    return found
  }
  const visible = sheets.filter(({ hidden }) => !hidden)
  const [only] = visible
  if (only === undefined) throw createTableFailure('tables/only-hidden-sheets', { file, names })
  if (visible.length > 1) throw createTableFailure('tables/choose-sheet', { file, names })
  for (const { name, hidden } of sheets)
    if (hidden) warn(createIssue('tables/hidden-sheet', { sheet: name, read: only.name }, { file }))
  return only
}
