import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, monthOf } from './add-months.js'
import { formatLocalDate, parseLocalDate } from './local-date.js'

type Policy = 'last-day' | 'next-day' | 'refuse'

function add(date: string, months: number, policy: Policy): string {
  const day = addMonths(parseLocalDate(date) ?? Number.NaN, months, policy)
  return Number.isNaN(day) ? 'refused' : formatLocalDate(day)
}

describe('addMonths', () => {
  it.each<[string, number, Policy, string]>([
    ['2026-01-31', 1, 'last-day', '2026-02-28'],
    ['2026-01-31', 1, 'next-day', '2026-03-01'],
    ['2026-01-31', 1, 'refuse', 'refused'],
    ['2026-01-31', 2, 'refuse', '2026-03-31'],
    ['2026-03-31', 1, 'last-day', '2026-04-30'],
    ['2026-03-31', 1, 'next-day', '2026-05-01'],
    ['2028-02-29', 12, 'last-day', '2029-02-28'],
    ['2028-02-29', 12, 'next-day', '2029-03-01'],
    ['2028-02-29', 12, 'refuse', 'refused'],
    ['2028-02-29', 48, 'refuse', '2032-02-29'],
    ['2096-02-29', 48, 'last-day', '2100-02-28'],
    ['2026-12-31', 1, 'refuse', '2027-01-31'],
    ['2026-11-30', 1, 'refuse', '2026-12-30'],
    ['2026-03-31', -1, 'last-day', '2026-02-28'],
    ['2026-03-31', -1, 'next-day', '2026-03-01'],
    ['2026-01-15', -1, 'refuse', '2025-12-15'],
    ['2026-01-15', 0, 'refuse', '2026-01-15']
  ])('%s and %d months, %s, is %s', (date, months, policy, expected) => {
    expect(add(date, months, policy)).toBe(expected)
  })

  it('agrees with the host calendar', () => {
    const years = { min: -100_000, max: 100_000 }
    fc.assert(
      fc.property(fc.integer(years), fc.integer({ min: -600, max: 600 }), (day, months) => {
        const from = new Date(day * 86_400_000)
        const [year, month, date] = [from.getUTCFullYear(), from.getUTCMonth() + months, from.getUTCDate()]
        const rolled = Date.UTC(year, month, date) / 86_400_000
        const exists = new Date(rolled * 86_400_000).getUTCDate() === date
        const first = Date.UTC(year, month + 1, 1) / 86_400_000
        expect(addMonths(day, months, 'refuse')).toBe(exists ? rolled : Number.NaN)
        expect(addMonths(day, months, 'next-day')).toBe(exists ? rolled : first)
        expect(addMonths(day, months, 'last-day')).toBe(exists ? rolled : first - 1)
        expect(monthOf(day)).toBe(from.getUTCFullYear() * 12 + from.getUTCMonth())
      }),
      { numRuns: 5000 }
    )
  })
})
