import { createReason, type Reason } from '../kernel/index.js'
import { compareVersions } from './compare-versions.js'
import type { Catalog, CatalogEntry } from './create-catalog.js'
import { listRepeals } from './list-repeals.js'
import { whyNotInForce } from './why-not-in-force.js'

/** Which standards are asked for. */
export interface InForceQuery {
  /** The date on which they have to be in force, YYYY-MM-DD. */
  readonly on: string
  /** What was not published by this day is not known: neither standards nor repeals. */
  readonly knownAt?: string | undefined
  /** Code of an area; standards of other areas are left out without a word. */
  readonly jurisdiction?: string | undefined
  /** Drafts have no force and are left out unless this is true. */
  readonly allowDraft?: boolean | undefined
}

/** Standards that applied, and why the others did not. */
export interface StandardsInForce {
  /** One version of each standard, by id. */
  readonly inForce: readonly CatalogEntry[]
  readonly leftOut: readonly LeftOut[]
}

/** A version that did not apply, and why. */
export interface LeftOut {
  readonly entry: CatalogEntry
  readonly reason: Reason
}

/**
 * Which standards applied on a date (某日有效的标准), and with `knownAt`, which were known to.
 *
 * A standard whose source states no first day counts as in force, as it cannot be said since when. Of several versions of
 * one encoding the newest counts. An organ's observed practice and examples are listed like instruments; their status says
 * what they are. Dates compare as text.
 */
export function standardsInForce(catalog: Catalog, query: InForceQuery): StandardsInForce {
  const repeals = listRepeals(catalog, query.knownAt)
  const inForce: CatalogEntry[] = []
  const leftOut: LeftOut[] = []
  const ids = [...catalog.entries.keys()].toSorted()
  for (const id of ids) {
    const valid: CatalogEntry[] = []
    for (const entry of catalog.entries.get(id) ?? []) {
      const { code } = entry.document.standard.jurisdiction
      if (query.jurisdiction !== undefined && code !== query.jurisdiction) continue
      const reason = whyNotInForce(entry, query, repeals)
      if (reason === undefined) valid.push(entry)
      else leftOut.push({ entry, reason })
    }
    const newest = valid.toSorted((a, b) => compareVersions(b.pin.version, a.pin.version))[0]
    if (newest === undefined) continue
    inForce.push(newest)
    for (const entry of valid) {
      if (entry === newest) continue
      const { version } = entry.pin
      const params = { id, version, newer: newest.pin.version }
      leftOut.push({ entry, reason: createReason('catalog/newer-version', params) })
    }
  }
  return { inForce, leftOut }
}
