import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, newYork, shanghai } from '../../test/calendar-fixtures.js'
import { isEngineError } from '../kernel/index.js'
import { formatInstant } from './format-instant.js'
import { formatClock } from './format-wall-time.js'
import { parseInstant } from '../civil-time/index.js'

describe('instants as text', () => {
  it('carry the offset of the zone', () => {
    expect(formatInstant(shanghai, at('2026-02-14T09:00:00Z'))).toBe('2026-02-14T17:00:00+08:00')
    expect(formatInstant(newYork, at('2011-07-05T12:00:00Z'))).toBe('2011-07-05T08:00:00-04:00')
    expect(formatInstant(newYork, at('2011-12-05T12:00:00Z'))).toBe('2011-12-05T07:00:00-05:00')
  })

  it('show milliseconds only when there are some', () => {
    expect(formatInstant(shanghai, at('2026-02-14T09:00:00.005Z'))).toBe('2026-02-14T17:00:00.005+08:00')
    expect(formatInstant(shanghai, at('2026-02-14T09:00:00.050Z'))).toBe('2026-02-14T17:00:00.050+08:00')
    expect(formatInstant(shanghai, at('2026-02-14T09:00:59.500Z'))).toBe('2026-02-14T17:00:59.500+08:00')
  })

  it('show the daylight saving of 1986 and the odd seconds before 1901', () => {
    expect(formatInstant(shanghai, at('1986-07-01T00:00:00Z'))).toBe('1986-07-01T09:00:00+09:00')
    expect(formatInstant(shanghai, at('1900-06-01T00:00:00Z'))).toBe('1900-06-01T08:05:43+08:05:43')
  })

  it('are refused outside the zone table and for fractions of a millisecond', () => {
    for (const bad of [shanghai.to, shanghai.from - 1, Number.NaN, Infinity, 0.5]) {
      expect(() => formatInstant(shanghai, bad)).toThrow(expect.toSatisfy(isEngineError))
    }
  })

  it('read back to the same instant', () => {
    const instant = fc.integer({ min: shanghai.from, max: shanghai.to - 1 })
    fc.assert(
      fc.property(instant, fc.constantFrom(shanghai, newYork), (ms, zone) => {
        expect(parseInstant(formatInstant(zone, ms))).toBe(ms)
      }),
      { numRuns: 5000 }
    )
  })

  it('agree with the host parser', () => {
    for (const text of [
      '2026-02-14T17:00:00+08:00',
      '2026-02-14T17:00Z',
      '2026-02-14T17:00:00.25-04:30',
      '0001-01-01T00:00:00Z'
    ]) {
      expect(parseInstant(text)).toBe(Date.parse(text))
    }
    expect(parseInstant('2026-02-14T17:00:00.123000000Z')).toBe(at('2026-02-14T17:00:00.123Z'))
  })

  it.each([
    '2026-02-14T17:00:00',
    '2026-02-14 17:00:00+08:00',
    '2026-02-14T24:00:00Z',
    '2026-02-14T23:60:00Z',
    '2026-06-30T23:59:60Z',
    '2026-02-30T17:00:00Z',
    '2026-02-14T17:00:00z',
    '2026-02-14T17:00:00Z ',
    '2026-02-14T17:00:00+0800',
    '2026-02-14T17:00:00+08',
    '2026-02-14T17:00:00-00:00',
    '2026-02-14T17:00:00+19:00',
    '2026-02-14T17:00:00+08:60',
    '2026-02-14T17:00:00+08:00:60',
    '2026-02-14T17:00:00.Z',
    '2026-02-14T17:00:00.1234Z',
    '2026-02-14T17:00:00.1230000000Z',
    '2026-02-14T1７:00:00Z',
    '2026-02-14T17-00:00Z',
    '2026-02-14',
    'now',
    ''
  ])('"%s" is not an instant', (text) => {
    expect(parseInstant(text)).toBeUndefined()
  })

  it('write clock times without needless parts', () => {
    expect([0, 34_200_000, 34_201_000, 34_201_007, 86_400_000].map((ms) => formatClock(ms))).toEqual([
      '00:00',
      '09:30',
      '09:30:01',
      '09:30:01.007',
      '24:00'
    ])
  })
})
