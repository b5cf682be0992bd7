import type { DayRun } from '../time-limits/index.js'
import { kindOfDay, type DayKind } from './day-kind.js'
import type { TimelineWords } from './timeline-words.js'

/** The kind of the days of a run; of folded ones, whether they are worked is all that is known. */
export function kindOfRun({ why, worked }: DayRun): DayKind {
  return why === 'several' ? 'workday' : kindOfDay({ why, worked })
}

/** Why a day is not an ordinary workday (休息日、放假、调休), with the holiday's name; empty when it is one. */
export function nameRun(run: DayRun, words: TimelineWords): string {
  const kind = kindOfRun(run)
  if (kind === 'workday') return ''
  if (run.name === undefined) return words.kinds[kind]
  const { off, worked, ownHours } = words
  const set = kind === 'day-off' ? off : kind === 'own-hours' ? ownHours : worked
  return `${words.label(run.name)}${words.list}${set}`
}

/** The date or dates of a run: `2026-04-03 周五`, `2026-04-04 – 04-06`. */
export function nameRunDates({ from, to, days }: DayRun, words: TimelineWords): string {
  if (days === 1) return `${from} ${words.weekday(from)}`
  return `${from} – ${from.slice(0, 4) === to.slice(0, 4) ? to.slice(5) : to}`
}
