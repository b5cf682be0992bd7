import type { Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import type { LayerEntry } from './layer-entry.js'

/**
 * A fact that a standard defines with another type or unit than one below it does: conditions written for the old one
 * would compare other things without a word.
 */
export function findRedefinedFact(
  fact: string,
  below: LayerEntry | undefined,
  above: LayerEntry
): Issue | undefined {
  if (fact === '' || below === undefined || below === above) return undefined
  const [before, after] = [sayType(below), sayType(above)]
  if (before === null || after === null || before === after) return undefined
  const { standard, file, pointer } = above.origin
  const params = { standard, fact, base: below.origin.standard, before, after }
  return createIssue('layers/fact-redefined', params, { file, pointer })
}

function sayType({ leaves }: LayerEntry): string | null {
  if (leaves === null) return null
  const { type, unit } = leaves as { readonly type?: unknown; readonly unit?: unknown }
  return typeof unit === 'string' ? `${String(type)} (${unit})` : String(type)
}
