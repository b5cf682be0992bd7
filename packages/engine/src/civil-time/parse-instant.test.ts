import { describe, expect, it } from 'vitest'
import { parseInstant, readIsoWallTime } from './parse-instant.js'

describe('an instant written in ISO 8601', () => {
  it.each([
    ['2026-02-14T17:00:00+18:00', '2026-02-13T23:00:00Z'],
    ['2026-02-14T17:00:00-18:00', '2026-02-15T11:00:00Z'],
    ['2026-02-14T17:00:00+08:59', '2026-02-14T08:01:00Z'],
    ['2026-02-14T17:00:00+08:05:59', '2026-02-14T08:54:01Z'],
    ['2026-02-14T23:59:59.999Z', '2026-02-14T23:59:59.999Z'],
    ['2026-02-14T17:00:00.1230Z', '2026-02-14T17:00:00.123Z'],
    ['2026-02-14T17:00:00.5Z', '2026-02-14T17:00:00.500Z']
  ])('%s is %s', (text, same) => {
    expect(parseInstant(text)).toBe(Date.parse(same))
  })

  it.each([
    ['another sign', '2026-02-14T17:00:00*08:00'],
    ['a blank for the sign', '2026-02-14T17:00:00 08:00'],
    ['an offset that goes on', '2026-02-14T17:00:00+08:00x'],
    ['an offset that goes on as long as one with seconds', '2026-02-14T17:00:00+08:00x00'],
    ['an offset in seconds that goes on', '2026-02-14T17:00:00+08:05:430'],
    ['an offset without its colon', '2026-02-14T17:00:00+08.00'],
    ['an offset in seconds without its first colon', '2026-02-14T17:00:00+08.05:43'],
    ['a letter in the fraction', '2026-02-14T17:00:00.1xZ'],
    ['a sign in the fraction', '2026-02-14T17:00:00.-1Z'],
    ['a fraction finer than a millisecond', '2026-02-14T17:00:00.1234Z'],
    ['more than 18 hours', '2026-02-14T17:00:00+18:60'],
    ['a sign for the first of two digits', '2026-02-14T/5:00:00Z'],
    ['a sign for the second of two digits', '2026-02-14T1/:00:00Z'],
    ['a colon for the first of two digits', '2026-02-14T:0:00:00Z'],
    ['a colon for the second of two digits', '2026-02-14T0::00:00Z']
  ])('is not read with %s', (_what, text) => {
    expect(parseInstant(text)).toBeUndefined()
  })

  it('is read up to where its wall time ends', () => {
    const base = Date.parse('2026-02-14T17:00:00Z')
    expect(readIsoWallTime('2026-02-14T17:00+08:00')).toEqual({ ms: base, end: 16 })
    expect(readIsoWallTime('2026-02-14T17:00:09+08:00')).toEqual({ ms: base + 9000, end: 19 })
    expect(readIsoWallTime('2026-02-14T17:00:09.25+08:00')).toEqual({ ms: base + 9250, end: 22 })
  })
})
