import { formatLocalDate, parseLocalDate, weekdayOf } from '../civil-time/index.js'
import type { DayRun, DeadlineExplanation } from '../time-limits/index.js'
import type { DayKind } from './day-kind.js'
import { kindOfRun, nameRun } from './name-day.js'
import { readIso } from './read-iso.js'
import { expandRun } from './split-runs.js'
import type { TimelineWords } from './timeline-words.js'

/** One day of a limit that is counted in days. */
export interface StripDay {
  readonly date: string
  /** Null: one of several days of which only the sum is known. */
  readonly kind: DayKind | null
  /** Which day of the limit it is; null when it is not counted. */
  readonly number: number | null
  /** Days counted on it: 1 or 0; a share of what several days counted together, where no more is known. */
  readonly counted: number
  readonly name: string
  readonly marks: readonly { readonly label: string; readonly isDue: boolean }[]
}

/** A week from Monday to Sunday; null for days before the first and after the last. */
export interface StripWeek {
  readonly days: readonly (StripDay | null)[]
}

/** Weeks that are left out. */
export interface StripFold {
  readonly foldedDays: number
  readonly countedDays: number
}

/** Longer strips are folded; so many weeks stay at each end. */
const mostWeeks = 12
const edgeWeeks = 5

/** The weeks of a limit in days or months, from the earlier to the later of its ends. */
export function listStripWeeks(
  explanation: DeadlineExplanation,
  words: TimelineWords
): readonly (StripWeek | StripFold)[] {
  const days = listStripDays(explanation, words)
  const first = days[0]
  if (first === undefined) return []
  const skipped = weekdayOf(parseLocalDate(first.date) ?? 0) - 1
  const cells = [...Array.from({ length: skipped }, () => null), ...days]
  const weeks: StripWeek[] = []
  for (let at = 0; at < cells.length; at += 7) {
    const week = cells.slice(at, at + 7)
    weeks.push({ days: [...week, ...Array.from({ length: 7 - week.length }, () => null)] })
  }
  return foldWeeks(weeks)
}

/** Folds the middle of many weeks, and always the weeks of which not every day is known. */
function foldWeeks(weeks: readonly StripWeek[]): readonly (StripWeek | StripFold)[] {
  const unknown = weeks.flatMap(({ days }, index) => (days.some((day) => day?.kind === null) ? [index] : []))
  const isLong = weeks.length > mostWeeks
  const from = Math.min(isLong ? edgeWeeks : weeks.length, ...unknown)
  const to = Math.max(isLong ? weeks.length - edgeWeeks : 0, ...unknown.map((index) => index + 1))
  if (from >= to) return weeks
  const middle = weeks.slice(from, to).flatMap(({ days }) => days.filter((day) => day !== null))
  const countedDays = Math.round(middle.reduce((sum, { counted }) => sum + counted, 0))
  return [...weeks.slice(0, from), { foldedDays: middle.length, countedDays }, ...weeks.slice(to)]
}

function listStripDays(explanation: DeadlineExplanation, words: TimelineWords): readonly StripDay[] {
  const isBefore = explanation.deadline.limit.direction === 'before'
  const ends = listEnds(explanation, words)
  const runs = explanation.days.length > 0 ? explanation.days.flatMap(expandRun) : countAll(explanation, ends)
  const total = runs.reduce((sum, run) => sum + run.countedDays, 0)
  let counted = 0
  return runs.map((run) => {
    counted += run.countedDays
    const number = isBefore ? total - counted + 1 : counted
    return {
      date: run.from,
      kind: run.why === 'several' ? null : kindOfRun(run),
      counted: run.countedDays,
      number: run.countedDays > 0 ? Math.round(number) : null,
      // Whether it is worked shows by the paint; in a small cell the name is enough.
      name: run.name === undefined ? nameRun(run, words) : words.label(run.name),
      marks: ends.filter(({ date }) => date === run.from)
    }
  })
}

interface StripEnd {
  readonly date: string
  readonly label: string
  readonly isDue: boolean
}

/** Start and deadline; one that ends with its day is written as that day's 24:00, not as the next one's 00:00. */
function listEnds(
  { startIso, deadline, dayEnd }: DeadlineExplanation,
  words: TimelineWords
): readonly StripEnd[] {
  const isBefore = deadline.limit.direction === 'before'
  const start = readIso(startIso)
  const due = dayEnd ?? readIso(deadline.iso)
  return [
    { date: start.date, label: `${start.clock} ${isBefore ? words.event : words.start}`, isDue: false },
    { date: due.date, label: `${due.clock} ${isBefore ? words.latest : words.due}`, isDue: true }
  ]
}

/**
 * The days of a limit that runs through every day alike, which an explanation does not list: all but the one it starts
 * from, or those of the period, and behind them the days that its end moved over.
 */
function countAll({ period }: DeadlineExplanation, ends: readonly StripEnd[]): readonly DayRun[] {
  const [start = 0, due = 0] = ends.map(({ date }) => parseLocalDate(date) ?? 0)
  const counted = period === undefined ? null : [period.firstDay, period.lastDay].toSorted()
  const [first = '', last = ''] = counted ?? []
  const moved = new Map(
    (period?.moved?.over ?? []).flatMap(expandRun).map((run) => [run.from as string, run])
  )
  return Array.from({ length: Math.abs(due - start) + 1 }, (_, i) => {
    const day = Math.min(start, due) + i
    const date = formatLocalDate(day)
    const isCounted = counted === null ? day !== start : date >= first && date <= last
    const plain = { worked: true, why: 'weekday', milliseconds: 0, spans: [] } as const
    return { ...plain, ...moved.get(date), from: date, to: date, days: 1, countedDays: isCounted ? 1 : 0 }
  })
}
