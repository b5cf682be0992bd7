import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ZoneTable } from '@lijie/schema'
import { newYork, shanghai } from '../../test/calendar-fixtures.js'
import { buildZoneTable } from '../calendar-compiler/index.js'
import { dayMs } from '../civil-time/index.js'
import { indexZone } from './index-zone.js'
import { findWallEntry, resolveWallTime } from './resolve-wall-time.js'
import { isInZoneTable, latestWallTime, offsetAt } from './zone-offset.js'

/** Four changes of the clocks a year where a month of fasting is left out, and half an hour on an island. */
const zones = [
  shanghai,
  newYork,
  ...['Africa/Casablanca', 'Australia/Lord_Howe'].map((id) => buildZoneTable(id))
]

const lenient = { onGap: 'forward', onOverlap: 'earlier' } as const

/** One entry after the other, from the front. */
function stepToEntry({ at }: ZoneTable, epochMs: number): number {
  let entry = 0
  for (const [i, change] of at.entries()) if (change <= epochMs) entry = i
  return entry
}

function stepToWallEntry({ at, offset }: ZoneTable, wallMs: number): number {
  let entry = 0
  for (let i = 1; i < at.length; i++)
    if ((at[i] as number) + Math.min(offset[i - 1] as number, offset[i] as number) <= wallMs) entry = i
  return entry
}

/** What stepping through the changes of a zone gives at a time, and what its table gives, plain and with an index. */
function answersAt(zone: ZoneTable, ms: number): { readonly stepped: unknown; readonly tables: unknown } {
  const stepped = [
    zone.offset[stepToEntry(zone, ms)],
    stepToWallEntry(zone, ms),
    resolveWallTime(zone, ms, lenient)
  ]
  const [plain, indexed] = [zone, indexZone(zone)].map((table) => [
    offsetAt(table, ms),
    findWallEntry(table, ms),
    resolveWallTime(table, ms, lenient)
  ])
  return { stepped: [stepped, stepped], tables: [plain, indexed] }
}

describe('the offset of a zone', () => {
  it('is that of the last change, on both sides of every change and at its skipped and repeated hours', () => {
    for (const zone of zones) {
      for (const [i, change] of zone.at.entries()) {
        const offsets = [0, zone.offset[i] as number, zone.offset[i - 1] ?? 0]
        for (const offset of offsets)
          for (const near of [-1, 0, 1, 1_799_999, 1_800_000]) {
            const { stepped, tables } = answersAt(zone, change + offset + near)
            expect(tables).toEqual(stepped)
          }
      }
    }
  })

  it('is that of the last change at any instant', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (zone, share) => {
          const { stepped, tables } = answersAt(zone, Math.floor(zone.from + share * (zone.to - zone.from)))
          expect(tables).toEqual(stepped)
        }
      ),
      { numRuns: 2000 }
    )
  })

  it('is found among changes that lie days apart, more of them than a bucket is wide', () => {
    const at = Array.from({ length: 40 }, (_, i) => i * 3 * dayMs)
    const zone = {
      zone: 'Test/Days',
      from: 0,
      to: 200 * dayMs,
      at,
      offset: at.map((_, i) => (i % 2 === 0 ? -11 : 11) * 3_600_000)
    }
    for (let ms = 0; ms < zone.to; ms += 7_199_999) {
      const { stepped, tables } = answersAt(zone, ms)
      expect(tables).toEqual(stepped)
    }
  })

  it('is found in a table of one entry, of many centuries, and before a table begins', () => {
    const ages = { zone: 'Test/Ages', from: 0, to: 9e15, at: [0, 1, 8e15], offset: [0, 1000, 2000] }
    const asked: [ZoneTable, number][] = [0, 1, 2, 1e12, 8e15 - 1, 8e15, 8e15 + 1].map((ms) => [ages, ms])
    const one = { zone: 'Test/One', from: 0, to: 9e15, at: [0], offset: [60_000] }
    for (const ms of [0, 1, 1e12]) asked.push([one, ms])
    for (const zone of [...zones, ages, one])
      for (const before of [1, dayMs, 1e30]) asked.push([zone, zone.from - before])
    for (const [zone, ms] of asked) {
      const { stepped, tables } = answersAt(zone, ms)
      expect(tables).toEqual(stepped)
    }
  })
})

describe('a zone table', () => {
  const hour = 3_600_000
  const zone = { zone: 'Test/Last', from: 0, to: 20 * hour, at: [0, 10 * hour], offset: [2 * hour, hour] }

  it('knows its first instant, and the last one before its end', () => {
    expect([-1, 0, zone.to - 1, zone.to, Number.NaN].map((ms) => isInZoneTable(zone, ms))).toEqual([
      false,
      true,
      true,
      false,
      false
    ])
  })

  it('keeps the latest wall time while the clock repeats an hour, also after its last change', () => {
    const shown = [0, 10 * hour - 1, 10 * hour, 10.5 * hour, 11 * hour, 11 * hour + 1]
    expect(shown.map((ms) => latestWallTime(zone, ms))).toEqual([
      2 * hour,
      12 * hour - 1,
      12 * hour,
      12 * hour,
      12 * hour,
      12 * hour + 1
    ])
  })
})
