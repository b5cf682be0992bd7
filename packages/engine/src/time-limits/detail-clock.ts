import type { ZoneTable } from '@lijie/schema'
import { formatClock, offsetAt } from '../calendar/index.js'
import { dayMs, formatLocalDate } from '../civil-time/index.js'
import type { DeadlineExplanation } from './deadline-explanation.js'

/** The wall time of an instant, as the milliseconds that a clock on UTC would show for it. */
export function wallTimeOf(zone: ZoneTable, epochMs: number): number {
  return epochMs + offsetAt(zone, epochMs)
}

/** An instant as a date and a clock time; as seen from a day, its end is 24:00. */
export function splitInstant(
  zone: ZoneTable,
  epochMs: number,
  day: number
): { readonly date: string; readonly clock: string } {
  return { date: formatLocalDate(day), clock: formatClock(wallTimeOf(zone, epochMs) - day * dayMs) }
}

/** That a clock change did not let a limit end at the clock time it wanted; nothing when it did. */
export function detailClockMove(
  zone: ZoneTable,
  wantedMs: number,
  dueMs: number
): Pick<DeadlineExplanation, 'clockMoved'> {
  const wallMs = wallTimeOf(zone, dueMs)
  const taken = wallMs - Math.floor(wallMs / dayMs) * dayMs
  if (taken === wantedMs) return {}
  return { clockMoved: { wanted: formatClock(wantedMs), taken: formatClock(taken) } }
}
