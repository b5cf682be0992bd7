import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatLocalDate, weekdayOf } from '../civil-time/index.js'
import { isoWeek, mondayOf } from './iso-week.js'

describe('isoWeek', () => {
  it('numbers the weeks of known years', () => {
    const days = {
      '2020-12-31': [2020, 53],
      '2021-01-03': [2020, 53],
      '2021-01-04': [2021, 1],
      '2026-12-31': [2026, 53]
    }
    for (const [text, [year, week]] of Object.entries(days)) {
      expect(isoWeek(Date.parse(text) / 86_400_000)).toEqual({ year, week })
    }
  })

  it('gives every day the week that begins on its Monday', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        const monday = mondayOf(isoWeek(day))
        expect(monday).toBe(day - weekdayOf(day) + 1)
        expect(formatLocalDate((monday ?? 0) + 3).slice(0, 4)).toBe(`${isoWeek(day).year}`)
      })
    )
  })
})
