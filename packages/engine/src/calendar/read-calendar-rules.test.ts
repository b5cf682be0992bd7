import { describe, expect, it } from 'vitest'
import {
  chain,
  codes,
  compiled,
  day,
  evening,
  hours,
  morning,
  notice,
  rule,
  say
} from '../../test/calendar-chain-fixtures.js'
import { compile } from '../../test/calendar-fixtures.js'
import { describeDay } from './describe-day.js'

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

  it('is not what a list of days off says that the calendar does not observe', () => {
    const coverage = { from: '2026-01-01', to: '2026-12-31' }
    const { daysOff, ...alone } = chain({ daysOff: null, coverage }, {})
    expect(say(compile({ ...alone, ...(daysOff === undefined ? {} : { daysOff }) }), '2026-03-04')).toBe(
      'worked weekday city'
    )
    expect(say(compile(alone), '2026-03-04')).toBe('worked weekday city')
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
