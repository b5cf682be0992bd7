import { formatLocalDate, parseLocalDate } from '../civil-time/index.js'
import type { DayRun } from '../time-limits/index.js'

/** The runs of days, split so that each of the dates stands alone; folded runs stay whole. */
export function splitRuns(runs: readonly DayRun[], dates: ReadonlySet<string>): readonly DayRun[] {
  return runs.flatMap((run) => {
    if (run.days === 1 || run.why === 'several') return [run]
    const parts: DayRun[] = []
    for (const day of expandRun(run)) {
      const last = parts.at(-1)
      if (last === undefined || dates.has(day.from) || dates.has(last.from)) parts.push(day)
      else parts[parts.length - 1] = joinDay(last, day)
    }
    return parts
  })
}

/** Each day of a run by itself; what the run counted is shared out evenly, because its days are alike. */
export function expandRun(run: DayRun): readonly DayRun[] {
  const first = parseLocalDate(run.from) ?? 0
  return Array.from({ length: run.days }, (_, i) => {
    const date = formatLocalDate(first + i)
    return {
      ...run,
      from: date,
      to: date,
      days: 1,
      milliseconds: run.milliseconds / run.days,
      countedDays: run.countedDays / run.days
    }
  })
}

function joinDay(run: DayRun, day: DayRun): DayRun {
  return {
    ...run,
    to: day.to,
    days: run.days + 1,
    milliseconds: run.milliseconds + day.milliseconds,
    countedDays: run.countedDays + day.countedDays
  }
}
