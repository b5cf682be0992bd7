import type { Issue } from '@lijie/schema'
import type { CaseSource } from '../cases/case-source.js'
import type { CaseFormat } from '../cases/choose-format.js'
import type { CaseEncoding } from '../cases/decode-lines.js'
import { openCsvTable } from './open-csv-table.js'
import { openDatabaseTable } from './open-database-table.js'
import { openSheet } from './open-sheet.js'
import type { RawTable } from './raw-table.js'

/** How a table is opened. */
export interface RawTableOptions {
  readonly encoding: CaseEncoding
  readonly sheet: string | undefined
  readonly warn: (issue: Issue) => void
}

/** Opens a table of any form but NDJSON (打开表). @throws CliFailure when it cannot be used as a whole */
export function openRawTable(
  source: CaseSource,
  format: Exclude<CaseFormat, 'ndjson'>,
  options: RawTableOptions
): Promise<RawTable> {
  switch (format) {
    case 'csv':
      return openCsvTable(source, options.encoding)
    case 'xlsx':
      return openSheet(source, options)
    default:
      return openDatabaseTable(source)
  }
}
