import type { Kind } from '@lijie/schema'
import { compileSlot, type FactEntry, type FilingRules, type SubcategorySlot } from '../criteria/index.js'

/** One sub-category (小类) that rows are about; cases name it by its place in the list. */
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
  readonly slots: readonly SubcategorySlot[]
  /** For each sub-category its place in the tables; those without one share the place of the first. */
  readonly bases: Int32Array
  /** For each sub-category the place of the answer for key 0; -1 when its cases are decided one by one. */
  readonly firstKeys: Int32Array
  readonly rowOf: ReadonlyMap<string, number>
}

/** Prepares rules for deciding many cases at once (批量立案判定); compiles every sub-category. */
export function compileFilingBatch(rules: FilingRules): FilingBatch {
  const { criteria, vocabulary } = rules
  const listed = (['component', 'event'] as const).flatMap((kind) =>
    [...criteria[kind]].map(([code, slot]) => ({ kind, code, slot }))
  )
  for (const { slot } of listed) if (slot.compiled === null) compileSlot(criteria, slot)
  const slots = listed.map(({ slot }) => slot)
  const placesOf = (kind: Kind): ReadonlyMap<string, number> =>
    new Map(listed.flatMap((one, place) => (one.kind === kind ? [[one.code, place]] : [])))
  const rows = criteria.part.rows.map(({ id }) => id)
  return {
    rules,
    subcategories: listed.map(({ kind, code }) => ({ kind, code })),
    rows,
    placeOf: { component: placesOf('component'), event: placesOf('event') },
    facts: [...vocabulary.facts.values()],
    slots,
    bases: Int32Array.from(slots, ({ base }) => Math.max(0, base)),
    firstKeys: Int32Array.from(slots, ({ firstKey }) => firstKey),
    rowOf: new Map(rows.map((id, row) => [id, row]))
  }
}
