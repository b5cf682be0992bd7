import type { Issue, StandardDocument } from '@lijie/schema'
import { applyOverrides } from './apply-overrides.js'
import { applyPart } from './apply-part.js'
import { findClash } from './find-clash.js'
import type { LayerContext } from './layer-part.js'
import type { LayerEntries, LayerEntry } from './layer-entry.js'
import { layeredParts, type LayeredPart } from './layered-part.js'
import { mergeEntries } from './merge-entries.js'
import { listLayers } from './order-standards.js'
import type { Members } from './part-collections.js'

/** Gives the entries of a part as a standard and all below it leave them. */
type Layers = (id: string) => LayerEntries

/** Prepares the layers of a part (叠加); each standard is worked out once, and what is wrong goes to `issues`. */
export function createLayers(
  part: LayeredPart,
  top: string,
  { documents, on }: LayerContext,
  issues: Issue[]
): Layers {
  const known = new Map<string, LayerEntries>()
  const below = new Map<string, ReadonlySet<string>>()
  const buildsOn = (base: string, standard: string): boolean => {
    let bases = below.get(standard)
    if (bases === undefined) below.set(standard, (bases = new Set(listLayers(standard, documents))))
    return base !== standard && bases.has(base)
  }
  const work = (document: StandardDocument): LayerEntries => {
    const entries = new Map<string, LayerEntry>()
    for (const base of document.standard.extends ?? []) {
      const next = layers(base)
      for (const issue of findClashes(part, entries, next)) issues.push(issue)
      for (const [key, entry] of mergeEntries(entries, next, buildsOn)) entries.set(key, entry)
    }
    const { id: standard, version } = document.standard
    const place = (file: string): string => (standard === top ? file : `${standard}/${file}`)
    const value = document[layeredParts[part].key] as Members | undefined
    const origin = { standard, version, file: place(layeredParts[part].file) }
    if (value !== undefined)
      for (const issue of applyPart(entries, { part, value, origin })) issues.push(issue)
    const { overrides } = document
    if (overrides === undefined) return entries
    const own = { standard, version, part, overrides, file: place('overrides.json'), on }
    for (const issue of applyOverrides(entries, own)) issues.push(issue)
    return entries
  }
  const layers: Layers = (id) => {
    const found = known.get(id)
    if (found !== undefined) return found
    const document = documents.get(id)
    const entries = document === undefined ? new Map<string, LayerEntry>() : work(document)
    known.set(id, entries)
    return entries
  }
  return layers
}

/** Entries of two bases that do not go together; see {@link findClash}. */
function findClashes(part: LayeredPart, first: LayerEntries, second: LayerEntries): Issue[] {
  if (first.size === 0) return []
  return [...second].flatMap(([key, entry]) => findClash(part, key, first.get(key), entry) ?? [])
}
