import { dayMs, formatLocalDate, parseLocalDate } from '../civil-time/index.js'
import type { DayRun, DeadlineExplanation } from '../time-limits/index.js'
import { readIso, type IsoParts } from './read-iso.js'

/** So many whole days in a row are still shown one by one. */
const mostSingleDays = 7

/**
 * The days of a limit that runs day and night, from the earlier to the later of its ends: the first, those between, the
 * last. An explanation does not list them, because they are all alike.
 */
export function runThrough({ startIso, deadline }: DeadlineExplanation): readonly DayRun[] {
  const ends = [readIso(startIso), readIso(deadline.iso)] as const
  const [first, last] = deadline.limit.direction === 'before' ? [ends[1], ends[0]] : ends
  const from = parseLocalDate(first.date) ?? 0
  const to = parseLocalDate(last.date) ?? 0
  if (from === to) return [createRun(from, 1, first, last)]
  const between = to - from - 1
  const middle =
    between > mostSingleDays
      ? [createRun(from + 1, between)]
      : Array.from({ length: between }, (_, i) => createRun(from + 1 + i, 1))
  const end = last.clockMs === 0 ? [] : [createRun(to, 1, undefined, last)]
  return [createRun(from, 1, first), ...middle, ...end]
}

function createRun(day: number, days: number, from?: IsoParts, to?: IsoParts): DayRun {
  const milliseconds = (to?.clockMs ?? dayMs) - (from?.clockMs ?? 0)
  return {
    from: formatLocalDate(day),
    to: formatLocalDate(day + days - 1),
    days,
    worked: true,
    why: 'weekday',
    milliseconds: milliseconds * days,
    countedDays: 0,
    spans: [{ from: from?.clock ?? '00:00', to: to?.clock ?? '24:00' }]
  }
}
