import { formatClock, type WorkingCalendar } from '../calendar/index.js'
import { formatLocalDate } from '../civil-time/index.js'
import type { WorkingDays } from './compiled-unit.js'
import { findLastDay, moveToWorkingHours, positionOf } from './count-working-days.js'
import { condenseRuns } from './day-run.js'
import type { DeadlineDetails, DeadlineExplanation } from './deadline-explanation.js'
import { detailClockMove, splitInstant } from './detail-clock.js'
import type { FoundDeadline } from './find-deadline.js'
import { listWorkingDays, listWorkingTime } from './list-counted-days.js'

/** What a limit in working time counted on each day. */
export function detailWorkingTime(
  calendar: WorkingCalendar,
  { startMs, dueMs }: FoundDeadline
): DeadlineDetails {
  const { time } = calendar
  const [from, to] = [Math.min(startMs, dueMs), Math.max(startMs, dueMs)]
  return { days: time === null ? [] : condenseRuns(listWorkingTime(calendar, time, from, to)) }
}

/** Which days a limit in working days counted, and how its start and its end were moved. */
export function detailWorkingDays(
  calendar: WorkingCalendar,
  unit: WorkingDays,
  { found: { limit }, startMs, dueMs }: FoundDeadline
): DeadlineDetails {
  const before = limit.direction === 'before'
  const target = findLastDay(calendar, unit, limit.value, startMs, before)
  if ('code' in target) return { days: [] }
  const { cutOff, end } = unit
  const last = calendar.firstDay + target.position
  return {
    days: condenseRuns(listWorkingDays(calendar, startMs, target, before)),
    ...detailStart(calendar, unit, startMs, before),
    ...(target.cutOff && cutOff !== undefined
      ? { cutOff: { after: formatClock(cutOff.after), resumeAt: formatClock(cutOff.resumeAt) } }
      : {}),
    ...(end === 'same-clock'
      ? detailClockMove(calendar.zone, target.clockMs, dueMs)
      : { dayEnd: { ...splitInstant(calendar.zone, dueMs, last), isBusiness: end === 'close-of-business' } })
  }
}

function detailStart(
  calendar: WorkingCalendar,
  { start }: WorkingDays,
  startMs: number,
  before: boolean
): Pick<DeadlineExplanation, 'rolledTo' | 'rolledClock'> {
  if (start === 'roll-to-opening') {
    const moved = moveToWorkingHours(calendar, startMs, before)
    if (typeof moved !== 'number' || moved === startMs) return {}
    const { date, clock } = splitInstant(
      calendar.zone,
      moved,
      calendar.firstDay + positionOf(calendar, before ? moved - 1 : moved)
    )
    return { rolledTo: date, rolledClock: clock }
  }
  const position = positionOf(calendar, startMs)
  if (start !== 'roll' || calendar.worked[position] === 1) return {}
  const rank = calendar.rank[position] as number
  const rolled = calendar.select[before ? rank - 1 : rank] as number
  return { rolledTo: formatLocalDate(calendar.firstDay + rolled) }
}
