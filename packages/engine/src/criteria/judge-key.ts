import type { Truth } from '../kernel/index.js'
import type { Cells } from './axis.js'
import { cellsOfKey } from './cells-of-key.js'
import type { CompiledCriteria, SubcategorySlot } from './compiled-criteria.js'
import type { TracePlan } from './plan-trace.js'

/** Truth values that are kept for all sub-categories of a standard together; above, every case works out its own. */
const maxKept = 2 ** 22

/** The truth values of all rows, then of all their leaves. */
export function judgeAll({ tests }: TracePlan, cells: Cells): Truth[] {
  return tests.map((test) => test(cells))
}

/**
 * The same for all cases with a key, worked out when one of them is first traced; those of {@link TracePlan.loose} are of
 * one of these cases only.
 */
export function judgeKey(
  { loan, tables }: CompiledCriteria,
  slot: SubcategorySlot,
  plan: TracePlan,
  key: number
): readonly Truth[] {
  const truths = judgeAll(plan, cellsOfKey(slot, key, loan.size))
  // A frozen list takes long to copy; these are never handed out themselves.
  if (plan.loose.length === 0) Object.freeze(truths)
  if (tables.keptTruths + truths.length <= maxKept) {
    plan.byKey[key] = truths
    tables.keptTruths += truths.length
  }
  return truths
}
