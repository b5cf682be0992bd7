import type { TaxonomyEntry } from '@lijie/schema'
import { refuse, showGiven, type Refusal } from '../kernel/index.js'
import { selectKind, type CompiledTaxonomy } from './compile-taxonomy.js'
import { refuseKind } from './refuse-code.js'

/**
 * Which sub-category (小类) a name or an alias stands for, written exactly as the taxonomy writes it. A name goes before
 * an alias; a name that several entries share is refused.
 */
export function findEntryByName(
  taxonomy: CompiledTaxonomy,
  kind: string,
  name: string
): TaxonomyEntry | Refusal {
  const index = selectKind(taxonomy, kind)
  if (index === null) return refuseKind(taxonomy, kind)
  const edition = index.edition.id
  const entries = index.byName.get(name) ?? index.byAlias.get(name) ?? []
  const [entry] = entries
  if (entry === undefined) return refuse('taxonomy/unknown-name', { kind, name: showGiven(name), edition })
  if (entries.length === 1) return entry
  const codes = entries.map((one) => one.code ?? one.key ?? one.name.zh).join(', ')
  return refuse('taxonomy/ambiguous-name', { kind, name, edition, codes })
}
