import type { Reason } from '../kernel/index.js'
import type { ClockContext } from './clock-context.js'
import { openPauses, type CalendarInForce, type ClockHistory } from './clock-history.js'
import type { ClockRunState, ClockState, StartedClock } from './clock-state.js'
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
  const run = history.runs.at(-1)
  if (run === undefined) return { ...base, status: 'not-started', limit: context.limit }
  const earlier = measureEarlier(context, history)
  if ('code' in earlier) return earlier
  const measured = measureRun(context, history, run, asOf)
  if ('code' in measured) return measured
  const { state, course } = measured
  const source = { context, calendars: history.calendars, run, asOf, ...measured }
  const lights = listLights(source)
  return {
    ...base,
    ...state,
    status: nameStatus(state, asOf),
    light: lights.findLast(({ reached }) => reached)?.id ?? null,
    lights,
    escalation: listEscalation(source),
    runs: earlier,
    calendars: history.calendars.flatMap(nameCalendar),
    notices: listNotices(course.pieces, Math.max(asOf, state.dueAt ?? state.dueIfResumedAt ?? asOf))
  }
}

/** Earlier runs, each as it stood when the next one started. */
function measureEarlier(context: ClockContext, history: ClockHistory): readonly ClockRunState[] | Reason {
  const states: ClockRunState[] = []
  for (const [index, run] of history.runs.slice(0, -1).entries()) {
    const measured = measureRun(context, history, run, history.runs[index + 1]?.startedAt ?? run.startedAt)
    if ('code' in measured) return measured
    states.push(measured.state)
  }
  return states
}

function nameStatus({ stoppedAt, pauses }: ClockRunState, asOf: number): StartedClock['status'] {
  if (stoppedAt !== null) return 'stopped'
  const open = openPauses({ pauses }, asOf)
  if (open.length === 0) return 'running'
  return open.some(({ cause }) => cause === 'suspension') ? 'suspended' : 'paused'
}

function nameCalendar({ from, event, calendar }: CalendarInForce): StartedClock['calendars'] {
  return from === null || event === null || calendar === undefined
    ? []
    : [{ from, event, calendar: calendar.standard }]
}
