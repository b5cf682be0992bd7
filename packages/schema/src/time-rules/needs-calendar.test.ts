import { expect, test } from 'vitest'
import { needsCalendar } from './needs-calendar.js'

const plain = { firstDay: 'included', lastDayOff: 'none', end: '24:00' } as const

test('a unit needs a calendar where worked days or the close of business matter', () => {
  expect(needsCalendar({ counts: 'working-time' })).toBe(true)
  expect(needsCalendar({ counts: 'working-days' })).toBe(true)
  expect(needsCalendar({ counts: 'elapsed' })).toBe(false)
  expect(needsCalendar({ counts: 'calendar-days' })).toBe(false)
  expect(needsCalendar({ counts: 'calendar-days', dayCounting: plain })).toBe(false)
  expect(needsCalendar({ counts: 'calendar-days', dayCounting: 'prc-civil-code' })).toBe(true)
  expect(needsCalendar({ counts: 'calendar-months', dayCounting: { ...plain, lastDayOff: 'next' } })).toBe(
    true
  )
  expect(
    needsCalendar({ counts: 'calendar-months', dayCounting: { ...plain, end: 'close-of-business' } })
  ).toBe(true)
})
