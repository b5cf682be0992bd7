import type { Issue } from '@lijie/schema'
import { findCodeClash } from './find-code-clash.js'
import { findRedefinedFact } from './find-redefined-fact.js'
import type { LayerEntry } from './layer-entry.js'
import type { LayeredPart } from './layered-part.js'

/** What speaks against putting an entry in the place of the one below it (叠加冲突), by the part it belongs to. */
export function findClash(
  part: LayeredPart,
  key: string,
  below: LayerEntry | undefined,
  above: LayerEntry
): Issue | undefined {
  if (part === 'facts') return findRedefinedFact(key, below, above)
  return part === 'taxonomy' ? findCodeClash(key, below, above) : undefined
}
