import type { ClockPause, ClockRunState, StartedClock } from '../clock/index.js'
import type { CompiledTimeLimits } from '../time-limits/index.js'
import type { TimelineWords } from './timeline-words.js'

/** Something that happened, or will, at an instant. */
export interface InstantMark {
  readonly at: number
  /** Without the clock time. */
  readonly label: string
  readonly isDue?: boolean
}

/** What happened to a clock, and what will: starts, pauses, extensions, points, deadline, stop, the instant asked about. */
export function listClockMarks(
  state: StartedClock,
  units: CompiledTimeLimits['units'],
  words: TimelineWords
): readonly InstantMark[] {
  const points = state.escalation.flatMap(({ at, label }) =>
    at === null ? [] : [{ at, label: words.label(label) }]
  )
  const holding = state.calendars.filter(({ replacedBy }) => replacedBy === null)
  const calendars = holding.map(({ from, calendar }) => ({
    at: from,
    label: `${words.calendar} ${calendar}`
  }))
  const runs = [...state.runs, state]
  return mergeMarks([
    ...runs.flatMap((run, index) => listRunMarks(run, units, words, runs[index + 1]?.startedAt)),
    ...points,
    ...calendars,
    ...(state.stoppedAt === null ? [{ at: state.asOf, label: words.now }] : [])
  ])
}

/** What ends only because the clock started anew is marked by the new start. */
function listRunMarks(
  run: ClockRunState,
  units: CompiledTimeLimits['units'],
  words: TimelineWords,
  endedAt: number | undefined
): readonly InstantMark[] {
  const unit = run.unit === null ? '' : ` ${run.unit}`
  return [
    { at: run.startedAt, label: `${words.start}${unit}` },
    ...run.extensions.map(({ at, by }) => ({
      at,
      label: `${words.extended} +${words.limit(by, units.get(by.unit)?.label ?? null)}`
    })),
    ...run.pauses.flatMap((pause) =>
      listPauseMarks(pause.to === endedAt ? { ...pause, to: null } : pause, words)
    ),
    ...(run.dueAt === null ? [] : [{ at: run.dueAt, label: words.due, isDue: true }]),
    ...(run.stoppedAt === null ? [] : [{ at: run.stoppedAt, label: words.stopped }])
  ]
}

function listPauseMarks(
  { cause, from, to, reason, by }: ClockPause,
  words: TimelineWords
): readonly InstantMark[] {
  const why = reason ?? (cause === 'clock' ? by : '')
  const label = why === '' ? words.causes[cause] : `${words.causes[cause]}${words.colon}${why}`
  return [{ at: from, label }, ...(to === null ? [] : [{ at: to, label: words.resumed }])]
}

/** Marks of one instant share a label. */
function mergeMarks(marks: readonly InstantMark[]): readonly InstantMark[] {
  const byInstant = new Map<number, InstantMark>()
  for (const mark of marks) {
    const before = byInstant.get(mark.at)
    byInstant.set(mark.at, before === undefined ? mark : joinMarks(before, mark))
  }
  return [...byInstant.values()].toSorted((a, b) => a.at - b.at)
}

function joinMarks(a: InstantMark, b: InstantMark): InstantMark {
  const label = a.label === b.label ? a.label : `${a.label} / ${b.label}`
  return a.isDue === true || b.isDue === true ? { at: a.at, label, isDue: true } : { at: a.at, label }
}
