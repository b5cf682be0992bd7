import type { Kind } from '@lijie/schema'
import { compileSlot, type FactEntry, type FilingRules, type SubcategorySlot } from '../criteria/index.js'
import { createBatchTables, type BatchTables } from './batch-tables.js'
import { placeFacts, type FactPlaces } from './place-facts.js'

/** One sub-category (小类) that rows are about. */
export interface BatchSubcategory {
  readonly kind: Kind
  readonly code: string
}

/** Rules made ready to decide many cases at once, from columns. */
export interface FilingBatch {
  readonly rules: FilingRules
  /** What the column of sub-categories counts. */
  readonly subcategories: readonly BatchSubcategory[]
  /** Ids of all rows; outcomes from 0 on count these. */
  readonly rows: readonly string[]
  readonly placeOf: Readonly<Record<Kind, ReadonlyMap<string, number>>>
  readonly facts: readonly FactEntry[]
  readonly places: FactPlaces
  readonly slots: readonly SubcategorySlot[]
  readonly tables: BatchTables
  readonly rowOf: ReadonlyMap<string, number>
}

/** Prepares rules for deciding many cases at once (批量立案判定); compiles every sub-category. */
export function compileFilingBatch(rules: FilingRules): FilingBatch {
  const { criteria, vocabulary } = rules
  const listed = (['component', 'event'] as const).flatMap((kind) =>
    [...criteria[kind].byCode].map(([code, slot]) => ({ kind, code, slot }))
  )
  for (const { slot } of listed) if (slot.compiled === null) compileSlot(criteria, slot)
  const slots = listed.map(({ slot }) => slot)
  const placesOf = (kind: Kind): ReadonlyMap<string, number> =>
    new Map(listed.flatMap((one, place) => (one.kind === kind ? [[one.code, place]] : [])))
  const rows = criteria.part.rows.map(({ id }) => id)
  const facts = [...vocabulary.facts.values()]
  const places = placeFacts(facts)
  return {
    rules,
    subcategories: listed.map(({ kind, code }) => ({ kind, code })),
    rows,
    placeOf: { component: placesOf('component'), event: placesOf('event') },
    facts,
    places,
    slots,
    tables: createBatchTables(slots, places),
    rowOf: new Map(rows.map((id, row) => [id, row]))
  }
}
