import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { formatInstant, offsetAt } from '../calendar/index.js'
import { isEngineError } from '../kernel/index.js'
import { buildZoneTable } from './build-zone-table.js'

const shanghai = buildZoneTable('Asia/Shanghai')
const others = [
  'America/New_York',
  'Europe/Dublin',
  'Africa/Casablanca',
  'Asia/Gaza',
  'America/Recife',
  'Africa/Freetown'
].map((zone) => buildZoneTable(zone))

/** Every change of Asia/Shanghai since 1900, as Python's zoneinfo lists them: UTC instant and new offset in hours. */
const changes = [
  ['1900-12-31T15:54:17Z', 8],
  ['1919-04-12T16:00:00Z', 9],
  ['1919-09-30T15:00:00Z', 8],
  ['1940-05-31T16:00:00Z', 9],
  ['1940-10-12T15:00:00Z', 8],
  ['1941-03-14T16:00:00Z', 9],
  ['1941-11-01T15:00:00Z', 8],
  ['1942-01-30T16:00:00Z', 9],
  ['1945-09-01T15:00:00Z', 8],
  ['1946-05-14T16:00:00Z', 9],
  ['1946-09-30T15:00:00Z', 8],
  ['1947-04-14T16:00:00Z', 9],
  ['1947-10-31T15:00:00Z', 8],
  ['1948-04-30T16:00:00Z', 9],
  ['1948-09-30T15:00:00Z', 8],
  ['1949-04-30T16:00:00Z', 9],
  ['1949-05-27T15:00:00Z', 8],
  ['1986-05-03T18:00:00Z', 9],
  ['1986-09-13T17:00:00Z', 8],
  ['1987-04-11T18:00:00Z', 9],
  ['1987-09-12T17:00:00Z', 8],
  ['1988-04-16T18:00:00Z', 9],
  ['1988-09-10T17:00:00Z', 8],
  ['1989-04-15T18:00:00Z', 9],
  ['1989-09-16T17:00:00Z', 8],
  ['1990-04-14T18:00:00Z', 9],
  ['1990-09-15T17:00:00Z', 8],
  ['1991-04-13T18:00:00Z', 9],
  ['1991-09-14T17:00:00Z', 8]
] as const

describe('a zone table', () => {
  it('of Asia/Shanghai holds every change since 1900', () => {
    expect(shanghai.offset[0]).toBe((8 * 3600 + 5 * 60 + 43) * 1000)
    expect(shanghai.at.slice(1)).toEqual(changes.map(([instant]) => Date.parse(instant)))
    expect(shanghai.offset.slice(1)).toEqual(changes.map(([, hours]) => hours * 3_600_000))
  })

  it('spans 1900 to 2100, ascending, without repeats', () => {
    for (const table of [shanghai, ...others]) {
      expect([table.at[0], table.to]).toEqual([Date.UTC(1900, 0, 1), Date.UTC(2100, 0, 1)])
      expect(table.from).toBe(table.at[0])
      expect(table.at.every((ms, i) => i === 0 || ms > table.at[i - 1]!)).toBe(true)
      expect(table.offset.every((ms, i) => i === 0 || ms !== table.offset[i - 1])).toBe(true)
    }
  })

  it('says what luxon says at any instant', () => {
    const instant = fc.integer({ min: shanghai.from / 1000, max: shanghai.to / 1000 - 1 })
    fc.assert(
      fc.property(fc.constantFrom(shanghai, ...others), instant, (table, seconds) => {
        const said = DateTime.fromSeconds(seconds, { zone: table.zone })
        expect(offsetAt(table, seconds * 1000)).toBe(Math.round(said.offset * 60_000))
        expect(formatInstant(table, seconds * 1000).slice(0, 19)).toBe(said.toFormat("yyyy-MM-dd'T'HH:mm:ss"))
      }),
      { numRuns: 3000 }
    )
  })

  it('says what luxon says just before and at each of its changes', () => {
    for (const table of others) {
      for (const ms of table.at.slice(1)) {
        for (const near of [ms - 1000, ms]) {
          const said = DateTime.fromMillis(near, { zone: table.zone }).offset
          expect(offsetAt(table, near)).toBe(Math.round(said * 60_000))
        }
      }
    }
  })

  it('can be cut to a range', () => {
    const range = { from: Date.UTC(1986, 0, 1), to: Date.UTC(1987, 0, 1) }
    expect(buildZoneTable('Asia/Shanghai', range)).toEqual({
      zone: 'Asia/Shanghai',
      ...range,
      at: [range.from, Date.parse('1986-05-03T18:00:00Z'), Date.parse('1986-09-13T17:00:00Z')],
      offset: [28_800_000, 32_400_000, 28_800_000]
    })
  })

  it('is refused for a zone that does not exist', () => {
    for (const bad of ['Asia/Peking2', 'Mars/Base', '']) {
      expect(() => buildZoneTable(bad)).toThrow(
        expect.toSatisfy((error) => isEngineError(error, 'calendar/unknown-zone'))
      )
    }
  })
})
