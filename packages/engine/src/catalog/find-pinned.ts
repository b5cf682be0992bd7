import type { Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import type { Catalog, CatalogEntry } from './create-catalog.js'
import { listRepeals } from './list-repeals.js'
import type { InForceQuery } from './standards-in-force.js'
import { whyNotInForce } from './why-not-in-force.js'

/** Which version of a standard is wanted: exactly one with a hash, one by version, or the newest. */
export interface PinQuery {
  readonly id: string
  readonly version?: string | undefined
  /** The content hash, or at least its first {@link leastHash} characters. */
  readonly hash?: string | undefined
}

/** So many characters of a hash name a text beyond doubt, and can still be typed. */
export const leastHash = 12

/**
 * The version that a pin names (固定版本). A hash has to be that of the version; without a version, the hash is looked for
 * among all, and without both, the newest version that was in force and known is taken, or else the newest.
 */
export function findPinned(
  catalog: Catalog,
  pin: PinQuery,
  query: Omit<InForceQuery, 'jurisdiction'>
): CatalogEntry | Issue {
  const { id, version, hash } = pin
  const versions = catalog.entries.get(id)
  if (versions === undefined) {
    const known = [...catalog.entries.keys()].toSorted().join(', ')
    return createIssue('catalog/unknown-standard', { id, known })
  }
  if (hash !== undefined && !isHash(hash))
    return createIssue('catalog/malformed-hash', { hash, least: leastHash })
  const named = versions.filter((entry) => version === undefined || entry.pin.version === version)
  const newest = named.at(-1)
  if (newest === undefined) {
    const known = versions.map((entry) => entry.pin.version).join(', ')
    return createIssue('catalog/unknown-version', { id, version: version ?? '*', known })
  }
  if (hash !== undefined) {
    const exact = named.find((entry) => entry.pin.hash.startsWith(hash))
    const params = { id, version: newest.pin.version, wanted: hash, given: newest.pin.hash }
    return exact ?? createIssue('catalog/hash-mismatch', params)
  }
  const repeals = listRepeals(catalog, query.knownAt)
  return named.findLast((entry) => whyNotInForce(entry, query, repeals) === undefined) ?? newest
}

/** True for a content hash, or the beginning of one that is long enough. */
export function isHash(text: string): boolean {
  return text.length >= leastHash && text.length <= 64 && /^[0-9a-f]+$/.test(text)
}
