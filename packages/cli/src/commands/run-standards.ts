import { wordOf } from '@lijie/schema/issues'
import { exitStatus } from '../exit-status.js'
import { createTextTable } from '../output/text-table.js'
import type { Session } from '../session.js'
import { packagedStandards } from '../standards/packaged-standards.js'

/** Lists the standards that come with the command; gives the exit status. */
export async function runStandards(
  { json }: { json?: true },
  { io, language, words }: Session
): Promise<number> {
  const rows = await Promise.all(
    packagedStandards.map(async ({ names, load }) => {
      const { standard } = await load()
      const { id, version, status, effectiveFrom, title, notice } = standard
      return { id, names, version, status, effectiveFrom, title, notice }
    })
  )
  if (json === true) {
    io.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
    return exitStatus.ok
  }
  const { headings, unknownDate } = words.standards
  const table = await createTextTable(
    headings,
    rows.map(({ id, names, version, status, effectiveFrom, title }) => [
      id,
      names.join(', '),
      version,
      wordOf('status', status, language),
      effectiveFrom ?? unknownDate,
      language === 'en' ? (title.en ?? title.zh) : title.zh
    ])
  )
  io.stdout.write(table)
  return exitStatus.ok
}
