import type { Catalog } from './create-catalog.js'
import { publishedLater } from './published-later.js'

/** That a standard is repealed by another one of the catalog. */
export interface KnownRepeal {
  readonly standard: string
  /** First day on which it is out of force. */
  readonly on: string
  /** Id of the standard that repeals it. */
  readonly by: string
}

/** The repeals (废止) that standards of the catalog pronounce; drafts pronounce none, and later ones are not known yet. */
export function listRepeals(catalog: Catalog, knownAt: string | undefined): readonly KnownRepeal[] {
  const all = [...catalog.entries.values()].flat()
  return all.flatMap(({ document: { standard } }) => {
    if (standard.status === 'draft' || publishedLater(standard, knownAt) !== undefined) return []
    return (standard.repeals ?? []).flatMap((repeal) => {
      if (typeof repeal === 'string' || !('standard' in repeal)) return []
      const on = repeal.on ?? standard.effectiveFrom
      return on === null || repeal.standard === standard.id
        ? []
        : [{ standard: repeal.standard, on, by: standard.id }]
    })
  })
}
