import { expect, test } from 'vitest'
import fc from 'fast-check'
import { dayNumberOf, weekdayOf } from './civil-date.js'

test('day numbers and weekdays agree with UTC dates over the whole range', () => {
  fc.assert(
    fc.property(
      fc.date({
        min: new Date('0001-01-01T00:00:00Z'),
        max: new Date('9999-12-31T00:00:00Z'),
        noInvalidDate: true
      }),
      (date) => {
        const text = date.toISOString().slice(0, 10)
        expect(dayNumberOf(text)).toBe(Date.parse(text) / 86_400_000)
        expect(weekdayOf(text) % 7).toBe(new Date(text).getUTCDay())
      }
    )
  )
})
