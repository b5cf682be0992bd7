import type { WorkingCalendarDocument } from '@lijie/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayMs, parseLocalDate } from '../civil-time/index.js'
import { compile, compileOffice, newYork, plainWeek, shanghai } from '../../test/calendar-fixtures.js'
import { addWorkingTime } from './add-working-time.js'
import type { WorkingCalendar } from './working-calendar.js'
import { workingTimeBetween } from './working-time-between.js'

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
        { from: '09:15', to: '09:16' },
        { from: '20:00', to: '24:00' }
      ]
    },
    {
      from: '2026-09-01',
      shifts: [
        { from: '01:15', to: '01:45' },
        { from: '01:50', to: '03:05' }
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

/** Is this minute worked? Straight from the document, through the host's own time zones. */
function createOracle(
  document: WorkingCalendarDocument,
  isOff: (day: number) => boolean | undefined
): (ms: number) => boolean {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: document.zone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23'
  })
  return (ms) => {
    const [date = '', clock = ''] = format.format(ms).split(', ')
    const day = parseLocalDate(date) ?? 0
    const weekday = ((((day + 3) % 7) + 7) % 7) + 1
    const off = isOff(day) ?? !document.weekdays.includes(weekday)
    const schedule = document.schedules.findLast(({ from }) => from <= date)
    return (
      !off &&
      (schedule?.shifts ?? []).some(({ from, to }) => from <= clock.slice(0, 5) && clock.slice(0, 5) < to)
    )
  }
}

const instants = (calendar: WorkingCalendar): fc.Arbitrary<number> => {
  const { from, to } = calendar.time!
  const near = fc
    .tuple(fc.integer({ min: 0, max: calendar.time!.start.length - 2 }), fc.integer({ min: -3, max: 3 }))
    .map(([i, ms]) => calendar.time!.start[i]! + ms * minute)
  return fc.oneof(fc.integer({ min: from, max: to - 1 }), near).filter((ms) => ms >= from && ms < to)
}
const amounts = fc.oneof(
  fc.integer({ min: 1, max: 90 * dayMs }),
  fc.integer({ min: 1, max: 400 }).map((n) => n * 15 * minute)
)
const calendars = fc.constantFrom(office, nights, wholeDays)
const questions = calendars.chain((calendar) =>
  fc.record({
    calendar: fc.constant(calendar),
    t: instants(calendar),
    u: instants(calendar),
    a: amounts,
    b: amounts
  })
)
const runs = { numRuns: 4000 }

describe('working time', () => {
  it('added and measured again is the same', () => {
    fc.assert(
      fc.property(questions, ({ calendar, t, a }) => {
        const due = addWorkingTime(calendar, t, a)
        if (typeof due !== 'number') return
        expect(workingTimeBetween(calendar, t, due)).toBe(a)
        expect(workingTimeBetween(calendar, t, due - 1)).toBe(a - 1)
      }),
      runs
    )
  })

  it('added in two steps is added at once', () => {
    fc.assert(
      fc.property(questions, ({ calendar, t, a, b }) => {
        const first = addWorkingTime(calendar, t, a)
        if (typeof first !== 'number' || first >= calendar.time!.to) return
        expect(addWorkingTime(calendar, first, b)).toEqual(addWorkingTime(calendar, t, a + b))
      }),
      runs
    )
  })

  it('ends later for a longer limit and never earlier for a later start', () => {
    fc.assert(
      fc.property(questions, ({ calendar, t, u, a, b }) => {
        const [shorter, longer] = [addWorkingTime(calendar, t, a), addWorkingTime(calendar, t, a + b)]
        if (typeof longer === 'number') expect(shorter).toBeLessThan(longer)
        const [early, late] = [
          addWorkingTime(calendar, Math.min(t, u), a),
          addWorkingTime(calendar, Math.max(t, u), a)
        ]
        if (typeof early === 'number' && typeof late === 'number') expect(early).toBeLessThanOrEqual(late)
        else expect(typeof late).not.toBe('number')
      }),
      runs
    )
  })

  it('does not care where in non-working time the start lies', () => {
    fc.assert(
      fc.property(questions, ({ calendar, t, a }) => {
        const first = addWorkingTime(calendar, t, 0)
        if (typeof first !== 'number') return
        expect(first).toBeGreaterThanOrEqual(t)
        expect(workingTimeBetween(calendar, t, first)).toBe(0)
        expect(addWorkingTime(calendar, first, 1)).toBe(first + 1)
        expect(addWorkingTime(calendar, first, a)).toEqual(addWorkingTime(calendar, t, a))
      }),
      runs
    )
  })

  it('never ends earlier because of one more day off', () => {
    const date = fc
      .integer({ min: 0, max: 364 })
      .map((n) => new Date(Date.UTC(2026, 0, 1) + n * dayMs).toISOString().slice(0, 10))
    fc.assert(
      fc.property(date, instants(compile()), amounts, (off, t, a) => {
        const notice = {
          id: 'n',
          year: 2026,
          title: { zh: 'n' },
          published: '2025-01-01',
          publishedEvidence: 'inferred'
        } as const
        const days = (list: string[]): WorkingCalendar =>
          compile({
            document: { ...plainWeek, coverage: { from: '2026-01-01', to: '2026-12-24' }, daysOff: 'off' },
            daysOff: {
              standard: 'off',
              document: {
                type: 'days-off',
                coverage: { from: '2026-01-01', to: '2026-12-24' },
                nextNoticeNeededFrom: '12-25',
                notices: [
                  { ...notice, days: list.map((day) => ({ date: day, type: 'off', name: { zh: day } })) }
                ]
              }
            }
          })
        const without = addWorkingTime(days(['2026-10-01']), t, a)
        const withOne = addWorkingTime(days([...new Set(['2026-10-01', off])]), t, a)
        if (typeof without === 'number' && typeof withOne === 'number')
          expect(withOne).toBeGreaterThanOrEqual(without)
        else expect(typeof withOne).not.toBe('number')
      }),
      { numRuns: 300 }
    )
  })

  it.each([
    [
      'the office calendar',
      office,
      createOracle(
        { ...plainWeek, schedules: [{ ...plainWeek.schedules[0]!, from: '2007-01-01' }] },
        (day) => {
          const set = office.setDays.get(day - office.firstDay)
          return set === undefined ? undefined : set.why === 'day-off'
        }
      )
    ],
    ['night shifts in New York', nights, createOracle(nightWork, () => undefined)]
  ] as const)('equals stepping through every minute: %s', (_name, calendar, isWorked) => {
    const start = instants(calendar).map((ms) => Math.floor(ms / minute) * minute)
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 4 * 24 * 60 }), (from, minutes) => {
        const to = Math.min(from + minutes * minute, calendar.time!.to)
        let worked = 0
        for (let ms = from; ms < to; ms += minute) if (isWorked(ms)) worked += minute
        expect(workingTimeBetween(calendar, from, to)).toBe(worked)
      }),
      { numRuns: 60, examples: clockChanges(calendar).map((ms) => [ms, 900] as [number, number]) }
    )
  })

  it('does not depend on the time zone of the process', () => {
    const zone = process.env['TZ']
    const questionsAsked = fc.sample(questions, { numRuns: 200, seed: 7 })
    const answers = [
      'Asia/Shanghai',
      'America/New_York',
      'Pacific/Apia',
      'UTC',
      'Asia/Kathmandu',
      'Europe/Dublin'
    ].map((name) => {
      process.env['TZ'] = name
      return JSON.stringify(
        questionsAsked.map(({ calendar, t, u, a }) => [
          addWorkingTime(calendar, t, a),
          workingTimeBetween(calendar, t, u)
        ])
      )
    })
    process.env['TZ'] = zone
    expect(new Set(answers).size).toBe(1)
  })
})

/** Starts some hours before each clock change inside the calendar. */
function clockChanges(calendar: WorkingCalendar): readonly number[] {
  const { from, to } = calendar.time!
  return (calendar.zone === shanghai ? [] : calendar.zone.at)
    .filter((ms) => ms - 6 * 3_600_000 >= from && ms < to)
    .map((ms) => ms - 6 * 3_600_000)
}
