import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, newYork, shanghai } from '../../test/calendar-fixtures.js'
import { createWallTimeReader, type WallTimeFormat } from './create-wall-time-reader.js'
import { formatInstant } from './format-instant.js'
import { resolveWallTime } from './resolve-wall-time.js'

const noon = at('2026-02-04T09:05:07+08:00')

describe('a reader of instants', () => {
  it.each<[WallTimeFormat, string, number]>([
    ['yyyy-MM-dd HH:mm:ss', '2026-02-04 09:05:07', noon],
    ['yyyy-MM-dd HH:mm', '2026-02-04 09:05', noon - 7000],
    ['yyyy/M/d H:mm:ss', '2026/2/4 9:05:07', noon],
    ['yyyy/M/d H:mm:ss', '2026/02/04 09:05:07', noon],
    ['yyyy/M/d H:mm', '2026/2/4 9:05', noon - 7000],
    ['yyyy/M/d H:mm', '2026/12/24 18:00', at('2026-12-24T18:00:00+08:00')],
    ['iso', '2026-02-04T01:05:07Z', noon],
    ['iso', '2026-02-04T09:05:07', noon],
    ['iso', '2026-02-04T09:05:07.250', noon + 250],
    ['epoch-ms', String(noon), noon],
    ['epoch-ms', '0', 0],
    ['epoch-ms', '-1000', -1000]
  ])('reads %s: %s', (format, text, expected) => {
    expect(createWallTimeReader(format, shanghai)(text)).toBe(expected)
  })

  it.each<[WallTimeFormat, string]>([
    ['yyyy-MM-dd HH:mm:ss', '2026-02-04 09:05'],
    ['yyyy-MM-dd HH:mm:ss', '2026-02-04T09:05:07'],
    ['yyyy-MM-dd HH:mm:ss', '2026-02-30 09:05:07'],
    ['yyyy-MM-dd HH:mm:ss', '2026-02-04 24:00:00'],
    ['yyyy-MM-dd HH:mm:ss', '2026-02-04 09:05:60'],
    ['yyyy-MM-dd HH:mm:ss', '2026-02-04 09:05-07'],
    ['yyyy-MM-dd HH:mm:ss', '2026-02-04 09-05:07'],
    ['yyyy-MM-dd HH:mm', '2026-02-04 09:60'],
    ['yyyy-MM-dd HH:mm', '２026-02-04 09:00'],
    ['yyyy/M/d H:mm', '2026/2/30 9:05'],
    ['yyyy/M/d H:mm', '2026-2-4 9:05'],
    ['yyyy/M/d H:mm', '2026/2/4 9:5'],
    ['yyyy/M/d H:mm', '2026/2/4 9:05:07'],
    ['yyyy/M/d H:mm', '2026/2/4  9:05'],
    ['yyyy/M/d H:mm', '2026//4 9:05'],
    ['yyyy/M/d H:mm', '2026/2/4 99:05'],
    ['yyyy/M/d H:mm', '2026/2/4'],
    ['yyyy/M/d H:mm:ss', '2026/2/4 9:05'],
    ['yyyy/M/d H:mm:ss', '2026/2/4 9:05.07'],
    ['yyyy/M/d H:mm:ss', '2026/2-4 9:05:07'],
    ['iso', '2026-02-04'],
    ['iso', '2026-02-04T09:05:07+8'],
    ['epoch-ms', ''],
    ['epoch-ms', '-'],
    ['epoch-ms', '1e3'],
    ['epoch-ms', '1.5'],
    ['epoch-ms', ' 1'],
    ['epoch-ms', '9007199254740993'],
    ['epoch-ms', '123456789012345678']
  ])('refuses in %s: "%s"', (format, text) => {
    expect(createWallTimeReader(format, shanghai)(text)).toMatchObject({
      code: 'calendar/invalid-wall-time',
      params: { text, format }
    })
  })

  it('refuses wall times when no zone is declared, but not instants with an offset', () => {
    expect(createWallTimeReader('iso', null)('2026-02-04T09:05:07')).toMatchObject({
      code: 'calendar/missing-offset'
    })
    expect(createWallTimeReader('yyyy-MM-dd HH:mm', null)('2026-02-04 09:05')).toMatchObject({
      code: 'calendar/missing-offset'
    })
    expect(createWallTimeReader('iso', null)('2026-02-04T09:05:07+08:00')).toBe(noon)
    expect(createWallTimeReader('epoch-ms', null)(String(noon))).toBe(noon)
  })

  it('refuses instants that the zone table does not know', () => {
    expect(createWallTimeReader('iso', shanghai)('2100-01-01T00:00:00Z')).toMatchObject({
      code: 'calendar/outside-zone-table'
    })
    expect(createWallTimeReader('epoch-ms', shanghai)('-99999999999999')).toMatchObject({
      code: 'calendar/outside-zone-table'
    })
    expect(createWallTimeReader('yyyy-MM-dd HH:mm', shanghai)('2100-06-01 00:00')).toMatchObject({
      code: 'calendar/outside-zone-table'
    })
  })

  it('says the same as resolving each wall time alone, in whatever order they come', () => {
    const rule = { onGap: 'forward', onOverlap: 'later' } as const
    const read = createWallTimeReader('yyyy-MM-dd HH:mm:ss', newYork, rule)
    const nearChange = fc
      .tuple(fc.integer({ min: 0, max: newYork.at.length - 1 }), fc.integer({ min: -9_000, max: 9_000 }))
      .map(([i, seconds]) => newYork.at[i]! + newYork.offset[i]! + seconds * 1000)
    const anywhere = fc.integer({ min: -2_000_000_000, max: 4_000_000_000 }).map((seconds) => seconds * 1000)
    fc.assert(
      fc.property(fc.array(fc.oneof(nearChange, anywhere), { minLength: 1, maxLength: 20 }), (walls) => {
        for (const wall of walls) {
          const text = new Date(wall).toISOString().slice(0, 19).replace('T', ' ')
          expect(read(text)).toEqual(resolveWallTime(newYork, wall, rule))
        }
      }),
      { numRuns: 2000 }
    )
  })

  it('says the same while a column walks over a clock change, forwards and backwards', () => {
    const steps = Array.from({ length: 13 }, (_, i) => (i - 6) * 1_800_000)
    const rules = [undefined, { onGap: 'forward', onOverlap: 'later' } as const]
    for (const [zone, rule] of [newYork, shanghai].flatMap((each) =>
      rules.map((one) => [each, one] as const)
    )) {
      const read = createWallTimeReader('yyyy-MM-dd HH:mm:ss', zone, rule)
      for (const [i, change] of zone.at.entries())
        for (const step of [...steps, ...steps.toReversed()]) {
          const wall = change + zone.offset[i]! + step
          const text = new Date(wall).toISOString().slice(0, 19).replace('T', ' ')
          expect(read(text)).toEqual(resolveWallTime(zone, wall, rule))
        }
    }
  })

  it('reads back what was formatted', () => {
    const read = createWallTimeReader('iso', shanghai)
    fc.assert(
      fc.property(fc.integer({ min: shanghai.from, max: shanghai.to - 1 }), (ms) => {
        expect(read(formatInstant(shanghai, ms))).toBe(ms)
      })
    )
  })
})
