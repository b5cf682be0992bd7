import { createCaseReader } from './create-case-reader.mjs'
import { readCaseRows } from './read-case-rows.mjs'

/**
 * The latest instant that a file of cases records as the start or the end of a case: `{ms, caseId, field}`, or null when
 * it records none that can be read. Targets are no record of anything that happened and are left out.
 */
export async function findLatestInstant(file, map, zone) {
  let read = null
  let latest = null
  for await (const cells of readCaseRows(file)) {
    if (read === null) {
      read = createCaseReader(map, cells, zone)
      continue
    }
    const row = read(cells)
    for (const field of ['startedAt', 'disposedAt']) {
      const { ms } = row[field]
      if (ms !== null && (latest === null || ms > latest.ms)) latest = { ms, caseId: row.caseId, field }
    }
  }
  return latest
}
