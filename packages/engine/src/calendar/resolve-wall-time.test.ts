import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, newYork, shanghai } from '../../test/calendar-fixtures.js'
import { resolveWallTime } from './resolve-wall-time.js'
import { offsetAt } from './zone-offset.js'

const forward = { onGap: 'forward', onOverlap: 'earlier' } as const
const later = { onGap: 'refuse', onOverlap: 'later' } as const

/** A wall time as the milliseconds that a clock on UTC would show for it. */
const wall = (text: string): number => Date.parse(`${text}Z`)

describe('a wall time', () => {
  it('has one instant where the clocks stand still', () => {
    expect(resolveWallTime(shanghai, wall('2026-02-14T17:00:00'))).toBe(at('2026-02-14T17:00:00+08:00'))
    expect(resolveWallTime(newYork, wall('2011-07-04T12:00:00'))).toBe(at('2011-07-04T12:00:00-04:00'))
  })

  it('is refused in a gap unless the rule says forward', () => {
    expect(resolveWallTime(newYork, wall('2011-03-13T02:30:00'))).toMatchObject({
      code: 'calendar/skipped-wall-time',
      params: { time: '2011-03-13T02:30:00', zone: 'America/New_York' }
    })
    expect(resolveWallTime(newYork, wall('2011-03-13T02:30:00'), later)).toMatchObject({
      code: 'calendar/skipped-wall-time'
    })
    expect(resolveWallTime(newYork, wall('2011-03-13T02:30:00'), forward)).toBe(
      at('2011-03-13T03:30:00-04:00')
    )
    expect(resolveWallTime(shanghai, wall('1986-05-04T02:30:00'), forward)).toBe(
      at('1986-05-04T03:30:00+09:00')
    )
  })

  it('is refused when it occurs twice unless the rule says which', () => {
    const text = wall('2011-11-06T01:30:00')
    expect(resolveWallTime(newYork, text)).toMatchObject({
      code: 'calendar/repeated-wall-time',
      params: { time: '2011-11-06T01:30:00', zone: 'America/New_York' }
    })
    expect(resolveWallTime(newYork, text, forward)).toBe(at('2011-11-06T01:30:00-04:00'))
    expect(resolveWallTime(newYork, text, later)).toBe(at('2011-11-06T01:30:00-05:00'))
  })

  it('is clear again exactly at the edges of a clock change', () => {
    expect(resolveWallTime(newYork, wall('2011-03-13T01:59:59.999'))).toBe(
      at('2011-03-13T01:59:59.999-05:00')
    )
    expect(resolveWallTime(newYork, wall('2011-03-13T03:00:00'))).toBe(at('2011-03-13T03:00:00-04:00'))
    expect(resolveWallTime(newYork, wall('2011-11-06T00:59:59.999'))).toBe(
      at('2011-11-06T00:59:59.999-04:00')
    )
    expect(resolveWallTime(newYork, wall('2011-11-06T02:00:00'))).toBe(at('2011-11-06T02:00:00-05:00'))
  })

  it('is refused outside the zone table', () => {
    expect(resolveWallTime(shanghai, wall('1899-12-31T00:00:00'))).toMatchObject({
      code: 'calendar/outside-zone-table',
      params: { zone: 'Asia/Shanghai', from: '1900-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' }
    })
    expect(resolveWallTime(shanghai, wall('2100-01-01T08:00:00'))).toMatchObject({
      code: 'calendar/outside-zone-table'
    })
    expect(resolveWallTime(shanghai, wall('2100-01-01T07:59:59'))).toBe(at('2099-12-31T23:59:59Z'))
  })

  it('comes back from its own instant, except on clock changes', () => {
    const instant = fc.integer({ min: newYork.from, max: newYork.to - 1 })
    fc.assert(
      fc.property(instant, fc.constantFrom(newYork, shanghai), (ms, zone) => {
        const resolved = resolveWallTime(zone, ms + offsetAt(zone, ms))
        if (typeof resolved === 'number') expect(resolved).toBe(ms)
        else expect(resolved.code).toBe('calendar/repeated-wall-time')
      }),
      { numRuns: 5000 }
    )
  })

  it('that repeats is one of the two instants a rule can name', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: newYork.at.length - 1 }),
        fc.integer({ min: 0, max: 3_599_999 }),
        (i, ms) => {
          const change = newYork.at[i] as number
          const before = newYork.offset[i - 1] as number
          const after = newYork.offset[i] as number
          const text = change + Math.min(before, after) + (ms % Math.abs(after - before))
          const early = resolveWallTime(newYork, text, forward)
          if (after < before) expect(early).toBeLessThan(change)
          else expect(early).toBeGreaterThanOrEqual(change)
        }
      )
    )
  })
})
