import { EngineError } from '../kernel/index.js'
import type { ItemCounts, PassCounts, PlanCounts } from './count-plan.js'
import { refuseOverflow } from './refuse-overflow.js'

/**
 * The counts of all rows of both (合并计数): count parts of a month side by side, or add a day to a month. In the order of
 * the plans, as countRows gives them.
 *
 * @throws EngineError `evaluation/different-counts` when they were not counted for the same plans,
 * `evaluation/count-overflow` when a sum reaches 2^53.
 */
export function mergeCounts(a: readonly PlanCounts[], b: readonly PlanCounts[]): readonly PlanCounts[] {
  refuseDifferent(a.length, b.length)
  return a.map((plan, i) => mergePlans(plan, b[i] ?? []))
}

function mergePlans(a: PlanCounts, b: PlanCounts): PlanCounts {
  refuseDifferent(a.length, b.length)
  return a.map((pass, i) => mergePasses(pass, b[i] ?? pass))
}

function mergePasses(a: PassCounts, b: PassCounts): PassCounts {
  const groups = new Map(a.groups)
  for (const [object, counts] of b.groups) {
    const known = groups.get(object)
    groups.set(object, known === undefined ? counts : mergeItems(known, counts))
  }
  return { groups, nameless: mergeItems(a.nameless, b.nameless), undecided: a.undecided + b.undecided }
}

function mergeItems(a: ItemCounts, b: ItemCounts): ItemCounts {
  refuseDifferent(a.trues.length, b.trues.length)
  return {
    rows: a.rows + b.rows,
    trues: add(a.trues, b.trues),
    unknowns: add(a.unknowns, b.unknowns),
    sums: add(a.sums, b.sums)
  }
}

function add(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((count, i) => refuseOverflow(count + (b[i] ?? 0)))
}

function refuseDifferent(a: number, b: number): void {
  if (a !== b)
    throw new EngineError(
      'evaluation/different-counts',
      'Only counts of the same plans add up: other passes or items'
    )
}
