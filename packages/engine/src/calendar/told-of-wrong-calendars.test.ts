import type {
  CalendarNotice,
  DaysOffCalendar,
  Issue,
  LocalNotice,
  WorkingCalendarDocument
} from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { plainWeek, shanghai } from '../../test/calendar-fixtures.js'
import { checkLocalNotices } from './check-local-notices.js'
import { checkNotices } from './check-notices.js'
import { compileCalendar, type CalendarInput } from './index.js'
import { readOwnShifts, readSchedules } from './read-schedules.js'

const newYear = { date: '2026-01-01', type: 'off', name: { zh: '元旦' } } as const
const national: CalendarNotice = {
  id: 'first',
  year: 2026,
  title: { zh: '通知' },
  published: '2025-11-04',
  publishedEvidence: 'inferred',
  days: [newYear]
}
const local: LocalNotice = {
  id: 'first',
  title: { zh: '通告' },
  published: '2026-01-02',
  publishedEvidence: 'inferred',
  days: [newYear]
}

type Told = readonly (readonly [code: string, pointer: string | undefined, params: object])[]

function tell(issues: readonly Issue[]): Told {
  return issues.map(({ code, pointer, params }) => [code, pointer, params])
}

function daysOff(notices: readonly CalendarNotice[], needed = '12-25'): DaysOffCalendar {
  const coverage = { from: '2026-01-01', to: '2026-12-24' }
  return { type: 'days-off', coverage, nextNoticeNeededFrom: needed, notices: [...notices] }
}

/** What is told of a calendar that observes these days off. */
function compiling(input: Partial<CalendarInput>, off = daysOff([national])): Told {
  const { coverage: _coverage, ...withoutCoverage } = plainWeek
  const document: WorkingCalendarDocument = { ...withoutCoverage, daysOff: 'off' }
  const result = compileCalendar({
    standard: 'city',
    document,
    zone: shanghai,
    daysOff: { standard: 'off', document: off },
    ...input
  })
  return 'issues' in result ? tell(result.issues) : []
}

/** What is told of these schedules. */
function schedules(...given: Parameters<typeof readSchedules>[0]): Told {
  const issues: Issue[] = []
  readSchedules(given, issues)
  return tell(issues)
}

describe('of a notice that is wrong', () => {
  it.each<[string, readonly CalendarNotice[], Told]>([
    [
      'its id when it is given twice',
      [national, { ...national, amends: 'first' }],
      [['calendar/duplicate-notice', '/notices/1/id', { notice: 'first' }]]
    ],
    [
      'the date on which it cannot have been published',
      [{ ...national, published: '2025-11-31' }],
      [['calendar/invalid-date', '/notices/0/published', { date: '2025-11-31' }]]
    ],
    [
      'both notices of one year',
      [national, { ...national, id: 'second' }],
      [['calendar/duplicate-year', '/notices/1/year', { year: 2026, first: 'first', second: 'second' }]]
    ],
    [
      'what it amends when that is unknown',
      [{ ...national, amends: 'gone' }],
      [['calendar/unknown-notice', '/notices/0/amends', { notice: 'first', amends: 'gone' }]]
    ],
    [
      'both years when they differ',
      [national, { ...national, id: 'second', amends: 'first', year: 2027, days: [] }],
      [
        [
          'calendar/amended-year-differs',
          '/notices/1/year',
          { notice: 'second', year: 2027, amends: 'first', amendedYear: 2026 }
        ]
      ]
    ],
    [
      'a date that does not exist',
      [{ ...national, days: [{ ...newYear, date: '2026-02-30' }] }],
      [['calendar/invalid-date', '/notices/0/days/0/date', { date: '2026-02-30' }]]
    ],
    [
      'a day that it names twice',
      [{ ...national, days: [newYear, newYear] }],
      [['calendar/duplicate-day', '/notices/0/days/1/date', { notice: 'first', date: '2026-01-01' }]]
    ],
    [
      'a day of another year',
      [{ ...national, days: [{ ...newYear, date: '2027-01-01' }] }],
      [
        [
          'calendar/misplaced-day',
          '/notices/0/days/0/date',
          { notice: 'first', date: '2027-01-01', year: 2026 }
        ]
      ]
    ]
  ])('tells %s', (_what, notices, told) => {
    expect(tell(checkNotices(daysOff(notices)))).toEqual(told)
  })

  it('tells nothing of the last day of its year, and of the first that it may set of the year before', () => {
    for (const date of ['2026-12-31', '2025-12-25'])
      expect(checkNotices(daysOff([{ ...national, days: [{ ...newYear, date }] }]))).toEqual([])
  })

  it('tells from when on the next notice cannot be needed', () => {
    expect(tell(checkNotices(daysOff([national], '12-32')))).toEqual([
      ['calendar/invalid-date', '/nextNoticeNeededFrom', { date: '12-32' }]
    ])
  })
})

describe('of a local notice that is wrong', () => {
  it.each<[string, readonly LocalNotice[], Told]>([
    [
      'its id when it is given twice',
      [local, local],
      [['calendar/duplicate-notice', '/notices/1/id', { notice: 'first' }]]
    ],
    [
      'the date on which it cannot have been published',
      [{ ...local, published: '2026-13-01' }],
      [['calendar/invalid-date', '/notices/0/published', { date: '2026-13-01' }]]
    ],
    [
      'what it amends when that is unknown',
      [{ ...local, amends: 'gone' }],
      [['calendar/unknown-notice', '/notices/0/amends', { notice: 'first', amends: 'gone' }]]
    ],
    [
      'what it amends when that was published later',
      [local, { ...local, id: 'second', amends: 'first', published: '2026-01-01' }],
      [['calendar/unknown-notice', '/notices/1/amends', { notice: 'second', amends: 'first' }]]
    ],
    [
      'a date that does not exist',
      [{ ...local, days: [{ ...newYear, date: '2026-02-30' }] }],
      [['calendar/invalid-date', '/notices/0/days/0/date', { date: '2026-02-30' }]]
    ],
    [
      'a day that it names twice',
      [{ ...local, days: [newYear, newYear] }],
      [['calendar/duplicate-day', '/notices/0/days/1/date', { notice: 'first', date: '2026-01-01' }]]
    ]
  ])('tells %s', (_what, notices, told) => {
    expect(tell(checkLocalNotices(notices))).toEqual(told)
  })

  it('tells nothing of one that amends a notice of the same day', () => {
    expect(checkLocalNotices([local, { ...local, id: 'second', amends: 'first' }])).toEqual([])
  })
})

describe('of hours that are wrong', () => {
  const shift = { from: '08:00', to: '12:00' }

  it('tells the date or both dates of schedules', () => {
    expect(schedules({ from: '2026-02-30', shifts: [shift] })).toEqual([
      ['calendar/invalid-date', '/schedules/0/from', { date: '2026-02-30' }]
    ])
    expect(
      schedules({ from: '2026-05-01', shifts: [shift] }, { from: '2026-04-01', shifts: [shift] })
    ).toEqual([
      ['calendar/unordered-schedules', '/schedules/1/from', { first: '2026-05-01', second: '2026-04-01' }]
    ])
  })

  it('tells the times of shifts', () => {
    expect(schedules({ from: '2026-01-01', shifts: [{ from: '22:00', to: '06:00' }] })).toEqual([
      ['calendar/empty-shift', '/schedules/0/shifts/0', { from: '22:00', to: '06:00' }]
    ])
    expect(schedules({ from: '2026-01-01', shifts: [shift, { from: '11:00', to: '13:00' }] })).toEqual([
      [
        'calendar/overlapping-shifts',
        '/schedules/0/shifts/1',
        { first: '08:00-12:00', second: '11:00-13:00' }
      ]
    ])
  })

  it('tells nothing of a shift that begins when the one before it ends', () => {
    expect(schedules({ from: '2026-01-01', shifts: [shift, { from: '12:00', to: '13:00' }] })).toEqual([])
  })

  it('tells which day lacks hours, or has them for nothing', () => {
    const issues: Issue[] = []
    readOwnShifts({ type: 'own-hours' }, 'fridays', '/recurring/0', issues)
    readOwnShifts({ type: 'off', shifts: [shift] }, '2026-03-03', '/notices/0/days/0', issues)
    expect(tell(issues)).toEqual([
      ['calendar/missing-shifts', '/recurring/0', { day: 'fridays' }],
      ['calendar/needless-shifts', '/notices/0/days/0/shifts', { day: '2026-03-03' }]
    ])
  })
})

describe('of a coverage that is wrong', () => {
  it('tells the dates, and up to which day the notices go', () => {
    const until = (to: string): Told =>
      compiling({}, { ...daysOff([national]), coverage: { from: '2026-01-01', to } })
    expect(until('2026-12-31')).toEqual([
      ['calendar/coverage-not-held', '/coverage/to', { to: '2026-12-31', held: '2026-12-24' }]
    ])
    expect(until('2026-02-30')).toEqual([['calendar/invalid-date', undefined, { date: '2026-02-30' }]])
    expect(until('2025-12-31')).toEqual([
      ['calendar/reversed-coverage', '/coverage', { from: '2026-01-01', to: '2025-12-31' }]
    ])
    const impossible = { ...daysOff([national]), coverage: { from: '2026-02-30', to: '2026-12-24' } }
    expect(compiling({}, impossible)).toEqual([['calendar/invalid-date', undefined, { date: '2026-02-30' }]])
    const early = { ...daysOff([national]), coverage: { from: '2025-01-01', to: '2026-12-24' } }
    expect(compiling({}, early)).toEqual([
      ['calendar/coverage-not-held', '/coverage/to', { to: '2026-12-24', held: '-' }]
    ])
  })

  it('tells which calendar says nothing of it', () => {
    const { coverage: _coverage, ...without } = plainWeek
    expect(compiling({ document: without })).toEqual([
      ['calendar/missing-coverage', '', { calendar: 'city' }]
    ])
  })

  it('tells the day of knowledge that does not exist', () => {
    expect(compiling({ knownAt: '2026-02-30' })).toEqual([
      ['calendar/invalid-date', undefined, { date: '2026-02-30' }]
    ])
  })
})
