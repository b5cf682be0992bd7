import type { Reason } from '../kernel/index.js'
import type { ClockContext } from './clock-context.js'
import { listChain } from './chain.js'
import { isOpenAt, listCalendars, type CalendarInForce, type ClockHistory } from './clock-history.js'
import type { ClockRunState, ClockState, StartedClock, ToldCalendar } from './clock-state.js'
import { listNotices } from './list-notices.js'
import { listEscalation, listLights } from './list-points.js'
import { measureRun } from './measure-run.js'
import type { WalkedClock } from './walk-clock.js'

/** How a clock stands at an instant, read off everything that happened to it (读取计时状态). */
export function readClockState(
  context: ClockContext,
  { history, rejected }: WalkedClock,
  asOf: number,
  later: readonly string[]
): ClockState | Reason {
  const { id: clock, grade = null } = context
  const base = { clock, label: context.clock.rule.label, asOf, grade, rejected, later }
  const { run } = history
  if (run === null) return { ...base, status: 'not-started', limit: context.limit }
  const calendars = listCalendars(history)
  const earlier = measureEarlier(context, history, calendars)
  if ('code' in earlier) return earlier
  const measured = measureRun(context, calendars, run, asOf)
  if ('code' in measured) return measured
  const { state, course } = measured
  const source = { context, calendars, run, asOf, ...measured }
  const lights = listLights(source)
  return {
    ...base,
    ...state,
    status: nameStatus(state, asOf),
    light: lights.findLast(({ reached }) => reached)?.id ?? null,
    lights,
    escalation: listEscalation(source),
    runs: earlier,
    calendars: nameCalendars(history),
    notices: listNotices(course.pieces, Math.max(asOf, state.dueAt ?? state.dueIfResumedAt ?? asOf))
  }
}

/** Earlier runs, each as it stood when the next one started; what was open then ended there. */
function measureEarlier(
  context: ClockContext,
  history: ClockHistory,
  calendars: readonly CalendarInForce[]
): readonly ClockRunState[] | Reason {
  const states: ClockRunState[] = []
  const runs = listChain(history.earlier)
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1] ?? history.run ?? run
    const { startedAt: end, startedBy: endedBy } = next
    const measured = measureRun(context, calendars, run, end)
    if ('code' in measured) return measured
    const { state } = measured
    const pauses = state.pauses.map((pause) =>
      isOpenAt(pause, end) ? { ...pause, to: end, endedBy } : pause
    )
    states.push({ ...state, pauses })
  }
  return states
}

function nameStatus({ stoppedAt, pauses }: ClockRunState, asOf: number): StartedClock['status'] {
  if (stoppedAt !== null) return 'stopped'
  const open = pauses.filter((pause) => isOpenAt(pause, asOf))
  if (open.length === 0) return 'running'
  return open.some(({ cause }) => cause === 'suspension') ? 'suspended' : 'paused'
}

/** Of several with one effect the last one told holds. */
function nameCalendars({ calendarChanges }: ClockHistory): readonly ToldCalendar[] {
  const changes = listChain(calendarChanges)
  const holding = new Map(changes.map(({ from, event }) => [from, event]))
  return changes
    .map(({ from, event, calendar }) => {
      const holds = holding.get(from) ?? event
      return { from, event, calendar: calendar.standard, replacedBy: holds === event ? null : holds }
    })
    .toSorted((a, b) => a.from - b.from)
}
