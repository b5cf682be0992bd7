import type { Catalog } from '@lijie/engine/catalog'
import { wordOf } from '@lijie/schema/issues'
import { createTextTable } from '../output/text-table.js'
import type { Session } from '../session.js'
import { findPackagedStandard } from './packaged-standards.js'

/** All standards of a catalog, as a table or as JSON; the packaged ones first, in their own order. The table has one short name of each. */
export async function writeCatalog(
  { entries }: Catalog,
  json: boolean,
  { language, words }: Session
): Promise<string> {
  const rows = [...entries.values()].flat().map(({ document: { standard } }) => {
    const { id, version, status, effectiveFrom, title, notice } = standard
    return { id, names: findPackagedStandard(id)?.names ?? [], version, status, effectiveFrom, title, notice }
  })
  if (json) return `${JSON.stringify(rows, null, 2)}\n`
  const { headings, unknownDate } = words.standards
  return createTextTable(
    headings,
    rows.map(({ id, names, version, status, effectiveFrom, title }) => [
      id,
      names[0] ?? '',
      version,
      wordOf('status', status, language),
      effectiveFrom ?? unknownDate,
      language === 'en' ? (title.en ?? title.zh) : title.zh
    ]),
    [],
    40
  )
}
