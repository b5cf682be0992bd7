import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromCivil, formatLocalDate, weekdayOf } from '../civil-time/index.js'
import { expandRecurrence } from './expand-recurrence.js'

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

interface Parts {
  readonly FREQ: string
  readonly INTERVAL?: number
  readonly BYMONTH?: readonly number[]
  readonly BYMONTHDAY?: readonly number[]
  readonly BYDAY?: readonly { readonly nth: number; readonly weekday: number }[]
  readonly WKST?: number
}

interface Case {
  readonly start: number
  readonly until: number
  readonly parts: Parts
}

/** Is a day named? Asked of every day alone, straight from the text of RFC 5545. */
function isNamed(day: number, { start, parts }: Case): boolean {
  const [year, month, date] = civil(day)
  const [startYear, startMonth, startDate] = civil(start)
  const { FREQ, INTERVAL = 1, BYMONTH, BYMONTHDAY, BYDAY, WKST = 1 } = parts
  const period =
    FREQ === 'YEARLY'
      ? year - startYear
      : FREQ === 'MONTHLY'
        ? (year - startYear) * 12 + month - startMonth
        : weekNumber(day, WKST) - weekNumber(start, WKST)
  if (period % INTERVAL !== 0) return false
  if (BYMONTH !== undefined && !BYMONTH.includes(month)) return false
  if (BYMONTHDAY !== undefined && !BYMONTHDAY.some((n) => n === date || n === date - monthLength(day) - 1))
    return false
  if (BYDAY !== undefined) return BYDAY.some((one) => isWeekday(day, one, FREQ === 'YEARLY' && !BYMONTH))
  if (BYMONTHDAY !== undefined) return true
  if (FREQ === 'WEEKLY') return weekdayOf(day) === weekdayOf(start)
  return date === startDate && (FREQ === 'MONTHLY' || BYMONTH !== undefined || month === startMonth)
}

function isWeekday(
  day: number,
  { nth, weekday }: { readonly nth: number; readonly weekday: number },
  ofYear: boolean
): boolean {
  if (weekdayOf(day) !== weekday) return false
  if (nth === 0) return true
  const [year, month, date] = civil(day)
  const first = ofYear ? dayFromCivil(year, 1, 1) : day - date + 1
  const last = ofYear ? dayFromCivil(year, 12, 31) : dayFromCivil(year, month, 1) + monthLength(day) - 1
  return nth > 0 ? Math.floor((day - first) / 7) === nth - 1 : Math.floor((last - day) / 7) === -nth - 1
}

function civil(day: number): readonly [number, number, number] {
  const date = new Date(day * 86_400_000)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}

function monthLength(day: number): number {
  const [year, month] = civil(day)
  return month === 12 ? 31 : dayFromCivil(year, month + 1, 1) - dayFromCivil(year, month, 1)
}

function weekNumber(day: number, weekStart: number): number {
  return Math.floor((day - ((weekdayOf(day) - weekStart + 7) % 7) + 3) / 7)
}

function writeRule({ until, parts }: Case): string {
  const { FREQ, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY, WKST } = parts
  return [
    `FREQ=${FREQ}`,
    INTERVAL === undefined ? '' : `INTERVAL=${INTERVAL}`,
    BYMONTH === undefined ? '' : `BYMONTH=${BYMONTH.join(',')}`,
    BYMONTHDAY === undefined ? '' : `BYMONTHDAY=${BYMONTHDAY.join(',')}`,
    BYDAY === undefined
      ? ''
      : `BYDAY=${BYDAY.map(({ nth, weekday }) => `${nth === 0 ? '' : nth}${names[weekday - 1]}`).join(',')}`,
    WKST === undefined ? '' : `WKST=${names[WKST - 1]}`,
    `UNTIL=${formatLocalDate(until).replaceAll('-', '')}`
  ]
    .filter((part) => part !== '')
    .join(';')
}

const weekday = fc.integer({ min: 1, max: 7 })
const some = <T>(item: fc.Arbitrary<T>, maxLength = 4): fc.Arbitrary<T[]> =>
  fc.uniqueArray(item, { minLength: 1, maxLength, selector: (one) => JSON.stringify(one) })
const months = some(fc.integer({ min: 1, max: 12 }))
const monthDays = some(fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant(-1)))
const plainDays = some(weekday.map((day) => ({ nth: 0, weekday: day })))
const nthDays = (most: number): fc.Arbitrary<{ nth: number; weekday: number }[]> =>
  some(fc.record({ nth: fc.integer({ min: -most, max: most }).filter((nth) => nth !== 0), weekday }), 3)
const common = { INTERVAL: fc.integer({ min: 1, max: 12 }), WKST: weekday }
const parts: fc.Arbitrary<Parts> = fc.oneof(
  fc.record(
    { FREQ: fc.constant('WEEKLY'), ...common, BYMONTH: months, BYDAY: plainDays },
    { requiredKeys: ['FREQ'] }
  ),
  fc.record(
    {
      FREQ: fc.constantFrom('MONTHLY', 'YEARLY'),
      ...common,
      BYMONTH: months,
      BYMONTHDAY: monthDays,
      BYDAY: fc.oneof(plainDays, nthDays(5))
    },
    { requiredKeys: ['FREQ'] }
  ),
  fc.record(
    { FREQ: fc.constant('YEARLY'), ...common, BYMONTHDAY: monthDays, BYDAY: nthDays(53) },
    { requiredKeys: ['FREQ', 'BYDAY'] }
  )
)
const cases: fc.Arbitrary<Case> = fc
  .record({
    start: fc.integer({ min: dayFromCivil(1990, 1, 1), max: dayFromCivil(2060, 1, 1) }),
    span: fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 0, max: 900 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 18_200 }) }
    ),
    parts
  })
  .map(({ start, span, parts: chosen }) => ({ start, until: start + span, parts: chosen }))

describe('expanding random rules', () => {
  it('names the days that a matcher names which asks every day alone', () => {
    let readable = 0
    fc.assert(
      fc.property(cases, (one) => {
        const start = formatLocalDate(one.start)
        const rrule = writeRule(one)
        const found = expandRecurrence({ start, rrule })
        if ('issues' in found) {
          expect(found.issues.map(({ code }) => code)).toContain('calendar/impossible-month-day')
          return
        }
        readable++
        const expected: string[] = []
        for (let day = one.start; day <= one.until; day++)
          if (isNamed(day, one)) expected.push(formatLocalDate(day))
        expect(found.dates, `${start} ${rrule}`).toEqual(expected)
      }),
      { numRuns: 200 }
    )
    expect(readable).toBeGreaterThan(120)
  })
})
