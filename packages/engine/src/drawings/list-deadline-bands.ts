import type { WorkingCalendar } from '../calendar/index.js'
import { dayMs, parseLocalDate } from '../civil-time/index.js'
import type { DayRun, DeadlineExplanation } from '../time-limits/index.js'
import type { BandMark, BandPiece, DayBand } from './day-band.js'
import { kindOfRun, nameRun, nameRunDates } from './name-day.js'
import { listDayShifts } from './list-day-shifts.js'
import { readClock, readIso } from './read-iso.js'
import { runThrough } from './run-through.js'
import { splitRuns } from './split-runs.js'
import type { TimelineWords } from './timeline-words.js'

/** A labelled moment with the date it falls on. */
interface DatedMark extends BandMark {
  readonly date: string
}

/** The days of a limit in hours as bands: what was counted, the shifts around it, start and deadline. */
export function listDeadlineBands(
  explanation: DeadlineExplanation,
  words: TimelineWords,
  calendar: WorkingCalendar | undefined
): readonly DayBand[] {
  const marks = listMarks(explanation, words)
  const given = explanation.days.length > 0 ? explanation.days : runThrough(explanation)
  const runs = splitRuns(given, new Set(marks.map(({ date }) => date)))
  const known = new Set(runs.filter(({ days }) => days === 1).map(({ from }) => from))
  const shiftsOn = explanation.counts === 'elapsed' ? undefined : calendar
  return runs.map((run) => {
    const own = marks
      .map((mark) => (known.has(mark.date) ? mark : moveToDayBefore(mark, known)))
      .filter(({ date }) => date === run.from && run.days === 1)
    return bandOf(run, own, words, shiftsOn)
  })
}

function listMarks({ startIso, deadline }: DeadlineExplanation, words: TimelineWords): readonly DatedMark[] {
  const isBefore = deadline.limit.direction === 'before'
  const start = readIso(startIso)
  const due = readIso(deadline.iso)
  return [
    { date: start.date, at: start.clockMs, label: `${start.clock} ${isBefore ? words.event : words.start}` },
    {
      date: due.date,
      at: due.clockMs,
      label: `${due.clock} ${isBefore ? words.latest : words.due}`,
      isDue: true
    }
  ]
}

/** A moment at midnight that ends the last day of the picture is 24:00 of that day. */
function moveToDayBefore(mark: DatedMark, known: ReadonlySet<string>): DatedMark {
  const before = [...known].find(
    (date) => (parseLocalDate(date) ?? 0) + 1 === parseLocalDate(mark.date) && mark.at === 0
  )
  if (before === undefined) return mark
  return { ...mark, date: before, at: dayMs, label: mark.label.replace('00:00', '24:00') }
}

function bandOf(
  run: DayRun,
  marks: readonly BandMark[],
  words: TimelineWords,
  calendar: WorkingCalendar | undefined
): DayBand {
  const counted: readonly BandPiece[] = run.spans.map(({ from, to }) => ({
    from: readClock(from),
    to: readClock(to),
    kind: 'counted'
  }))
  const isFolded = run.why === 'several'
  return {
    label: isFolded ? words.moreDays(words.days(run.days)) : nameRunDates(run, words),
    kind: kindOfRun(run),
    isFolded,
    pieces: isFolded ? [] : [...listShifts(run, calendar), ...counted],
    marks,
    total: run.milliseconds === 0 ? '–' : words.duration(run.milliseconds),
    note: isFolded ? nameRunDates(run, words) : noteRun(run, words)
  }
}

/** Why the days are as they are, and how many they are when they are several. */
function noteRun(run: DayRun, words: TimelineWords): string {
  const name = nameRun(run, words)
  if (run.days === 1) return name
  const days = words.days(run.days)
  return name === '' ? days : `${name}${words.brackets(days)}`
}

function listShifts(run: DayRun, calendar: WorkingCalendar | undefined): readonly BandPiece[] {
  const day = parseLocalDate(run.from)
  const shifts = calendar === undefined || day === undefined ? null : listDayShifts(calendar, day)
  return (shifts?.spans ?? []).map(({ from, to }) => ({
    from: readClock(from),
    to: readClock(to),
    kind: 'shift'
  }))
}
