import type { CriteriaPart, FactsPart, TaxonomyPart, ZoneTable } from '@lijie/schema'

/** What stands for parts that are left to another instrument while none is bound: they hold nothing. */
export const openParts: {
  readonly facts: FactsPart
  readonly taxonomy: TaxonomyPart
  readonly criteria: CriteriaPart
} = {
  facts: { facts: {} },
  taxonomy: { editions: {}, categories: [], entries: [] },
  criteria: { hitPolicy: { policy: 'unique', evidence: 'inferred' }, rows: [] }
}

const endOfTime = 8_640_000_000_000_000

/** The zone of time limits that are left open: nothing is computed in it. */
export const openZone: ZoneTable = {
  zone: 'UTC',
  from: -endOfTime,
  to: endOfTime,
  at: [-endOfTime],
  offset: [0]
}
