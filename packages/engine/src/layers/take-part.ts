import type { StandardDocument } from '@lijie/schema'
import type { EffectivePart } from './effective-part.js'
import { layeredParts, type LayeredKey, type LayeredPart } from './layered-part.js'
import type { Provenance } from './leaf-origin.js'
import { listEntries } from './list-entries.js'
import type { Members } from './part-collections.js'

/** A part that one standard gives and nobody changes: taken as it is; its entries are listed only when asked about. */
export function takePart<K extends LayeredKey>(
  part: LayeredPart,
  giver: StandardDocument,
  top: string
): EffectivePart<NonNullable<StandardDocument[K]>> {
  const { id: standard, version } = giver.standard
  const provenance: Provenance = Object.freeze({ standard, version })
  const value = giver[layeredParts[part].key as K] as NonNullable<StandardDocument[K]>
  let entries: ReadonlyMap<string, Members> | undefined
  return {
    value,
    standard: top,
    provenanceOf(key, leaf) {
      entries ??= new Map(
        listEntries(part, value as unknown as Members).map((entry) => [entry.key, entry.leaves])
      )
      const leaves = entries.get(key)
      const isKnown = leaves !== undefined && (leaf === undefined || Object.hasOwn(leaves, leaf))
      return isKnown ? provenance : undefined
    },
    citedFor: () => provenance,
    locate: (issue) =>
      standard === top || issue.file === undefined ? issue : { ...issue, file: `${standard}/${issue.file}` }
  }
}
