import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromCivil, dayMs, isCivilDate, packCivil, weekdayOf } from './civil-date.js'
import { formatLocalDate, parseLocalDate } from './local-date.js'

const dayNumber = fc.integer({ min: -719_162, max: 2_932_896 })

describe('civil dates', () => {
  it('count days from 1970-01-01', () => {
    expect(dayFromCivil(1970, 1, 1)).toBe(0)
    expect(dayFromCivil(2000, 3, 1)).toBe(11_017)
    expect(dayFromCivil(1969, 12, 31)).toBe(-1)
  })

  it('are packed as year, month and day', () => {
    expect(packCivil(0)).toBe(1970 * 512 + 32 + 1)
    expect(packCivil(dayFromCivil(2024, 2, 29))).toBe(2024 * 512 + 2 * 32 + 29)
  })

  it.each([400, 1600, 2000, 2400])('come back on the leap day that ends 400 years, %d', (year) => {
    expect(packCivil(dayFromCivil(year, 2, 29))).toBe(year * 512 + 2 * 32 + 29)
    expect(packCivil(dayFromCivil(year, 3, 1))).toBe(year * 512 + 3 * 32 + 1)
  })

  it.each([4, 6, 9, 11])('have no day 31 in month %d', (month) => {
    expect(isCivilDate(2026, month, 30)).toBe(true)
    expect(isCivilDate(2026, month, 31)).toBe(false)
  })

  it('agree with the host calendar on every day of the years 1 to 9999', () => {
    fc.assert(
      fc.property(dayNumber, (day) => {
        const host = new Date(day * dayMs)
        expect(formatLocalDate(day)).toBe(host.toISOString().slice(0, 10))
        expect(weekdayOf(day)).toBe(((host.getUTCDay() + 6) % 7) + 1)
        expect(parseLocalDate(formatLocalDate(day))).toBe(day)
      }),
      { numRuns: 5000 }
    )
  })

  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-01',
    '2026-01-00',
    '0000-01-01'
  ])('%s does not exist', (text) => {
    expect(parseLocalDate(text)).toBeUndefined()
  })

  it.each([
    '2026-1-01',
    '2026/01/01',
    '2026/01-01',
    '2026-01/01',
    '2026-01-01 ',
    '２０２６-01-01',
    '20260101',
    '',
    '-026-01-01',
    '2026-01-1x'
  ])('"%s" is not a date', (text) => {
    expect(parseLocalDate(text)).toBeUndefined()
  })

  it('know leap years', () => {
    expect(isCivilDate(2000, 2, 29)).toBe(true)
    expect(isCivilDate(1900, 2, 29)).toBe(false)
    expect(isCivilDate(2024, 2, 29)).toBe(true)
    expect(isCivilDate(2024, 1, 32)).toBe(false)
    expect(isCivilDate(2024, 6, 31)).toBe(false)
    expect(isCivilDate(2024, 9, 30)).toBe(true)
  })
})
