import type { WorkingCalendarDocument } from '@lijie/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayMs } from '../civil-time/index.js'
import { compile, compileOffice, newYork, plainWeek } from '../../test/calendar-fixtures.js'
import { findWorkingDay } from './add-working-days.js'
import { addWorkingTime } from './add-working-time.js'
import { findWorkingDayBefore } from './subtract-working-days.js'
import { subtractWorkingTime } from './subtract-working-time.js'
import { addWorkedDayTime, subtractWorkedDayTime, workedDayTimeBetween } from './worked-day-time.js'
import type { WorkingCalendar } from './working-calendar.js'
import { workingTimeBetween } from './working-time-between.js'
import { buildWorkingTimeTable } from './working-time-table.js'

const minute = 60_000
const office = compileOffice()
const nightWork: WorkingCalendarDocument = {
  ...plainWeek,
  zone: 'America/New_York',
  weekdays: [1, 3, 6, 7],
  schedules: [
    {
      from: '2026-01-01',
      shifts: [
        { from: '00:00', to: '02:30' },
        { from: '20:00', to: '24:00' }
      ]
    }
  ]
}
const nights = compile({ document: nightWork, zone: newYork })
const wholeDays = compile({
  document: {
    ...plainWeek,
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    schedules: [{ from: '2026-01-01', shifts: [{ from: '00:00', to: '24:00' }] }]
  }
})

/** The calendar in which time runs backwards: an instant t is `from + to - t` there. */
function mirror(calendar: WorkingCalendar): WorkingCalendar {
  const time = calendar.time!
  const { from, to, start, worked } = time
  const intervals = Array.from({ length: start.length - 1 }, (_, i) => ({
    start: from + to - (start[i]! + worked[i + 1]! - worked[i]!),
    end: from + to - start[i]!
  })).toReversed()
  const days = calendar.worked.toReversed()
  const rank = new Int32Array(days.length + 1)
  const select: number[] = []
  days.forEach((isWorked, i) => {
    rank[i + 1] = rank[i]! + isWorked
    if (isWorked === 1) select.push(i)
  })
  const table = buildWorkingTimeTable(intervals, from, to)
  return { ...calendar, worked: days, rank, select: Int32Array.from(select), time: table }
}

const mirrors = new Map([office, nights, wholeDays].map((calendar) => [calendar, mirror(calendar)]))
const amounts = fc.oneof(
  fc.integer({ min: 0, max: 90 * dayMs }),
  fc.integer({ min: 0, max: 400 }).map((n) => n * 15 * minute)
)

const questions = fc.constantFrom(office, nights, wholeDays).chain((calendar) => {
  const { from, to, start, worked } = calendar.time!
  const edge = fc.integer({ min: 0, max: start.length - 2 }).chain((i) => {
    const end = start[i]! + worked[i + 1]! - worked[i]!
    return fc.constantFrom(start[i]! - 1, start[i]!, start[i]! + 1, end - 1, end, end + 1)
  })
  const instant = fc.oneof(fc.integer({ min: from, max: to }), edge).filter((ms) => ms >= from && ms <= to)
  return fc.record({ calendar: fc.constant(calendar), e: instant, u: instant, a: amounts, b: amounts })
})
const runs = { numRuns: 3000 }

describe('working time before an instant', () => {
  it('is working time after it in the mirrored calendar', () => {
    fc.assert(
      fc.property(questions, ({ calendar, e, a }) => {
        const { from, to } = calendar.time!
        const found = subtractWorkingTime(calendar, e, a)
        const mirrored = addWorkingTime(mirrors.get(calendar)!, from + to - e, a)
        if (typeof mirrored === 'number') expect(found).toBe(from + to - mirrored)
        else expect(found).toHaveProperty('code')
      }),
      runs
    )
  })

  it('subtracted and measured again is the same, and begins as late as possible', () => {
    fc.assert(
      fc.property(questions, ({ calendar, e, a }) => {
        const start = subtractWorkingTime(calendar, e, a)
        if (typeof start !== 'number' || a === 0) return
        expect(workingTimeBetween(calendar, start, e)).toBe(a)
        expect(workingTimeBetween(calendar, start + 1, e)).toBe(a - 1)
      }),
      runs
    )
  })

  it('subtracted in two steps is subtracted at once', () => {
    fc.assert(
      fc.property(questions, ({ calendar, e, a, b }) => {
        const first = subtractWorkingTime(calendar, e, a)
        if (typeof first !== 'number' || first <= calendar.time!.from || b === 0) return
        expect(subtractWorkingTime(calendar, first, b)).toEqual(subtractWorkingTime(calendar, e, a + b))
      }),
      runs
    )
  })

  it('is never later for a longer limit or an earlier end', () => {
    fc.assert(
      fc.property(questions, ({ calendar, e, u, a, b }) => {
        const [short, long] = [Math.min(a, b), Math.max(a, b)]
        const [early, late] = [Math.min(e, u), Math.max(e, u)]
        const found = subtractWorkingTime(calendar, late, short)
        const others = [
          subtractWorkingTime(calendar, late, long),
          subtractWorkingTime(calendar, early, short)
        ].filter((other) => typeof other === 'number')
        expect(others.filter((other) => !(other <= (found as number)))).toEqual([])
      }),
      runs
    )
  })

  it('and after it lead back to where the same time was worked', () => {
    fc.assert(
      fc.property(questions, ({ calendar, e, a }) => {
        const start = subtractWorkingTime(calendar, e, a)
        fc.pre(typeof start === 'number' && a > 0)
        const back = addWorkingTime(calendar, start as number, a)
        expect(workingTimeBetween(calendar, back as number, e)).toBe(0)
      }),
      runs
    )
  })
})

describe('worked days before an instant', () => {
  const last = office.worked.length - 1
  const noonOf = (position: number): number => (office.firstDay + position) * dayMs + 4 * 3_600_000
  const positions = fc.integer({ min: 0, max: last })

  it('are worked days after it in the mirrored calendar', () => {
    fc.assert(
      fc.property(positions, fc.integer({ min: 0, max: 400 }), (position, days) => {
        const found = findWorkingDayBefore(office, noonOf(position), days)
        const mirrored = findWorkingDay(mirrors.get(office)!, noonOf(last - position), days)
        if ('code' in mirrored) expect(found).toHaveProperty('code')
        else
          expect(found).toMatchObject({
            position: last - mirrored.position,
            startPosition: last - mirrored.startPosition,
            rolled: mirrored.rolled
          })
      }),
      runs
    )
  })

  it('as time mirror each other, and are measured again', () => {
    const begin = office.time!.to - office.worked.length * dayMs
    const { to } = office.time!
    const instants = fc.oneof(
      fc.integer({ min: begin, max: to }),
      positions.map((position) => begin + position * dayMs)
    )
    fc.assert(
      fc.property(instants, amounts, amounts, (e, a, b) => {
        const found = subtractWorkedDayTime(office, e, a)
        const mirrored = addWorkedDayTime(mirrors.get(office)!, begin + to - e, a)
        if (typeof mirrored !== 'number' || typeof found !== 'number') {
          expect([found, mirrored].every((one) => typeof one === 'object')).toBe(true)
          return
        }
        expect(found).toBe(begin + to - mirrored)
        expect(workedDayTimeBetween(office, found, e)).toBe(a)
        if (a > 0 && b > 0)
          expect(subtractWorkedDayTime(office, found, b)).toEqual(subtractWorkedDayTime(office, e, a + b))
        const after = addWorkedDayTime(office, found, a)
        if (a > 0) expect(workedDayTimeBetween(office, after as number, e)).toBe(0)
      }),
      runs
    )
  })
})
