import { describe, expect, it } from 'vitest'
import { readClockStart } from './read-clock-start.js'

describe('the start of a clock', () => {
  it('is read from milliseconds and from text with an offset', () => {
    expect(readClockStart(1_772_586_000_000)).toBe(1_772_586_000_000)
    expect(readClockStart('2026-03-04T09:00:00+08:00')).toBe(1_772_586_000_000)
    expect(readClockStart(0)).toBe(0)
  })

  it('is unknown when nothing is given', () => {
    for (const nothing of [undefined, null, '']) expect(readClockStart(nothing)).toBeUndefined()
  })

  it.each([
    ['2026-03-04T09:00:00', '2026-03-04T09:00:00'],
    [1.5, 1.5],
    [Number.NaN, Number.NaN],
    [2 ** 53, 2 ** 53],
    [true, 'boolean'],
    [{ valueOf: () => 1 }, 'object'],
    [new Date(0), 'object']
  ])('is refused for %s, which is quoted or at least named', (given, value) => {
    expect(readClockStart(given)).toMatchObject({ code: 'time-limits/invalid-start', params: { value } })
  })
})
