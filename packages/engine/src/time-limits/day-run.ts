import type { LocalDate } from '@lijie/schema'
import type { DayDescription, DayReason } from '../calendar/index.js'

/** Clock times between which time was counted on a day, `HH:MM`. */
export interface ClockSpan {
  readonly from: string
  readonly to: string
}

/** Who or what makes a day as it is. */
type Setting = Partial<
  Pick<DayDescription, 'name' | 'notice' | 'recurring' | 'shifts' | 'source' | 'assumed'>
>

/** One day, or several alike in a row, and what a limit counted on them. */
export interface DayRun extends Setting {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly days: number
  readonly worked: boolean
  /** Why the days are worked or not; `several`: a long middle part, folded to keep the explanation short. */
  readonly why: DayReason | 'several'
  /** Working milliseconds counted, over all days of the run. */
  readonly milliseconds: number
  /** Days counted by a limit in working days. */
  readonly countedDays: number
  /** What was counted on each day of the run. */
  readonly spans: readonly ClockSpan[]
}

/** From so many entries on, counted days that are alike are joined; skipped days always are. */
const joinAbove = 16
/** An explanation never has more entries than this. */
const mostRuns = 40

/** Joins days that are alike and folds the middle of a very long list, so that an explanation stays readable. */
export function condenseRuns(days: readonly DayRun[]): readonly DayRun[] {
  const skippedJoined = joinRuns(days, (run) => !run.worked)
  if (skippedJoined.length <= joinAbove) return skippedJoined
  const joined = joinRuns(skippedJoined, () => true)
  if (joined.length <= mostRuns) return joined
  const edge = mostRuns / 2
  const middle = joined.slice(edge, 1 - edge)
  return [...joined.slice(0, edge), foldRuns(middle), ...joined.slice(1 - edge)]
}

function joinRuns(runs: readonly DayRun[], mayJoin: (run: DayRun) => boolean): readonly DayRun[] {
  const joined: DayRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last !== undefined && mayJoin(last) && mayJoin(run) && areAlike(last, run)) {
      joined[joined.length - 1] = { ...addRuns(last, run), why: last.why, spans: last.spans }
    } else joined.push(run)
  }
  return joined
}

function areAlike(a: DayRun, b: DayRun): boolean {
  const sameReason =
    a.why === b.why &&
    a.name?.zh === b.name?.zh &&
    a.notice?.id === b.notice?.id &&
    a.recurring?.id === b.recurring?.id &&
    a.source?.standard === b.source?.standard &&
    a.assumed === b.assumed
  const sameCount =
    a.milliseconds / a.days === b.milliseconds / b.days && a.countedDays / a.days === b.countedDays / b.days
  const sameSpans =
    a.spans.length === b.spans.length &&
    a.spans.every((s, i) => s.from === b.spans[i]?.from && s.to === b.spans[i]?.to)
  return sameReason && sameCount && sameSpans
}

function addRuns(a: DayRun, b: DayRun): DayRun {
  return {
    ...a,
    to: b.to,
    days: a.days + b.days,
    milliseconds: a.milliseconds + b.milliseconds,
    countedDays: a.countedDays + b.countedDays
  }
}

function foldRuns(runs: readonly DayRun[]): DayRun {
  const { from, to, days, milliseconds, countedDays } = runs.reduce((a, b) => addRuns(a, b))
  const worked = milliseconds > 0 || countedDays > 0
  return { from, to, days, worked, why: 'several', milliseconds, countedDays, spans: [] }
}
