import { describe, expect, it } from 'vitest'
import { EngineError } from '../kernel/index.js'
import { formatInstant } from './format-instant.js'

const hour = 3_600_000

/** A zone that keeps one offset for ever. */
function formatAt(offset: number, instant: number): string {
  return formatInstant({ zone: 'Test', from: -hour, to: 24 * hour, at: [-hour], offset: [offset] }, instant)
}

describe('the offset of an instant as text', () => {
  it.each([
    [0, '1970-01-01T00:00:00+00:00'],
    [18 * hour, '1970-01-01T18:00:00+18:00'],
    [-12 * hour, '1969-12-31T12:00:00-12:00'],
    [5.75 * hour, '1970-01-01T05:45:00+05:45'],
    [-3.5 * hour, '1969-12-31T20:30:00-03:30'],
    [0.5 * hour, '1970-01-01T00:30:00+00:30'],
    [-0.5 * hour, '1969-12-31T23:30:00-00:30'],
    [8 * hour + 343_000, '1970-01-01T08:05:43+08:05:43'],
    [-(4 * hour + 1_762_000), '1969-12-31T19:30:38-04:29:22']
  ])('%d ms east of UTC: %s', (offset, text) => {
    expect(formatAt(offset, 0)).toBe(text)
  })

  it.each([
    [1, '.001'],
    [99, '.099'],
    [100, '.100'],
    [999, '.999']
  ])('stands after %d milliseconds', (milliseconds, fraction) => {
    expect(formatAt(0, milliseconds)).toBe(`1970-01-01T00:00:00${fraction}+00:00`)
  })

  it('is a mistake of the caller for an instant that the table does not know', () => {
    for (const instant of [-hour - 1, 24 * hour]) {
      let thrown: unknown
      try {
        formatAt(0, instant)
      } catch (error) {
        thrown = error
      }
      expect(thrown).toBeInstanceOf(EngineError)
      expect(thrown).toMatchObject({
        code: 'calendar/outside-zone-table',
        message: expect.stringContaining(`${instant} is not an instant the table of Test knows`)
      })
    }
  })
})
