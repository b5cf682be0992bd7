import { describe, expect, it } from 'vitest'
import { compiled, day as setDay, evening, notice } from '../../test/calendar-chain-fixtures.js'
import { at, compile, compileOffice, plainWeek } from '../../test/calendar-fixtures.js'
import {
  addWorkedDayTime,
  addWorkingDays,
  addWorkingTime,
  describeDay,
  findWorkingDay,
  findWorkingDayBefore,
  subtractWorkedDayTime,
  subtractWorkingDays,
  subtractWorkingTime,
  workedDayTimeBetween,
  workingTimeBetween,
  type WorkingCalendar
} from './index.js'

const hour = 3_600_000
const day = 24 * hour
/** Two shifts, Monday to Friday, 1 January 2026 (a Thursday) to 31 December 2027 (a Friday). */
const plain = compile()
const first = at('2026-01-01T00:00:00+08:00')
const end = at('2028-01-01T00:00:00+08:00')
const inside = at('2026-03-04T09:00:00+08:00')
const dayOnly = compile({ document: { ...plainWeek, schedules: [] } })

/** The code and the day that a refusal names. */
const refused = (code: string, date: string): object => ({ code: `calendar/${code}`, params: { date } })

const noAmount = (value: number): object => ({ code: 'calendar/invalid-amount', params: { value } })
const until = (to: string): WorkingCalendar => compiled({ coverage: { from: '2026-01-01', to } })

const startingOn = (from: string): WorkingCalendar => compiled({ coverage: { from, to: '2026-12-24' } })

/** The calendar that the refusal of a day names. */
function named(calendar: WorkingCalendar, date: string): unknown {
  const refusal = describeDay(calendar, date)
  return 'code' in refusal ? refusal.params['calendar'] : undefined
}

describe('at the first covered midnight', () => {
  it('counting begins', () => {
    expect(addWorkingTime(plain, first, hour)).toBe(at('2026-01-01T09:00:00+08:00'))
    expect(addWorkingDays(plain, first, 1)).toBe(first + day)
    expect(addWorkedDayTime(plain, first, hour)).toBe(first + hour)
    expect(workingTimeBetween(plain, first, first + 9 * hour)).toBe(hour)
    expect(workedDayTimeBetween(plain, first, first + hour)).toBe(hour)
    expect(workingTimeBetween(plain, first + 9 * hour, first)).toBe(-hour)
    expect(workedDayTimeBetween(plain, first + hour, first)).toBe(-hour)
  })

  it('a count backwards may end, but not go on', () => {
    expect(subtractWorkingTime(plain, first + 12 * hour, 4 * hour)).toBe(first + 8 * hour)
    expect(subtractWorkingTime(plain, first + 12 * hour, 4 * hour + 1)).toMatchObject(
      refused('not-covered', '2025-12-31')
    )
    expect(subtractWorkingTime(plain, first, 1)).toMatchObject(refused('not-covered', '2025-12-31'))
    expect(subtractWorkingDays(plain, first, 0)).toBe(first)
    expect(subtractWorkingDays(plain, first, 1)).toMatchObject(refused('not-covered', '2025-12-31'))
    expect(subtractWorkedDayTime(plain, first + hour, hour)).toBe(first)
    expect(subtractWorkedDayTime(plain, first, 0)).toBe(first)
    expect(subtractWorkedDayTime(plain, first, 1)).toMatchObject(refused('not-covered', '2025-12-31'))
  })
})

describe('before the coverage', () => {
  const early = first - 2 * day

  it('everything is refused and names its own day', () => {
    const told = refused('not-covered', '2025-12-30')
    expect(addWorkingTime(plain, early, hour)).toMatchObject(told)
    expect(subtractWorkingTime(plain, early, hour)).toMatchObject(told)
    expect(addWorkingDays(plain, early, 1)).toMatchObject(told)
    expect(subtractWorkingDays(plain, early, 1)).toMatchObject(told)
    expect(addWorkedDayTime(plain, early, hour)).toMatchObject(told)
    expect(subtractWorkedDayTime(plain, early, hour)).toMatchObject(told)
    expect(workingTimeBetween(plain, early, inside)).toMatchObject(told)
    expect(workingTimeBetween(plain, inside, early)).toMatchObject(told)
    expect(workedDayTimeBetween(plain, early, inside)).toMatchObject(told)
    expect(workedDayTimeBetween(plain, inside, early)).toMatchObject(told)
  })

  it('the last millisecond is refused, too', () => {
    expect(workingTimeBetween(plain, inside, first - 1)).toMatchObject(refused('not-covered', '2025-12-31'))
    expect(workingTimeBetween(plain, first - 1, inside)).toMatchObject(refused('not-covered', '2025-12-31'))
  })
})

describe('after the coverage', () => {
  const late = end + 2 * day

  it('a start is refused and names its own day', () => {
    const told = refused('not-covered', '2028-01-03')
    expect(addWorkingTime(plain, late, hour)).toMatchObject(told)
    expect(subtractWorkingTime(plain, late, hour)).toMatchObject(told)
    expect(addWorkingDays(plain, late, 1)).toMatchObject(told)
    expect(subtractWorkingDays(plain, late, 1)).toMatchObject(told)
    expect(addWorkedDayTime(plain, late, hour)).toMatchObject(told)
    expect(subtractWorkedDayTime(plain, late, hour)).toMatchObject(told)
    expect(workingTimeBetween(plain, late, inside)).toMatchObject(told)
    expect(workedDayTimeBetween(plain, late, inside)).toMatchObject(told)
  })

  it('an end is refused and names the first day of the range that is not covered', () => {
    const told = refused('not-covered', '2028-01-01')
    expect(workingTimeBetween(plain, inside, late)).toMatchObject(told)
    expect(workedDayTimeBetween(plain, inside, late)).toMatchObject(told)
    expect(addWorkingDays(plain, end - hour, 1)).toMatchObject(told)
    expect(addWorkedDayTime(plain, end - hour, hour + 1)).toMatchObject(told)
  })

  it('the last midnight may end a range and begin a count backwards, but not begin one', () => {
    expect(workingTimeBetween(plain, end - 8 * hour, end)).toBe(2 * hour)
    expect(workingTimeBetween(plain, end, end - 8 * hour)).toBe(-2 * hour)
    expect(workedDayTimeBetween(plain, end - hour, end)).toBe(hour)
    expect(subtractWorkingTime(plain, end, hour)).toBe(end - 7 * hour)
    expect(addWorkingTime(plain, end, 0)).toMatchObject(refused('not-covered', '2028-01-01'))
    expect(addWorkingTime(plain, end, 1)).toMatchObject(refused('not-covered', '2028-01-01'))
    expect(subtractWorkingDays(plain, end, 0)).toMatchObject(refused('not-covered', '2028-01-01'))
    expect(workingTimeBetween(plain, end + 1, inside)).toMatchObject(refused('not-covered', '2028-01-01'))
  })
})

describe('what cannot be counted', () => {
  it('is an instant that is none', () => {
    for (const value of [Number.NaN, 0.5, 8.64e15 + 1]) {
      const told = { code: 'calendar/invalid-instant', params: { value } }
      expect(addWorkingTime(plain, value, hour)).toMatchObject(told)
      expect(addWorkingDays(plain, value, 1)).toMatchObject(told)
      expect(subtractWorkingDays(plain, value, 1)).toMatchObject(told)
      expect(workedDayTimeBetween(plain, value, inside)).toMatchObject(told)
    }
    const half = inside + 0.5
    expect(subtractWorkingDays(plain, half, 1)).toMatchObject({ params: { value: half } })
    expect(workedDayTimeBetween(plain, inside, half)).toMatchObject({ params: { value: half } })
  })

  it('is an amount below zero or, in days, in parts', () => {
    expect(addWorkingTime(plain, inside, -1)).toMatchObject(noAmount(-1))
    expect(subtractWorkingTime(plain, inside, -1)).toMatchObject(noAmount(-1))
    expect(addWorkedDayTime(plain, inside, -1)).toMatchObject(noAmount(-1))
    expect(findWorkingDay(plain, inside, -1)).toMatchObject(noAmount(-1))
    expect(findWorkingDayBefore(plain, inside, 0.5)).toMatchObject(noAmount(0.5))
  })

  it('is working time where no shifts are stated, from the first covered day on', () => {
    expect(addWorkingTime(dayOnly, first, hour)).toMatchObject(refused('no-shifts', '2026-01-01'))
    expect(workingTimeBetween(dayOnly, first, inside)).toMatchObject(refused('no-shifts', '2026-01-01'))
    expect(subtractWorkingTime(dayOnly, inside, hour)).toMatchObject(refused('no-shifts', '2026-03-04'))
    expect(addWorkingDays(dayOnly, first, 1)).toBe(first + day)
  })
})

describe('working days', () => {
  it('tell whether they were counted from another day than the one asked about', () => {
    const saturday = at('2026-03-07T10:00:00+08:00')
    const [monday, friday] = [3, 0].map((n) => Math.round((saturday - first) / day) + n - 1)
    expect(findWorkingDay(plain, inside, 1)).toMatchObject({ rolled: false })
    expect(findWorkingDay(plain, saturday, 0)).toMatchObject({ rolled: true, startPosition: monday })
    expect(findWorkingDayBefore(plain, inside, 1)).toMatchObject({ rolled: false })
    expect(findWorkingDayBefore(plain, saturday, 0)).toMatchObject({ rolled: true, startPosition: friday })
  })
})

describe('before the first schedule', () => {
  it('a count backwards ends, even where a day has hours of its own', () => {
    const calendar = compiled({
      schedules: [{ from: '2026-03-05', shifts: [{ from: '08:00', to: '12:00' }] }],
      notices: [notice('c', [setDay('2026-03-03', 'own-hours', evening)])]
    })
    const tenOnThursday = at('2026-03-05T10:00:00+08:00')
    expect(subtractWorkingTime(calendar, tenOnThursday, 2 * hour)).toBe(at('2026-03-05T08:00:00+08:00'))
    expect(subtractWorkingTime(calendar, tenOnThursday, 3 * hour)).toMatchObject(
      refused('no-shifts', '2026-03-04')
    )
  })
})

describe('a coverage of its own', () => {
  it('is named as what ends the calendar only where it ends it', () => {
    expect(compileOffice()).toMatchObject({ coveredBy: 'cn.gov.state-council-days-off' })
    expect(plain).toMatchObject({ coveredBy: 'test' })
    expect(until('2026-12-24').coveredBy).toBe('national')
    expect(until('2026-12-23').coveredBy).toBe('city')
  })

  it('is named for the days before it only where it begins the calendar', () => {
    expect(named(compileOffice(), '2006-12-31')).toBe('cn.gov.state-council-days-off')
    expect(named(startingOn('2026-02-02'), '2026-02-01')).toBe('city')
    expect(named(startingOn('2026-02-02'), '2027-01-01')).toBe('national')
    expect(named(until('2026-11-30'), '2026-12-01')).toBe('city')
    expect(named(startingOn('2000-01-01'), '1999-12-31')).toBe('national')
  })

  it('may be a single day', () => {
    const coverage = { from: '2026-03-04', to: '2026-03-04' }
    expect(compile({ document: { ...plainWeek, coverage } }).coverage).toEqual(coverage)
  })
})

describe('a calendar on top of others', () => {
  it('bears the name of the topmost', () => {
    expect(compiled({}).standard).toBe('city')
    expect(compiled({}, {}).standard).toBe('organ-1')
    expect(compiled({}, {}, {}).standard).toBe('organ-2')
  })
})
