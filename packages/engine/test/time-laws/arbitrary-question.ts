import fc from 'fast-check'
import type { WorkingTimeTable } from '../../src/calendar/index.js'
import { arbitraryWorkingCalendar, type DrawnCalendar } from './arbitrary-working-calendar.js'

/** A calendar, two instants that it covers, and two amounts of time in milliseconds, small ones and round ones among them. */
export interface TimeQuestion extends DrawnCalendar {
  readonly time: WorkingTimeTable
  readonly t: number
  readonly u: number
  readonly a: number
  readonly b: number
}

interface Place {
  readonly kind: number
  readonly pick: number
  readonly shift: number
}

/** Random questions (随机提问) about random calendars, or about others; many instants lie at the very ends of shifts. */
export function arbitraryQuestion(
  calendars: fc.Arbitrary<DrawnCalendar> = arbitraryWorkingCalendar()
): fc.Arbitrary<TimeQuestion> {
  const place = fc.record({ kind: fc.nat(3), pick: fc.nat(), shift: fc.integer({ min: -2, max: 2 }) })
  const amount = fc.oneof(
    fc.nat(3 * 86_400_000),
    fc.nat(200).map((quarters) => quarters * 900_000),
    fc.nat(3)
  )
  return fc
    .record({ drawn: calendars, at: place, to: place, a: amount, b: amount })
    .filter(({ drawn }) => drawn.calendar.time !== null && drawn.calendar.time.start.length > 1)
    .map(({ drawn, at, to, a, b }) => {
      const time = drawn.calendar.time as WorkingTimeTable
      const asked = { t: instantOf(time, at), u: instantOf(time, to), a, b }
      // A counterexample shows the documents, not the tables.
      const print = (): string => fc.stringify({ calendar: drawn.shown, ...asked })
      return { ...drawn, time, ...asked, [fc.toStringMethod]: print }
    })
}

/** An instant at or beside a shift's start or end, or anywhere. */
function instantOf(time: WorkingTimeTable, { kind, pick, shift }: Place): number {
  const { from, to, start, worked } = time
  const i = pick % (start.length - 1)
  const begin = start[i] as number
  const end = begin + (worked[i + 1] as number) - (worked[i] as number)
  const instant = kind === 0 ? begin + shift : kind === 1 ? end + shift : from + (pick % (to - from))
  return Math.min(Math.max(instant, from), to - 1)
}
