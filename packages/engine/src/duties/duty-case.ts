import type { Condition, FactValues } from '@lijie/schema'
import { interpretCondition, listUnknownFacts, readInstant } from '../criteria/index.js'
import { UNKNOWN, type Truth } from '../kernel/index.js'
import type { CompiledTimeLimits } from '../time-limits/index.js'
import type { CompiledDuties } from './compiled-duties.js'

/** What rules are judged on: what is known of one subject matter, and as of when. */
export interface DutyCase {
  readonly duties: CompiledDuties
  readonly periods: CompiledTimeLimits
  readonly facts: FactValues
  readonly asOf: number | undefined
}

/** Whether a condition holds, with the facts that it waits for; a condition that is not written is not known. */
export function judgeCondition(
  { duties: { context }, facts }: DutyCase,
  condition: Condition | undefined
): { readonly truth: Truth; readonly facts: readonly string[] } {
  if (condition === undefined) return { truth: UNKNOWN, facts: [] }
  const truth = interpretCondition(condition, context, facts)
  return { truth, facts: truth === UNKNOWN ? listUnknownFacts(condition, context, facts) : [] }
}

/** A whole number among the facts; undefined while it is not known. */
export function readCount({ facts }: DutyCase, fact: string): number | undefined {
  const value = Object.hasOwn(facts, fact) ? facts[fact] : undefined
  return typeof value === 'number' ? value : undefined
}

/** An instant among the facts in epoch milliseconds; undefined while it is not known. */
export function readMoment({ facts }: DutyCase, fact: string | undefined): number | undefined {
  return fact !== undefined && Object.hasOwn(facts, fact) ? readInstant(facts[fact]) : undefined
}
