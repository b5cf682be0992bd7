import path from 'node:path'
import type { Reason } from '@lijie/engine'
import type { CaseRow } from '../cases/case-row.js'
import type { TableLayout } from '../cases/table-layout.js'
import { writeReasons } from '../decide/create-line-writer.js'
import { createFailure } from '../cli-failure.js'
import { openOutput, type Output } from '../output/open-output.js'
import type { Session } from '../session.js'
import { writeRejectTable, type RejectedRow } from './write-reject-table.js'

/** Where rows go that cannot be used (退回行). */
export interface Rejects {
  /** The file, for messages. */
  readonly file: string
  /** True for a copy of the table (XLSX, CSV): then nothing is computed of a table with bad rows, unless asked for. */
  readonly isTable: boolean
  readonly add: (row: CaseRow, reasons: readonly Reason[]) => void
  readonly count: () => number
  /** Writes the file whole. */
  readonly save: (layout: TableLayout | null) => Promise<void>
  readonly discard: () => void
}

/**
 * Opens the file of `--rejects` (打开退回文件): `.xlsx` and `.csv` give the rows back as a table with row number, reason and
 * cell in front; any other name gets NDJSON.
 *
 * @param hasColumns false: the cases have no columns (JSON without a map), and a table would lose what they hold.
 * @throws CliFailure
 */
export function openRejects(file: string, session: Session, hasColumns = true): Rejects {
  const ending = path.extname(file).toLowerCase()
  if (!hasColumns && (ending === '.xlsx' || ending === '.csv'))
    throw createFailure('cases/bad-option', { option: '--rejects', value: file, expected: '.ndjson' })
  const output = openOutput(file, session.io)
  if (ending === '.xlsx' || ending === '.csv') return createTable(file, ending, output, session)
  let count = 0
  return {
    file,
    isTable: false,
    add({ line, caseId }, reasons) {
      count += 1
      const refused = writeReasons(reasons, session.language)
      output.write(`{"line":${line},"caseId":${JSON.stringify(caseId)},"refused":${refused}}\n`)
    },
    count: () => count,
    save: () => output.finish(),
    discard: output.discard
  }
}

function createTable(file: string, ending: '.xlsx' | '.csv', output: Output, session: Session): Rejects {
  const rows: RejectedRow[] = []
  return {
    file,
    isTable: true,
    add({ line, caseId, cells }, reasons) {
      rows.push({ line, cells: cells ?? [caseId ?? ''], reasons })
    },
    count: () => rows.length,
    async save(layout) {
      const form = ending === '.xlsx' ? 'xlsx' : 'csv'
      output.write(await writeRejectTable(rows, layout, { file, form, language: session.language }))
      await output.finish()
    },
    discard: output.discard
  }
}
