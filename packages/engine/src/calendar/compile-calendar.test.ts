import type { CalendarNotice, DaysOffCalendar, WorkingCalendarDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { compile, compileOffice, newYork, plainWeek, shanghai } from '../../test/calendar-fixtures.js'
import type { CalendarInput } from './calendar-layer.js'
import { compileCalendar } from './compile-calendar.js'
import { describeDay } from './describe-day.js'

const notice: CalendarNotice = {
  id: 'first',
  year: 2026,
  title: { zh: '通知' },
  published: '2025-11-04',
  publishedEvidence: 'inferred',
  days: [
    { date: '2026-01-01', type: 'off', name: { zh: '元旦' } },
    { date: '2026-01-04', type: 'make-up-workday', name: { zh: '元旦' } }
  ]
}
const amendment: CalendarNotice = {
  ...notice,
  id: 'second',
  amends: 'first',
  published: '2026-01-03',
  days: [{ date: '2026-01-04', type: 'off', name: { zh: '延长' } }]
}
const daysOff: DaysOffCalendar = {
  type: 'days-off',
  coverage: { from: '2026-01-01', to: '2026-12-24' },
  nextNoticeNeededFrom: '12-25',
  notices: [notice]
}
const { coverage: _coverage, ...withoutCoverage } = plainWeek
const observing: WorkingCalendarDocument = { ...withoutCoverage, daysOff: 'off' }

/** Codes of what is wrong when a calendar observes these days off. */
function faults(change: Partial<DaysOffCalendar>, input: Partial<CalendarInput> = {}): readonly string[] {
  const result = compileCalendar({
    standard: 'test',
    document: observing,
    zone: shanghai,
    daysOff: { standard: 'off', document: { ...daysOff, ...change } },
    ...input
  })
  return 'issues' in result ? result.issues.map(({ code, pointer }) => `${code} ${pointer ?? ''}`) : []
}

function observe(change: Partial<DaysOffCalendar>, knownAt?: string): ReturnType<typeof compile> {
  const input = { document: observing, daysOff: { standard: 'off', document: { ...daysOff, ...change } } }
  return compile(knownAt === undefined ? input : { ...input, knownAt })
}

describe('compiling a calendar', () => {
  it('takes its own coverage when no days off are observed', () => {
    expect(compile().coverage).toEqual({ from: '2026-01-01', to: '2027-12-31' })
  })

  it('takes the coverage of the days off, cut to its own where it has one', () => {
    expect(observe({}).coverage).toEqual({ from: '2026-01-01', to: '2026-12-24' })
    const document = { ...observing, coverage: { from: '2026-03-01', to: '2026-06-30' } }
    const cut = compile({ document, daysOff: { standard: 'off', document: daysOff } })
    expect(cut.coverage).toEqual({ from: '2026-03-01', to: '2026-06-30' })
  })

  it('lets a later notice override day by day', () => {
    const merged = observe({ notices: [notice, amendment] })
    expect(describeDay(merged, '2026-01-04')).toMatchObject({
      worked: false,
      why: 'day-off',
      name: { zh: '延长' }
    })
    expect(describeDay(merged, '2026-01-01')).toMatchObject({ worked: false, notice: { id: 'first' } })
  })

  it('counts only the notices that were public on the day of knowledge', () => {
    const before = observe({ notices: [notice, amendment] }, '2026-01-02')
    expect(describeDay(before, '2026-01-04')).toMatchObject({ worked: true, why: 'make-up-workday' })
    const after = observe({ notices: [notice, amendment] }, '2026-01-03')
    expect(describeDay(after, '2026-01-04')).toMatchObject({ worked: false, why: 'day-off' })
    expect(observe({}, '2025-11-03').coverage).toBeNull()
  })

  it('covers late December only with the next notice', () => {
    expect(compileOffice('2024-11-11').coverage?.to).toBe('2024-12-24')
    expect(compileOffice('2024-11-12').coverage?.to).toBe('2025-12-24')
    expect(compileOffice().coverage).toEqual({ from: '2007-01-01', to: '2026-12-24' })
    expect(compileOffice('2006-01-01').coverage).toBeNull()
  })

  it('finds no fault in the fixture', () => {
    expect(faults({})).toEqual([])
    expect(faults({ notices: [notice, amendment] })).toEqual([])
  })

  it.each<[string, Partial<DaysOffCalendar>, string]>([
    [
      'a second id',
      { notices: [notice, { ...amendment, id: 'first' }] },
      'calendar/duplicate-notice /notices/1/id'
    ],
    [
      'two whole years',
      { notices: [notice, { ...notice, id: 'x' }] },
      'calendar/duplicate-year /notices/1/year'
    ],
    [
      'no amended notice',
      { notices: [notice, { ...amendment, amends: 'x' }] },
      'calendar/unknown-notice /notices/1/amends'
    ],
    [
      'an amendment before its notice',
      { notices: [notice, { ...amendment, published: '2025-11-03' }] },
      'calendar/unknown-notice /notices/1/amends'
    ],
    [
      'an amendment of another year',
      { notices: [notice, { ...amendment, year: 2025, days: [{ ...notice.days[0]!, date: '2025-01-04' }] }] },
      'calendar/amended-year-differs /notices/1/year'
    ],
    [
      'a day twice',
      { notices: [{ ...notice, days: [notice.days[0]!, notice.days[0]!] }] },
      'calendar/duplicate-day /notices/0/days/1/date'
    ],
    [
      'a day of another year',
      { notices: [{ ...notice, days: [{ ...notice.days[0]!, date: '2025-12-24' }] }] },
      'calendar/misplaced-day /notices/0/days/0/date'
    ],
    [
      'a day after the year',
      { notices: [{ ...notice, days: [{ ...notice.days[0]!, date: '2027-01-01' }] }] },
      'calendar/misplaced-day /notices/0/days/0/date'
    ],
    [
      'a day that does not exist',
      { notices: [{ ...notice, days: [{ ...notice.days[0]!, date: '2026-02-30' }] }] },
      'calendar/invalid-date /notices/0/days/0/date'
    ],
    [
      'a bad publication date',
      { notices: [{ ...notice, published: '2025-11-31' }] },
      'calendar/invalid-date /notices/0/published'
    ],
    ['a bad month and day', { nextNoticeNeededFrom: '12-32' }, 'calendar/invalid-date /nextNoticeNeededFrom'],
    [
      'too long a coverage',
      { coverage: { from: '2026-01-01', to: '2026-12-25' } },
      'calendar/coverage-not-held /coverage/to'
    ],
    [
      'a first year without notice',
      { coverage: { from: '2025-12-31', to: '2026-12-24' } },
      'calendar/coverage-not-held /coverage/to'
    ]
  ])('reports %s', (_name, change, expected) => {
    expect(faults(change)).toEqual([expected])
  })

  it('reports reversed and impossible coverage', () => {
    expect(faults({ coverage: { from: '2026-05-02', to: '2026-05-01' } })).toEqual([
      'calendar/reversed-coverage /coverage'
    ])
    expect(faults({ coverage: { from: '2026-01-01', to: '2026-02-30' } })).toContain('calendar/invalid-date ')
    expect(faults({}, { knownAt: '2026-02-30' })).toEqual(['calendar/invalid-date '])
  })

  it('reports days off that are not supplied, and missing coverage', () => {
    const alone = compileCalendar({ standard: 'test', document: observing, zone: shanghai })
    expect(alone).toMatchObject({
      issues: [{ code: 'calendar/missing-days-off', params: { daysOff: 'off' } }]
    })
    expect(faults({}, { daysOff: { standard: 'other', document: daysOff } })).toEqual([
      'calendar/missing-days-off /daysOff'
    ])
    const open = compileCalendar({
      standard: 'test',
      document: { ...withoutCoverage, daysOff: null },
      zone: shanghai
    })
    expect(open).toMatchObject({ issues: [{ code: 'calendar/missing-coverage' }] })
  })

  it.each<[string, WorkingCalendarDocument['schedules'], string]>([
    [
      'an empty shift',
      [{ from: '2026-01-01', shifts: [{ from: '12:00', to: '12:00' }] }],
      'calendar/empty-shift'
    ],
    [
      'a night shift in one piece',
      [{ from: '2026-01-01', shifts: [{ from: '22:00', to: '06:00' }] }],
      'calendar/empty-shift'
    ],
    [
      'overlapping shifts',
      [
        {
          from: '2026-01-01',
          shifts: [
            { from: '08:00', to: '12:01' },
            { from: '12:00', to: '13:00' }
          ]
        }
      ],
      'calendar/overlapping-shifts'
    ],
    [
      'schedules out of order',
      [
        { from: '2026-05-01', shifts: [{ from: '08:00', to: '12:00' }] },
        { from: '2026-05-01', shifts: [{ from: '09:00', to: '12:00' }] }
      ],
      'calendar/unordered-schedules'
    ],
    [
      'a schedule from no day',
      [{ from: '2026-02-30', shifts: [{ from: '08:00', to: '12:00' }] }],
      'calendar/invalid-date'
    ]
  ])('reports %s', (_name, schedules, code) => {
    const result = compileCalendar({
      standard: 'test',
      document: { ...plainWeek, schedules },
      zone: shanghai
    })
    expect(result).toMatchObject({ issues: [{ code }] })
  })

  it('knows no working time where the first schedule begins after the coverage', () => {
    for (const from of ['2028-01-01', '2028-06-01', '2150-01-01']) {
      const schedules = plainWeek.schedules.map((schedule) => ({ ...schedule, from }))
      expect(compile({ document: { ...plainWeek, schedules } }).time).toBeNull()
    }
  })

  it('reports a zone table that does not span the coverage', () => {
    const zone = {
      ...newYork,
      from: Date.parse('2026-06-01'),
      at: [Date.parse('2026-06-01')],
      offset: [-14_400_000]
    }
    expect(compileCalendar({ standard: 'test', document: plainWeek, zone })).toMatchObject({
      issues: [{ code: 'calendar/outside-zone-table', params: { zone: 'America/New_York' } }]
    })
  })
})
