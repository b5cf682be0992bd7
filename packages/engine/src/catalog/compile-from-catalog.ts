import type { Issue, StandardDocument } from '@lijie/schema'
import { tryCompileRulebook, type CompileOptions, type CompileResult } from '../rulebook/index.js'
import type { Catalog } from './create-catalog.js'
import { findPinned, type PinQuery } from './find-pinned.js'

/** Which standards of a catalog are put together, and how. */
export interface CatalogOptions extends CompileOptions {
  /** The standards that are meant; what they build on and are bound to is found in the catalog. */
  readonly standards: readonly PinQuery[]
}

/**
 * Compiles standards of a catalog, each in the version that its pin names; what is pinned is never replaced by another
 * version. Bases, days off and bound standards that are not pinned are taken in the newest version in force.
 */
export function compileFromCatalog(catalog: Catalog, options: CatalogOptions): CompileResult {
  const { standards, ...compileOptions } = options
  const pins = new Map(standards.map((pin) => [pin.id, pin]))
  for (const to of Object.values(options.bind ?? {})) {
    const id = typeof to === 'string' ? to : to.standard
    if (!pins.has(id)) pins.set(id, typeof to === 'string' ? { id } : { id, version: to.version })
  }
  const documents = new Map<string, StandardDocument>()
  const issues: Issue[] = []
  const add = (id: string): void => {
    const found = findPinned(catalog, pins.get(id) ?? { id }, options)
    if ('code' in found) {
      // A base that is not there is reported with who needs it, when the standards are put together.
      if (pins.has(id)) issues.push(found)
      return
    }
    documents.set(id, found.document)
    for (const needed of listNeeds(found.document)) if (!documents.has(needed)) add(needed)
  }
  for (const id of pins.keys()) if (!documents.has(id)) add(id)
  return issues.length > 0 ? { issues } : tryCompileRulebook([...documents.values()], compileOptions)
}

/** Ids of the standards that a document cannot do without: its bases, and what its calendar builds on. */
function listNeeds({ standard, calendar }: StandardDocument): readonly string[] {
  const daysOff = calendar?.type === 'working' ? calendar.daysOff : null
  const base = calendar?.type === 'local' ? calendar.base : null
  return [...(standard.extends ?? []), daysOff, base].filter((id) => id !== null)
}
