import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readInstant } from './read-instant.js'

test('ISO text with an offset and epoch milliseconds are instants', () => {
  expect(readInstant('2026-02-14T17:00:00+08:00')).toBe(1771059600000)
  expect(readInstant('2026-02-14T09:00Z')).toBe(1771059600000)
  expect(readInstant('2026-02-14T09:00:00.5Z')).toBe(1771059600500)
  expect(readInstant(1771059600000)).toBe(1771059600000)
})

test('every instant of four-digit years reads back', () => {
  const date = fc.date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true
  })
  fc.assert(
    fc.property(date, (instant) => {
      expect(readInstant(instant.toISOString())).toBe(instant.getTime())
    })
  )
})

test('wall times, dates that do not exist and other things are no instants', () => {
  for (const value of [
    '2026-02-14T17:00:00',
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-02-14T24:00:00Z',
    '2026-02-14',
    '2026-02-14T17:00:00+19:00',
    '2026-02-14T17:00:00+08:61',
    '',
    1.5,
    Number.NaN,
    null,
    true
  ])
    expect(readInstant(value)).toBeUndefined()
})
