import type { WorkingCalendarDocument } from '@lijie/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLocalDate } from '../civil-time/index.js'
import { compile, compileOffice, newYork, plainWeek, shanghai } from '../../test/calendar-fixtures.js'
import { arbitraryQuestion, workingTimeLaws } from '../../test/time-laws/index.js'
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
/** Questions about calendars of many years, beside the random ones of some weeks that the laws are tried on elsewhere. */
const questions = arbitraryQuestion(
  fc.constantFrom(
    { calendar: office, shown: 'office' },
    { calendar: nights, shown: 'nights' },
    { calendar: wholeDays, shown: 'whole days' }
  )
)

describe('working time', () => {
  it.each(workingTimeLaws(questions).map((law) => [law.name, law] as const))('%s', (_law, { findBreach }) => {
    expect(findBreach({ numRuns: 2000 })).toBeNull()
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
})

/** Starts some hours before each clock change inside the calendar. */
function clockChanges(calendar: WorkingCalendar): readonly number[] {
  const { from, to } = calendar.time!
  return (calendar.zone === shanghai ? [] : calendar.zone.at)
    .filter((ms) => ms - 6 * 3_600_000 >= from && ms < to)
    .map((ms) => ms - 6 * 3_600_000)
}
