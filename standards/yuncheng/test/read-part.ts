import { readFileSync, readdirSync } from 'node:fs'
import type { CriteriaPart, Criterion, FactsPart, TaxonomyPart } from '@lijie/schema'

const folder = new URL('../case-standard-v2/', import.meta.url)

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
}

export const criteria = read('criteria.json') as CriteriaPart
export const facts = read('facts.json') as FactsPart
export const taxonomy = read('taxonomy.json') as TaxonomyPart

export interface FilingVector {
  readonly description: string
  readonly when: {
    readonly filing: {
      readonly kind: string
      readonly code: string
      readonly facts: Readonly<Record<string, unknown>>
    }
  }
  readonly then: { readonly outcome: string; readonly criteria?: readonly string[] }
}

interface FilingVectorFile {
  readonly groups: readonly { readonly tests: readonly FilingVector[] }[]
}

/** The golden vectors about filing that expect an outcome for an existing sub-category. */
export function readFilingVectors(): readonly FilingVector[] {
  return readdirSync(new URL('vectors/', folder))
    .filter(
      (name) => name.startsWith('filing-') && name !== 'filing-refused.json' && name !== 'filing-bounds.json'
    )
    .flatMap((name) => (read(`vectors/${name}`) as FilingVectorFile).groups.flatMap((group) => group.tests))
}

/** Rows by sub-category, `component/0101`. */
export function groupRows(): ReadonlyMap<string, readonly Criterion[]> {
  const groups = new Map<string, Criterion[]>()
  for (const row of criteria.rows) {
    const key = row.id.slice(0, row.id.lastIndexOf('/'))
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return groups
}
