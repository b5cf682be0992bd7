import type { Decision } from '../kernel/index.js'
import { askEachTime, keepAnswer } from './case-tables.js'
import { cellsOfKey } from './cells-of-key.js'
import type { CompiledCriteria, CompiledSubcategory, SubcategorySlot } from './compiled-criteria.js'
import { decideCells } from './decide-cells.js'
import type { FilingOutcome } from './filing-outcome.js'
import type { LimitOrder } from './select-rows.js'

/**
 * Decides a key that is asked about for the first time, keeps the answer and gives its place. Answers that depend on more
 * than the facts, on the start of the clock or on the area grade, are not kept.
 */
export function fillAnswer(criteria: CompiledCriteria, slot: SubcategorySlot, key: number): number {
  const subcategory = slot.compiled as CompiledSubcategory
  const cells = cellsOfKey(slot, key, criteria.loan.size)
  const watched = watchOrder(criteria)
  const decision = decideCells(subcategory, cells, watched.order)
  const place = watched.isUsed() ? askEachTime : keepAnswer(criteria.tables, freezeDeep(decision))
  criteria.tables.answerOf[slot.firstKey + key] = place
  return place
}

/** An order of limits that knows no start and no area grade, and notices when either was wanted. */
function watchOrder({ compareLimits }: CompiledCriteria): {
  readonly order: LimitOrder
  readonly isUsed: () => boolean
} {
  let used = false
  const order: LimitOrder = {
    startedAt: undefined,
    get areaGrade(): undefined {
      used = true
      return undefined
    },
    compareLimits: (a, b) => {
      const difference = compareLimits(a, b, undefined)
      used ||= typeof difference !== 'number'
      return difference
    }
  }
  return { order, isUsed: () => used }
}

function freezeDeep(decision: Decision<FilingOutcome>): Decision<FilingOutcome> {
  const open: unknown[] = [decision]
  for (let part = open.pop(); part !== undefined; part = open.pop())
    if (typeof part === 'object' && part !== null && !Object.isFrozen(part))
      open.push(...Object.values(Object.freeze(part)))
  return decision
}
