import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findBadDates, isCivilDate } from './find-bad-dates.js'

test('every day of the calendar exists', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      (date) => {
        expect(isCivilDate(date.toISOString().slice(0, 10))).toBe(true)
      }
    )
  )
})

test.each([
  '2026-02-29',
  '2100-02-29',
  '2026-04-31',
  '2026-00-10',
  '2026-13-01',
  '2026-01-00',
  '2026-1-01',
  '2026/01/01',
  ''
])('"%s" does not', (text) => {
  expect(isCivilDate(text)).toBe(false)
})

test.each(['2024-02-29', '2000-02-29'])('the leap day %s exists', (text) => {
  expect(isCivilDate(text)).toBe(true)
})

test('bad dates are found wherever they stand, other texts are not taken for dates', () => {
  const value = {
    a: ['2026-02-30', '2026-02-28', 'abcdefghij'],
    'b/c': { d: '2026-06-31' },
    note: '于2026-02-30起',
    none: null
  }
  expect(findBadDates(value)).toEqual([
    { pointer: '/a/0', date: '2026-02-30' },
    { pointer: '/b~1c/d', date: '2026-06-31' }
  ])
  expect(findBadDates('2026-02-30')).toEqual([{ pointer: '', date: '2026-02-30' }])
})
