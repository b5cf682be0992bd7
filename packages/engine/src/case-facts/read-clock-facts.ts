import { createIssue } from '@lijie/schema/issues'
import type { CaseClocks, StartedClock } from '../clock/index.js'
import type { CaseFacts } from '../counting/index.js'
import { isRefusal, type Decision } from '../kernel/index.js'
import type { FinishedTrace } from './read-facts.js'

/** The clocks of a case at the instant of the facts, once it has begun. */
export type FinalClocks = Decision<CaseClocks>

/** Deadlines of the stages before disposal (各环节期限). */
export function readClockFacts(finished: FinishedTrace): Partial<CaseFacts> {
  const { clocks } = finished.facts
  return {
    acceptDueAt: dueOf(readFinalClock(finished, clocks.accept)),
    filingDueAt: dueOf(readFinalClock(finished, clocks.file)),
    dispatchDueAt: dueOf(readFinalClock(finished, clocks.dispatch))
  }
}

/**
 * The deadline as it has grown so far (累计期限): while the clock stands still and nobody knows how long, as if it ran on from the
 * instant that it is read at.
 */
export function dueOf(clock: StartedClock | null): number | null {
  return clock === null ? null : (clock.dueAt ?? clock.dueIfResumedAt)
}

/** How a clock stands in the end; why nobody can tell is reported. */
export function readFinalClock(
  { clocks, record, issues }: FinishedTrace,
  clock: string | null
): StartedClock | null {
  if (clock === null || !record.clockEvents.some((event) => event.clock === clock)) return null
  const decision = isRefusal(clocks) ? clocks : clocks.value.clocks[clock]
  const report = (reason: string): null => {
    issues.push(createIssue('case-facts/unknown-time', { case: record.case, clock, reason }))
    return null
  }
  if (decision === undefined) return report('clock/unknown-clock')
  if (isRefusal(decision)) return report(decision.refused[0]?.code ?? '')
  const { value } = decision
  if (value.status === 'not-started') return null
  if (value.dueRefused !== null) report(value.dueRefused.code)
  return value
}
