import { createIssue } from '@lijie/schema'
import type { SheetTable } from '@lijie/warehouse/spreadsheet'
import { CliFailure } from '../cli-failure.js'
import { lettersOf } from './table-layout.js'

/**
 * Refuses a sheet of which a column that is read is hidden (隐藏列): nobody who looks at the sheet sees its values.
 *
 * @throws CliFailure tables/hidden-column
 */
export function refuseHiddenColumns(
  { hiddenColumns, header, headerRow, name }: SheetTable,
  isRead: (column: number) => boolean
): void {
  const issues = [...hiddenColumns].filter(isRead).map((column) => {
    const letters = lettersOf(column)
    const place = { file: `${name}!${letters}${headerRow}` }
    return createIssue('tables/hidden-column', { column: letters, header: header[column] ?? '' }, place)
  })
  if (issues.length > 0) throw new CliFailure(issues)
}
