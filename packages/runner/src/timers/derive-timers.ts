import { isRefusal } from '@lijie/engine/kernel'
import { listNextInstants, type CaseClocks, type ClockState } from '@lijie/engine/clock'
import type { StoredTimer } from '../store/index.js'

/**
 * The timers of a case (定时事项), from all its clocks: when a pause ends, a light shows, an escalation point or the deadline
 * is reached. Instants that have passed are in the list, too: what fell due before anybody could know it is still told, and
 * the store knows which ones are done.
 */
export function deriveTimers(caseId: string, { clocks }: CaseClocks): readonly StoredTimer[] {
  return Object.values(clocks).flatMap((clock) => (isRefusal(clock) ? [] : listTimers(caseId, clock.value)))
}

function listTimers(caseId: string, state: ClockState): readonly StoredTimer[] {
  if (state.status === 'not-started') return []
  // A pause that an event ended is over; only one that ends at a time that was set has to be looked at.
  const pauses = state.pauses.filter(({ endedBy, cause }) => endedBy === null && cause !== 'clock')
  return listNextInstants({ ...state, pauses, asOf: Number.NEGATIVE_INFINITY }).map(({ at, change, id }) => ({
    id: [caseId, state.clock, change, id ?? '-', at].join('/'),
    case: caseId,
    at,
    clock: state.clock,
    change,
    point: id
  }))
}
