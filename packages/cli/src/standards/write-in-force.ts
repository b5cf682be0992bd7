import type { CatalogEntry, StandardsInForce } from '@lijie/engine/catalog'
import { inForcePeriod } from '@lijie/engine'
import { formatIssue } from '@lijie/schema'
import { wordOf } from '@lijie/schema/issues'
import { standardsWords } from '../messages/standards-words.js'
import { createTextTable } from '../output/text-table.js'
import type { Session } from '../session.js'

/** What was asked, and the form of the answer. */
export interface InForceAsked {
  readonly on: string
  readonly knownAt: string | null
  readonly json: boolean
}

/** Which standards applied and why the others did not, as a table with a list below it, or as JSON. */
export async function writeInForce(
  { inForce, leftOut }: StandardsInForce,
  { on, knownAt, json }: InForceAsked,
  { language, words }: Session
): Promise<string> {
  const reasons = leftOut.map(({ entry, reason }) => ({
    id: entry.pin.id,
    version: entry.pin.version,
    code: reason.code,
    params: reason.params,
    message: formatIssue(reason, language)
  }))
  if (json) {
    const rows = inForce.map((entry) => listEntry(entry, knownAt ?? undefined))
    return `${JSON.stringify({ on, knownAt, inForce: rows, leftOut: reasons }, null, 2)}\n`
  }
  const own = standardsWords(language)
  const rows = inForce.map((entry) => {
    const { id, version, hash, status, from, to, title } = listEntry(entry, knownAt ?? undefined)
    const name = language === 'en' ? (title.en ?? title.zh) : title.zh
    const first = from ?? words.standards.unknownDate
    return [
      `${id}@${version}#${hash.slice(0, 12)}`,
      wordOf('status', status, language),
      first,
      to ?? '',
      name
    ]
  })
  const table = rows.length === 0 ? `${own.none(on)}\n` : await createTextTable(own.headings, rows, [], 40)
  const lines = reasons.map(({ message }) => `  ${message}\n`)
  return lines.length === 0 ? table : `${table}${own.leftOut}\n${lines.join('')}`
}

function listEntry(
  { document: { standard }, pin }: CatalogEntry,
  knownAt: string | undefined
): Pick<CatalogEntry['document']['standard'], 'id' | 'version' | 'status' | 'title' | 'notice'> & {
  readonly hash: string
  readonly jurisdiction: string
  readonly from: string | null
  readonly to: string | null
} {
  const { id, version, status, title, notice, jurisdiction } = standard
  const { from, to } = inForcePeriod(standard, knownAt)
  return { id, version, hash: pin.hash, status, jurisdiction: jurisdiction.code, from, to, title, notice }
}
