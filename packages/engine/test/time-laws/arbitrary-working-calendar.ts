import type {
  CalendarDay,
  DaysOffCalendar,
  ShiftSchedule,
  WorkingCalendarDocument,
  ZoneTable
} from '@lijie/schema'
import fc from 'fast-check'
import { buildZoneTable } from '../../src/calendar-compiler/index.js'
import { compileCalendar, type WorkingCalendar } from '../../src/calendar/index.js'
import { clockMinutes, formatLocalDate, parseLocalDate } from '../../src/civil-time/index.js'

/** Zones and years with clock changes of an hour, of half an hour, the other way round, and with none. */
const places: readonly (readonly [zone: ZoneTable, year: number])[] = [
  [buildZoneTable('Asia/Shanghai'), 2026],
  [buildZoneTable('Asia/Shanghai'), 1986],
  [buildZoneTable('America/New_York'), 2026],
  [buildZoneTable('Australia/Lord_Howe'), 2026]
]

/** A drawn calendar: the compiled one, what a counterexample shows of it, and the same with one more day off. */
export interface DrawnCalendar {
  readonly calendar: WorkingCalendar
  readonly shown: unknown
  readonly addDayOff?: (date: string) => WorkingCalendar
}

/**
 * Random working calendars (随机工作日历) of some weeks in one of four places: any weekdays, up to two schedules of up to three
 * shifts that begin and end at any minute, and days off and make-up workdays by a notice.
 */
export function arbitraryWorkingCalendar(): fc.Arbitrary<DrawnCalendar> {
  const schedule = fc.uniqueArray(fc.nat(1440), { minLength: 2, maxLength: 6 })
  const day = fc.record({ offset: fc.nat(200), isOff: fc.boolean() })
  return fc
    .record({
      place: fc.constantFrom(...places),
      firstOffset: fc.nat(240),
      length: fc.integer({ min: 1, max: 100 }),
      weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      edges: fc.tuple(schedule, schedule),
      change: fc.nat(60),
      days: fc.uniqueArray(day, { maxLength: 8, selector: ({ offset }) => offset })
    })
    .map(({ place: [zone, year], firstOffset, length, weekdays, edges, change, days }) => {
      const first = (parseLocalDate(`${year}-01-01`) as number) + firstOffset
      const [before, after] = edges.map(listShifts) as [ShiftSchedule['shifts'], ShiftSchedule['shifts']]
      const dateOf = (offset: number): string => formatLocalDate(first + offset)
      const document: WorkingCalendarDocument = {
        type: 'working',
        zone: zone.zone,
        weekdays,
        schedules: [
          { from: dateOf(0), shifts: before },
          { from: dateOf(change + 1), shifts: after }
        ],
        daysOff: 'days-off',
        coverage: { from: dateOf(0), to: dateOf(length - 1) },
        evidence: 'inferred'
      }
      const set = days
        .filter(({ offset }) => dateOf(offset).startsWith(`${year}-`))
        .map(({ offset, isOff }) => nameDay(dateOf(offset), isOff ? 'off' : 'make-up-workday'))
      const compileWith = (list: readonly CalendarDay[]): WorkingCalendar =>
        compileDrawn(document, announce(year, list), zone)
      return {
        calendar: compileWith(set),
        shown: { document, set },
        addDayOff: (date) =>
          compileWith([...set.filter((other) => other.date !== date), nameDay(date, 'off')])
      }
    })
}

function listShifts(edges: readonly number[]): ShiftSchedule['shifts'] {
  const sorted = edges.toSorted((a, b) => a - b)
  const shifts = []
  for (let i = 0; i + 1 < sorted.length; i += 2)
    shifts.push({ from: clockOf(sorted[i] as number), to: clockOf(sorted[i + 1] as number) })
  return shifts as unknown as ShiftSchedule['shifts']
}

function clockOf(minute: number): string {
  return minute === 1440 ? '24:00' : (clockMinutes[minute] as string).slice(1)
}

function nameDay(date: string, type: CalendarDay['type']): CalendarDay {
  return { date, type, name: { zh: '某日' } }
}

function announce(year: number, days: readonly CalendarDay[]): DaysOffCalendar {
  return {
    type: 'days-off',
    coverage: { from: `${year}-01-01`, to: `${year}-12-24` },
    nextNoticeNeededFrom: '12-25',
    notices: [
      {
        id: 'notice',
        year,
        title: { zh: '通知' },
        published: `${year - 1}-11-04`,
        publishedEvidence: 'inferred',
        days: [...days]
      }
    ]
  }
}

function compileDrawn(
  document: WorkingCalendarDocument,
  daysOff: DaysOffCalendar,
  zone: ZoneTable
): WorkingCalendar {
  const result = compileCalendar({
    standard: 'drawn',
    document,
    zone,
    daysOff: { standard: 'days-off', document: daysOff }
  })
  if ('issues' in result) throw new Error(JSON.stringify(result.issues))
  return result.calendar
}
