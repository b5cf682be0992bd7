import type { TaxonomyEntry } from '@lijie/schema'
import { refuse, showGiven, type Refusal } from '../kernel/index.js'
import { selectKind, type CompiledTaxonomy } from './compile-taxonomy.js'
import { refuseCode, refuseKind } from './refuse-code.js'

/** A code as a case gives it; the kind is part of the key, and so is the edition where it is stated. */
export interface EntryQuery {
  readonly kind: string
  readonly code: string
  /** Edition key the code was given in; without it, the bound edition is meant. */
  readonly edition?: string | null | undefined
}

/** Which sub-category (小类) a code stands for. Refuses unknown kinds and codes and codes of another edition. */
export function findEntry(taxonomy: CompiledTaxonomy, query: EntryQuery): TaxonomyEntry | Refusal {
  const index = selectKind(taxonomy, query.kind)
  if (index === null) return refuseKind(taxonomy, query.kind)
  if (query.edition && query.edition !== index.edition.id)
    return refuse('taxonomy/edition-mismatch', {
      kind: index.kind,
      code: showGiven(query.code),
      edition: query.edition,
      bound: index.edition.id
    })
  return index.byCode.get(query.code) ?? refuseCode(index, query.code)
}
