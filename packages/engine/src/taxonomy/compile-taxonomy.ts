import type { Kind, TaxonomyEdition, TaxonomyEntry, TaxonomyPart } from '@lijie/schema'

/** One kind (部件 or 事件) of a taxonomy, indexed for O(1) look-up. */
export interface CompiledKind {
  readonly kind: Kind
  readonly edition: TaxonomyEdition
  readonly byCode: ReadonlyMap<string, TaxonomyEntry>
  /** Entries whose code is not known, by their key `name:<slug>`. */
  readonly byKey: ReadonlyMap<string, TaxonomyEntry>
  /** All entries of a name; more than one when the source uses a name twice. */
  readonly byName: ReadonlyMap<string, readonly TaxonomyEntry[]>
  readonly byAlias: ReadonlyMap<string, readonly TaxonomyEntry[]>
}

/** Categories and sub-categories (大类、小类) of one edition per kind; components and events are separate number spaces. */
export interface CompiledTaxonomy {
  readonly part: TaxonomyPart
  readonly component: CompiledKind | null
  readonly event: CompiledKind | null
}

/** Indexes a validated taxonomy. Where a code stands twice the first entry counts; the schema's lint reports the second. */
export function compileTaxonomy(part: TaxonomyPart): CompiledTaxonomy {
  return Object.freeze({
    part,
    component: compileKind(part, 'component', part.editions.component),
    event: compileKind(part, 'event', part.editions.event)
  })
}

/** The index of a kind, or null when this taxonomy does not hold it. */
export function selectKind(taxonomy: CompiledTaxonomy, kind: string): CompiledKind | null {
  if (kind === 'component') return taxonomy.component
  return kind === 'event' ? taxonomy.event : null
}

function compileKind(
  part: TaxonomyPart,
  kind: Kind,
  edition: TaxonomyEdition | undefined
): CompiledKind | null {
  if (edition === undefined) return null
  const byCode = new Map<string, TaxonomyEntry>()
  const byKey = new Map<string, TaxonomyEntry>()
  const byName = new Map<string, TaxonomyEntry[]>()
  const byAlias = new Map<string, TaxonomyEntry[]>()
  for (const entry of part.entries) {
    if (entry.kind !== kind) continue
    if (entry.code !== null && !byCode.has(entry.code)) byCode.set(entry.code, entry)
    if (entry.code === null && entry.key !== undefined && !byKey.has(entry.key)) byKey.set(entry.key, entry)
    append(byName, entry.name.zh, entry)
    if (entry.name.en !== undefined && entry.name.en !== entry.name.zh) append(byName, entry.name.en, entry)
    for (const alias of new Set(entry.aliases)) append(byAlias, alias, entry)
  }
  return Object.freeze({ kind, edition, byCode, byKey, byName, byAlias })
}

function append(index: Map<string, TaxonomyEntry[]>, name: string, entry: TaxonomyEntry): void {
  const entries = index.get(name)
  if (entries === undefined) index.set(name, [entry])
  else entries.push(entry)
}
