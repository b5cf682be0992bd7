import { reserve, steadyPoints, type CaseTables } from './case-tables.js'
import type { CompiledCriteria, CompiledSubcategory, SubcategorySlot } from './compiled-criteria.js'
import { groupLeaves } from './create-axes.js'
import { groupValues, type ValueGroups } from './group-values.js'

/** Keys of one sub-category, and of all together, for which answers are kept; above, cases are decided one by one. */
const maxKeys = 2 ** 12
const maxAllKeys = 2 ** 21

/** Makes a sub-category ready when it is first asked about. */
export function compileSlot({ tables }: CompiledCriteria, slot: SubcategorySlot): CompiledSubcategory {
  const subcategory = slot.compile()
  placeSubcategory(tables, slot, subcategory)
  slot.compiled = subcategory
  return subcategory
}

/** Gives a sub-category its place in the tables, with no answers in it yet; none when its cases are too many to tell. */
function placeSubcategory(
  tables: CaseTables,
  slot: SubcategorySlot,
  { axes, conditions }: CompiledSubcategory
): void {
  const leaves = groupLeaves(conditions)
  const parts: ValueGroups[] = []
  let keys = 1
  for (const [id, axis] of axes) {
    const part = groupValues(axis, leaves.get(id) ?? [], conditions)
    if (part === null) return
    parts.push(part)
    keys *= part.cells.length + 1
  }
  if (keys > maxKeys || tables.used.answerOf + keys > maxAllKeys) return
  slot.parts = parts
  slot.base = reserve(tables, 'heads', 2 * tables.facts)
  slot.firstKey = reserve(tables, 'answerOf', keys)
  let weight = 1
  for (const part of parts) {
    const at = slot.base + part.reader.offset
    tables.heads[at] = weight
    tables.heads[at + 1] = part.groupOf.length > 0 ? placeCodes(tables, part) : placePoints(tables, part)
    weight *= part.cells.length + 1
  }
}

function placeCodes(tables: CaseTables, { groupOf }: ValueGroups): number {
  const start = reserve(tables, 'groups', groupOf.length)
  tables.groups.set(groupOf, start)
  return start
}

function placePoints(tables: CaseTables, { points }: ValueGroups): number {
  const length = Math.max(points.length, steadyPoints) + 1
  const start = reserve(tables, 'points', length)
  tables.points.fill(Number.POSITIVE_INFINITY, start, start + length)
  tables.points.set(points, start)
  return start
}
