import type { Issue, StandardDocument } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { pinStandard, type StandardPin } from '../rulebook/index.js'
import { compareVersions } from './compare-versions.js'

/** One version of one standard. */
export interface CatalogEntry {
  readonly document: StandardDocument
  readonly pin: StandardPin
}

/** Several versions of several standards (标准目录). */
export interface Catalog {
  /** By id; the versions of each in ascending order. */
  readonly entries: ReadonlyMap<string, readonly CatalogEntry[]>
}

/** A catalog, or every issue that stands against it. */
export type CatalogResult = { readonly catalog: Catalog } | { readonly issues: readonly Issue[] }

/**
 * Collects validated standards. One version has one content: given again it is held once, given with other content it is
 * refused with `catalog/conflicting-versions`.
 */
export function createCatalog(documents: readonly StandardDocument[]): CatalogResult {
  const entries = new Map<string, CatalogEntry[]>()
  const issues: Issue[] = []
  for (const document of documents) {
    const { id, version } = document.standard
    const versions = entries.get(id) ?? []
    entries.set(id, versions)
    const known = versions.find(({ pin }) => pin.version === version)
    const pin = pinStandard(document)
    if (known === undefined) versions.push({ document, pin })
    else if (known.document !== document && known.pin.hash !== pin.hash)
      issues.push(createIssue('catalog/conflicting-versions', { id, version }, { file: 'standard.json' }))
  }
  if (issues.length > 0) return { issues }
  for (const versions of entries.values())
    versions.sort((a, b) => compareVersions(a.pin.version, b.pin.version))
  return { catalog: Object.freeze({ entries }) }
}
