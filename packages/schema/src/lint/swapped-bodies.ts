import type { Criterion } from '../generated/types.js'
import { splitCriterionId } from './criterion-key.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** How often a body disposes and supervises, over all rows and within each sub-category. */
type BodyUse = ReadonlyMap<
  string,
  { readonly all: RoleCount; readonly within: ReadonlyMap<string, RoleCount> }
>

interface RoleCount {
  disposing: number
  supervising: number
}

/**
 * Rows whose disposing bodies (处置单位) supervise, and whose supervising bodies (主管部门) dispose, in the rest of the table.
 *
 * Rows of the same sub-category do not count as the rest, because such a fault usually covers all of them.
 */
export const swappedBodies: LintRule = ({ criteria }) => {
  const rows = criteria?.rows ?? []
  const use = countBodies(rows)
  return rows.flatMap((row, index) => {
    const { disposing = [], supervising = [] } = row
    const group = groupOf(row)
    if (!isReversed(use, group, disposing, 'supervising', 'disposing')) return []
    if (!isReversed(use, group, supervising, 'disposing', 'supervising')) return []
    const params = { row: row.id, disposing: disposing.join('、'), supervising: supervising.join('、') }
    return [createFinding('criteria', `/rows/${index}/disposing`, 'criteria/swapped-bodies', params)]
  })
}

function groupOf(row: Criterion): string {
  const { kind, code } = splitCriterionId(row.id)
  return `${kind}/${code}`
}

function countBodies(rows: readonly Criterion[]): BodyUse {
  const use = new Map<string, { all: RoleCount; within: Map<string, RoleCount> }>()
  const count = (body: string, group: string, role: keyof RoleCount): void => {
    const entry = use.get(body) ?? {
      all: { disposing: 0, supervising: 0 },
      within: new Map<string, RoleCount>()
    }
    const within = entry.within.get(group) ?? { disposing: 0, supervising: 0 }
    entry.all[role]++
    within[role]++
    entry.within.set(group, within)
    use.set(body, entry)
  }
  for (const row of rows) {
    for (const body of row.disposing ?? []) count(body, groupOf(row), 'disposing')
    for (const body of row.supervising ?? []) count(body, groupOf(row), 'supervising')
  }
  return use
}

/** Does the rest of the table know some of these bodies, and all it knows in the other role only or mostly? */
function isReversed(
  use: BodyUse,
  group: string,
  bodies: readonly string[],
  other: keyof RoleCount,
  own: keyof RoleCount
): boolean {
  const elsewhere = bodies.map((body) => {
    const entry = use.get(body)
    const within = entry?.within.get(group)
    const rest = (role: keyof RoleCount): number => (entry?.all[role] ?? 0) - (within?.[role] ?? 0)
    return { other: rest(other), own: rest(own) }
  })
  const known = elsewhere.filter((count) => count.other + count.own > 0)
  return known.length > 0 && known.every((count) => count.other > count.own)
}
