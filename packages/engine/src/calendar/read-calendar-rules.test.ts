import type {
  DaysOffCalendar,
  LocalCalendar,
  LocalNotice,
  RecurringDays,
  WorkingCalendarDocument
} from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { at, compile, plainWeek, shanghai } from '../../test/calendar-fixtures.js'
import { expandRecurrence } from '../calendar-compiler/index.js'
import type { CalendarInput, CalendarLayer } from './calendar-layer.js'
import { compileCalendar } from './compile-calendar.js'
import { describeDay } from './describe-day.js'
import type { WorkingCalendar } from './working-calendar.js'
import { workingTimeBetween } from './working-time-between.js'

const morning = [{ from: '09:00', to: '12:00' }]
const evening = [{ from: '18:00', to: '20:00' }]

const national: DaysOffCalendar = {
  type: 'days-off',
  coverage: { from: '2026-01-01', to: '2026-12-24' },
  nextNoticeNeededFrom: '12-25',
  notices: [
    {
      id: 'n',
      year: 2026,
      title: { zh: '国家通知' },
      published: '2025-11-04',
      publishedEvidence: 'inferred',
      days: [
        { date: '2026-03-04', type: 'off', name: { zh: '假日' } },
        { date: '2026-03-07', type: 'make-up-workday', name: { zh: '调休' } },
        { date: '2026-03-11', type: 'make-up-workday', name: { zh: '照常' } }
      ]
    }
  ]
}

function rule(id: string, type: RecurringDays['type'], rrule: string, shifts?: RecurringDays['shifts']) {
  return {
    id,
    start: '2026-01-01',
    rrule: `${rrule};UNTIL=20261231`,
    type,
    name: { zh: id },
    evidence: 'inferred',
    ...(shifts === undefined ? {} : { shifts })
  } as const satisfies RecurringDays
}

function notice(id: string, days: LocalNotice['days'], change: Partial<LocalNotice> = {}): LocalNotice {
  return {
    id,
    title: { zh: id },
    published: '2026-01-05',
    publishedEvidence: 'inferred',
    days,
    ...change
  }
}

function day(date: string, type: LocalNotice['days'][number]['type'], shifts?: RecurringDays['shifts']) {
  return { date, type, name: { zh: type }, ...(shifts === undefined ? {} : { shifts }) } as const
}

/** A document with the days of its rules worked out. */
function layer<D extends { readonly recurring?: readonly RecurringDays[] }>(
  standard: string,
  document: D
): CalendarLayer<D> {
  const frozen = (document.recurring ?? []).flatMap((one) => {
    const expanded = expandRecurrence(one)
    return 'issues' in expanded ? [] : [[one.id, expanded] as const]
  })
  return {
    standard,
    document,
    organ: { zh: `${standard}发布` },
    ...(frozen.length === 0 ? {} : { recurrences: Object.fromEntries(frozen) })
  }
}

type City = Partial<WorkingCalendarDocument>
type Organ = Partial<LocalCalendar>

/** The input for a city and organs above it, on the national list. */
function chain(city: City, ...organs: readonly Organ[]): CalendarInput {
  const { coverage: _coverage, ...week } = plainWeek
  return {
    ...layer('city', { ...week, daysOff: 'national', ...city }),
    daysOff: { standard: 'national', document: national, organ: { zh: '国务院' } },
    locals: organs.map((organ, i) =>
      layer<LocalCalendar>(`organ-${i + 1}`, {
        type: 'local',
        base: i === 0 ? 'city' : `organ-${i}`,
        evidence: 'inferred',
        ...organ
      })
    ),
    zone: shanghai
  }
}

const compiled = (city: City, ...organs: readonly Organ[]): WorkingCalendar => compile(chain(city, ...organs))

/** What is said of a day, in short: worked, why, who says so, by what, in which hours. */
function say(calendar: WorkingCalendar, date: string): string {
  const found = describeDay(calendar, date)
  if ('code' in found) return found.code
  const { worked, why, source, notice: by, recurring, shifts } = found
  const hours = (shifts ?? []).map(({ from, to }) => `${from}-${to}`).join(',')
  const said = [worked ? 'worked' : 'free', why, source.standard, by?.id ?? recurring?.id, hours]
  return said.filter((one) => one !== undefined && one !== '').join(' ')
}

function codes(input: CalendarInput): readonly string[] {
  const result = compileCalendar(input)
  return 'issues' in result
    ? result.issues.map(({ code, file, pointer }) => [code, file, pointer].filter(Boolean).join(' '))
    : []
}

function hours(calendar: WorkingCalendar, date: string): number | string {
  const from = at(`${date}T00:00:00+08:00`)
  const found = workingTimeBetween(calendar, from, from + 86_400_000)
  return typeof found === 'number' ? found / 3_600_000 : found.code
}

describe('what calendars on top of each other say of a day', () => {
  it('is the weekday when nobody sets the day, from whoever gives the weekdays', () => {
    expect(say(compiled({}), '2026-03-03')).toBe('worked weekday city')
    expect(say(compiled({}, {}), '2026-03-08')).toBe('free weekend city')
    expect(say(compiled({}, { weekdays: [2, 7] }), '2026-03-08')).toBe('worked weekday organ-1')
    expect(say(compiled({}, { weekdays: [2, 7] }, {}), '2026-03-05')).toBe('free weekend organ-1')
  })

  it('is the recurring rule, and the organ’s before the city’s', () => {
    const saturdays = rule('saturdays', 'workday', 'FREQ=WEEKLY;BYDAY=SA')
    const second = rule('second', 'off', 'FREQ=MONTHLY;BYDAY=2SA')
    expect(say(compiled({ recurring: [saturdays] }), '2026-03-14')).toBe(
      'worked extra-workday city saturdays'
    )
    const both = compiled({ recurring: [saturdays] }, { recurring: [second] })
    expect(say(both, '2026-03-14')).toBe('free day-off organ-1 second')
    expect(say(both, '2026-03-21')).toBe('worked extra-workday city saturdays')
  })

  it('is the national notice before any recurring rule', () => {
    const calendar = compiled(
      { recurring: [rule('wednesdays', 'workday', 'FREQ=WEEKLY;BYDAY=WE')] },
      { recurring: [rule('saturdays', 'off', 'FREQ=WEEKLY;BYDAY=SA')] }
    )
    expect(say(calendar, '2026-03-04')).toBe('free day-off national n')
    expect(say(calendar, '2026-03-07')).toBe('worked make-up-workday national n')
  })

  it('is the city’s notice before the national one, and the organ’s before the city’s', () => {
    const city = { notices: [notice('c', [day('2026-03-04', 'make-up-workday'), day('2026-03-07', 'off')])] }
    expect(say(compiled(city), '2026-03-04')).toBe('worked make-up-workday city c')
    expect(say(compiled(city), '2026-03-07')).toBe('free day-off city c')
    const organ = { notices: [notice('o', [day('2026-03-07', 'own-hours', morning)])] }
    expect(say(compiled(city, organ), '2026-03-07')).toBe('worked own-hours organ-1 o 09:00-12:00')
    expect(say(compiled(city, {}, organ), '2026-03-04')).toBe('worked make-up-workday city c')
  })

  it('names the organ that says so', () => {
    expect(describeDay(compiled({}), '2026-03-04')).toMatchObject({
      source: { standard: 'national', organ: { zh: '国务院' } }
    })
    expect(describeDay(compiled({}, {}), '2026-03-03')).toMatchObject({
      source: { standard: 'city', organ: { zh: 'city发布' } }
    })
  })

  it('takes a later notice of the same document before an earlier one, wherever it stands', () => {
    const late = notice('late', [day('2026-03-03', 'make-up-workday')], { published: '2026-02-01' })
    const early = notice('early', [day('2026-03-03', 'off')])
    expect(say(compiled({ notices: [late, early] }), '2026-03-03')).toBe('worked make-up-workday city late')
    const before = compile({ ...chain({ notices: [late, early] }), knownAt: '2026-01-31' })
    expect(say(before, '2026-03-03')).toBe('free day-off city early')
    const atFirst = compile({ ...chain({ notices: [late, early] }), knownAt: '2026-01-01' })
    expect(say(atFirst, '2026-03-03')).toBe('worked weekday city')
  })

  it('refuses two notices of one day that contradict each other, unless one amends the other', () => {
    const first = notice('first', [day('2026-03-03', 'off')])
    const other = [day('2026-03-03', 'make-up-workday')]
    expect(codes(chain({ notices: [first, notice('second', other)] }))).toEqual([
      'calendar/conflicting-notices /notices/1/days/0/date'
    ])
    expect(codes(chain({}, { notices: [first, notice('second', other)] }, {}))).toEqual([
      'calendar/conflicting-notices organ-1/calendar.json /notices/1/days/0/date'
    ])
    expect(
      say(compiled({ notices: [first, notice('second', other, { amends: 'first' })] }), '2026-03-03')
    ).toBe('worked make-up-workday city second')
    const third = notice('third', [day('2026-03-03', 'own-hours', evening)], { amends: 'second' })
    const chained = [first, notice('second', [], { amends: 'first' }), third]
    expect(say(compiled({ notices: chained }), '2026-03-03')).toBe('worked own-hours city third 18:00-20:00')
    expect(codes(chain({ notices: [first, notice('second', [day('2026-03-03', 'off')])] }))).toEqual([])
    const apart = [
      notice('a', [day('2026-03-03', 'own-hours', morning)]),
      notice('b', [day('2026-03-03', 'own-hours', evening)])
    ]
    expect(codes(chain({ notices: apart }))).toEqual(['calendar/conflicting-notices /notices/1/days/0/date'])
  })
})

describe('hours of a day', () => {
  it('are those of the schedule unless the day has its own', () => {
    const notices = [
      notice('c', [
        day('2026-03-03', 'own-hours', evening),
        day('2026-03-08', 'make-up-workday', morning),
        day('2026-03-15', 'make-up-workday')
      ])
    ]
    const calendar = compiled({ notices })
    expect(
      ['2026-03-03', '2026-03-08', '2026-03-15', '2026-03-05'].map((date) => hours(calendar, date))
    ).toEqual([2, 3, 8, 8])
    expect(say(calendar, '2026-03-08')).toBe('worked make-up-workday city c 09:00-12:00')
  })

  it('recur only on days that are worked anyway', () => {
    const fridays = rule('fridays', 'own-hours', 'FREQ=WEEKLY;BYDAY=FR,SA', morning)
    const calendar = compiled({ recurring: [fridays] })
    expect(say(calendar, '2026-03-06')).toBe('worked own-hours city fridays 09:00-12:00')
    expect(hours(calendar, '2026-03-06')).toBe(3)
    expect(say(calendar, '2026-03-14')).toBe('free weekend city')
    const open = compiled(
      { recurring: [fridays] },
      { recurring: [rule('s', 'workday', 'FREQ=WEEKLY;BYDAY=SA')] }
    )
    expect(say(open, '2026-03-14')).toBe('worked own-hours city fridays 09:00-12:00')
    const shut = compiled({ recurring: [fridays] }, { recurring: [rule('f', 'off', 'FREQ=WEEKLY;BYDAY=FR')] })
    expect(say(shut, '2026-03-06')).toBe('free day-off organ-1 f')
  })

  it('come back to the schedule when a notice makes a worked day of it', () => {
    const short = rule('short', 'own-hours', 'FREQ=WEEKLY;BYDAY=WE,SA', morning)
    const calendar = compiled({ recurring: [short] })
    expect(say(calendar, '2026-03-11')).toBe('worked make-up-workday national n')
    expect([hours(calendar, '2026-03-11'), hours(calendar, '2026-03-18')]).toEqual([8, 3])
    expect(hours(calendar, '2026-03-07')).toBe(8)
  })

  it('may come with a recurring workday', () => {
    const saturdays = rule('saturdays', 'workday', 'FREQ=WEEKLY;BYDAY=SA', morning)
    const calendar = compiled({ recurring: [saturdays] })
    expect(say(calendar, '2026-03-14')).toBe('worked extra-workday city saturdays 09:00-12:00')
    expect(hours(calendar, '2026-03-14')).toBe(3)
  })

  it('change with the schedule that is valid, and an organ’s schedules replace all of the city’s', () => {
    const schedules = [
      { from: '2026-01-01', shifts: morning },
      { from: '2026-03-05', shifts: evening }
    ]
    const calendar = compiled({}, { schedules })
    expect([hours(calendar, '2026-03-03'), hours(calendar, '2026-03-05')]).toEqual([3, 2])
    const late = compiled({}, { schedules: schedules.slice(1) })
    expect(hours(late, '2026-03-03')).toBe('calendar/no-shifts')
    expect(hours(compiled({}, { schedules }, {}), '2026-03-05')).toBe(2)
  })

  it('of its own are not known before the first schedule', () => {
    const schedules = [{ from: '2026-03-04', shifts: morning }]
    const notices = [notice('c', [day('2026-03-03', 'own-hours', evening)])]
    const calendar = compiled({ schedules, notices })
    expect(hours(calendar, '2026-03-03')).toBe('calendar/no-shifts')
    expect(hours(calendar, '2026-03-05')).toBe(3)
  })
})

describe('coverage of calendars on top of each other', () => {
  it('is narrowed, never widened, and the refusal names who ends it', () => {
    const narrow = { coverage: { from: '2026-02-01', to: '2026-06-30' } }
    const calendar = compiled({}, narrow, { coverage: { from: '2025-01-01', to: '2027-12-31' } })
    expect(calendar.coverage).toEqual({ from: '2026-02-01', to: '2026-06-30' })
    expect(describeDay(calendar, '2026-07-01')).toMatchObject({
      code: 'calendar/not-covered',
      params: { calendar: 'organ-1', to: '2026-06-30' }
    })
    expect(describeDay(compiled({}, {}), '2026-12-25')).toMatchObject({ params: { calendar: 'national' } })
  })

  it('is nothing when what the documents cover does not meet', () => {
    const calendar = compiled({}, { coverage: { from: '2027-01-01', to: '2027-12-31' } })
    expect(calendar.coverage).toBeNull()
    expect(describeDay(calendar, '2026-03-03')).toMatchObject({ code: 'calendar/no-known-days' })
  })

  it('keeps to its order of dates', () => {
    expect(codes(chain({}, { coverage: { from: '2026-07-01', to: '2026-06-30' } }))).toEqual([
      'calendar/reversed-coverage'
    ])
  })
})

describe('what is wrong in a local calendar', () => {
  it('is told with its place', () => {
    const notices = [
      notice('a', [
        day('2026-02-30', 'off'),
        day('2026-03-02', 'own-hours'),
        day('2026-03-02', 'off', morning),
        day('2026-03-03', 'own-hours', [{ from: '12:00', to: '09:00' }])
      ]),
      notice('a', [], { published: '2026-02-31' }),
      notice('b', [], { amends: 'unknown' })
    ]
    expect(codes(chain({}, { notices }))).toEqual([
      'calendar/invalid-date /notices/0/days/0/date',
      'calendar/duplicate-day /notices/0/days/2/date',
      'calendar/duplicate-notice /notices/1/id',
      'calendar/invalid-date /notices/1/published',
      'calendar/unknown-notice /notices/2/amends',
      'calendar/missing-shifts /notices/0/days/1',
      'calendar/needless-shifts /notices/0/days/2/shifts',
      'calendar/empty-shift /notices/0/days/3/shifts/0'
    ])
  })

  it('is also a schedule out of order', () => {
    const schedules = [
      { from: '2026-03-01', shifts: morning },
      { from: '2026-01-01', shifts: morning }
    ]
    expect(codes(chain({}, { schedules }, {}))).toEqual([
      'calendar/unordered-schedules organ-1/calendar.json /schedules/1/from'
    ])
  })
})

describe('recurring rules', () => {
  const good = rule('good', 'off', 'FREQ=WEEKLY;BYDAY=MO')

  it('must have been worked out, as they stand now', () => {
    const { recurrences: _none, ...bare } = chain({ recurring: [good] })
    expect(codes(bare)).toEqual(['calendar/recurrence-not-expanded /recurring/0'])
    const frozen = chain({ recurring: [good] }).recurrences!
    const changed = { ...good, start: '2026-01-02' }
    expect(codes({ ...chain({ recurring: [changed] }), recurrences: frozen })).toEqual([
      'calendar/recurrence-changed /recurring/0'
    ])
    const { dates } = frozen['good']!
    const forged = { good: { ...frozen['good']!, dates: dates.slice(1) } }
    expect(codes({ ...chain({ recurring: [good] }), recurrences: forged })).toEqual([
      'calendar/recurrence-changed /recurring/0'
    ])
    const inherited: CalendarInput['recurrences'] = Object.create(frozen)
    expect(codes({ ...chain({ recurring: [good] }), recurrences: inherited! })).toEqual([
      'calendar/recurrence-not-expanded /recurring/0'
    ])
  })

  it('must be readable, name a day, and have their own ids and hours', () => {
    const leap = rule('leap', 'off', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29')
    expect(codes(chain({ recurring: [leap] }))).toEqual(['calendar/empty-recurrence /recurring/0/rrule'])
    expect(codes(chain({ recurring: [rule('x', 'off', 'FREQ=DAILY')] }))).toEqual([
      'calendar/invalid-recurrence-value /recurring/0/rrule'
    ])
    expect(codes(chain({ recurring: [good, good] }))).toEqual([
      'calendar/duplicate-recurring /recurring/1/id'
    ])
    expect(codes(chain({ recurring: [rule('x', 'own-hours', 'FREQ=WEEKLY')] }))).toEqual([
      'calendar/missing-shifts /recurring/0'
    ])
    expect(codes(chain({ recurring: [rule('x', 'off', 'FREQ=WEEKLY', morning)] }))).toEqual([
      'calendar/needless-shifts /recurring/0/shifts'
    ])
  })

  it('may have the same id in different documents', () => {
    const calendar = compiled(
      { recurring: [good] },
      { recurring: [rule('good', 'workday', 'FREQ=WEEKLY;BYDAY=MO')] }
    )
    expect(say(calendar, '2026-03-09')).toBe('worked extra-workday organ-1 good')
  })
})
