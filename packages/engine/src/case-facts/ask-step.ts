import type { ClockEvent, StartedClock } from '../clock/index.js'
import { isRefusal } from '../kernel/index.js'
import { foldAsked } from './fold-asked.js'
import type { CaseAction } from '../workflow/index.js'
import type { CaseMoment } from './unit-trace.js'
import type { TracedStep } from './take-step.js'

/** Who did it (经办人): the person, or the post where no person is named. */
export function actorOf({ action }: Pick<TracedStep, 'action'>): string | null {
  return nameActor(action.by)
}

/** What somebody is known by (经办人名称). */
export function nameActor({ person, post }: CaseAction['by']): string | null {
  return person ?? post ?? null
}

/** The clock events that a step entered in the record. */
export function listEntered({ before, record }: TracedStep): readonly ClockEvent[] {
  return record.clockEvents.slice(before?.clockEvents.length ?? 0)
}

/** Whether a step stopped a clock. */
export function stopsClock(step: TracedStep, clock: string | null): boolean {
  return clock !== null && listEntered(step).some((event) => event.type === 'stop' && event.clock === clock)
}

/** Whether a step was in time by the clock that it stopped (是否按时); null where no clock says so. */
export function isInTime(step: TracedStep, clock: string | null): boolean | null {
  const state = readClock(step, step, clock)
  return state === null || state.stoppedAt === null ? null : state.verdict === 'on-time'
}

/** How a clock stood at a moment; null where it was not started, or nobody can tell. */
export function readClock(
  { foldClocks }: Pick<TracedStep, 'foldClocks'>,
  moment: CaseMoment,
  clock: string | null
): StartedClock | null {
  if (clock === null) return null
  const folded = foldAsked(foldClocks, moment, [clock])
  const decision = isRefusal(folded) ? undefined : folded.value.clocks[clock]
  if (decision === undefined || isRefusal(decision)) return null
  return decision.value.status === 'not-started' ? null : decision.value
}

/** One more if it is so; unknown once one is unknown. */
export function countIf(count: number | null, isSo: boolean | null): number | null {
  return count === null || isSo === null ? null : count + (isSo ? 1 : 0)
}
