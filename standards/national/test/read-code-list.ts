import { readFileSync } from 'node:fs'
import type { StandardPart, TaxonomyEntry, TaxonomyPart } from '@lijie/schema'

/** The files of one code list. */
export interface CodeList {
  readonly standard: StandardPart
  readonly taxonomy: TaxonomyPart
}

/** Reads the part files of a code list. */
export function readCodeList(folder: string): CodeList {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../${folder}/${name}.json`, import.meta.url), 'utf8'))
  return { standard: read('standard') as StandardPart, taxonomy: read('taxonomy') as TaxonomyPart }
}

/** How many entries there are by kind, with or without a code, and evidence: `component derived`, `event unnumbered inferred`. */
export function countEntries(entries: readonly TaxonomyEntry[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { kind, code, evidence } of entries) {
    const group = [kind, ...(code === null ? ['unnumbered'] : []), evidence].join(' ')
    counts[group] = (counts[group] ?? 0) + 1
  }
  return counts
}
