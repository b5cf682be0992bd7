import { DateTime } from 'luxon'
import { Temporal } from 'temporal-polyfill'
import vm from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newYork, shanghai } from '../../test/calendar-fixtures.js'
import { formatInstant, readInstant, toLuxon, toTemporal } from './index.js'

const noon = Date.UTC(2026, 2, 4, 4)

/** The instant, or the code of the refusal. */
function read(...args: Parameters<typeof readInstant>): number | string {
  const found = readInstant(...args)
  return typeof found === 'number' ? found : found.code
}

describe('reading an instant', () => {
  it('takes whole epoch milliseconds and nothing else that is a number', () => {
    expect(read(noon)).toBe(noon)
    expect(read(-1)).toBe(-1)
    for (const value of [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      0.5,
      8.64e15 + 1,
      1n,
      true,
      undefined,
      null,
      {},
      []
    ])
      expect(read(value)).toBe('calendar/invalid-instant')
  })

  it('takes a Date, of another realm as well, and refuses an invalid one', () => {
    expect(read(new Date(noon))).toBe(noon)
    expect(read(vm.runInNewContext(`new Date(${noon})`))).toBe(noon)
    expect(read(new Date(Number.NaN))).toBe('calendar/invalid-instant')
    expect(read({ getTime: () => noon })).toBe('calendar/invalid-instant')
  })

  it('takes a DateTime of luxon in whatever zone, and refuses an invalid one', () => {
    expect(read(DateTime.fromMillis(noon, { zone: 'America/New_York' }))).toBe(noon)
    expect(read(DateTime.fromISO('2026-03-04T12:00', { zone: 'Asia/Shanghai' }))).toBe(noon)
    expect(read(DateTime.fromISO('2026-02-30'))).toBe('calendar/invalid-instant')
    expect(read(DateTime.invalid('test'))).toBe('calendar/invalid-instant')
  })

  it('takes a Temporal.Instant and a ZonedDateTime, cut to the millisecond', () => {
    expect(read(Temporal.Instant.from('2026-03-04T04:00:00Z'))).toBe(noon)
    expect(read(Temporal.Instant.from('2026-03-04T04:00:00.000999999Z'))).toBe(noon)
    expect(read(Temporal.ZonedDateTime.from('2026-03-04T12:00[Asia/Shanghai]'))).toBe(noon)
  })

  it('takes the host’s own Temporal, which has the same form', () => {
    class Instant {
      get epochMilliseconds(): number {
        return noon
      }
      get [Symbol.toStringTag](): string {
        return 'Temporal.Instant'
      }
    }
    expect(read(new Instant())).toBe(noon)
  })

  it('refuses Temporal’s plain dates and times, which have no offset', () => {
    const plain = [
      Temporal.PlainDateTime.from('2026-03-04T12:00'),
      Temporal.PlainDate.from('2026-03-04'),
      Temporal.PlainTime.from('12:00'),
      Temporal.PlainYearMonth.from('2026-03')
    ]
    for (const value of plain) expect(read(value, { zone: shanghai })).toBe('calendar/missing-offset')
    expect(readInstant(plain[0])).toMatchObject({ params: { text: '2026-03-04T12:00:00' } })
  })

  it('refuses an object whose method gives no number', () => {
    expect(read({ toMillis: () => '1', isValid: true })).toBe('calendar/invalid-instant')
    expect(read({ toMillis: () => 1 })).toBe('calendar/invalid-instant')
    expect(read({ epochMilliseconds: 1n })).toBe('calendar/invalid-instant')
  })

  it('takes ISO text with an offset, whatever zone is declared', () => {
    expect(read('2026-03-04T12:00:00+08:00')).toBe(noon)
    expect(read('2026-03-04T04:00Z', { zone: newYork })).toBe(noon)
    expect(read('2026-03-04T12:00:00.0001+08:00')).toBe('calendar/invalid-wall-time')
    for (const text of ['', 'tomorrow', '2026-03-04', '2026-02-30T12:00Z', '2026-03-04 12:00'])
      expect(read(text, { zone: shanghai })).toBe('calendar/invalid-wall-time')
  })

  it('reads text without an offset on the clock of the declared zone only', () => {
    expect(read('2026-03-04T12:00', { zone: shanghai })).toBe(noon)
    expect(read('2026-03-04T12:00')).toBe('calendar/missing-offset')
  })

  it('reads a skipped or repeated wall time only as declared', () => {
    const zone = newYork
    expect(read('2026-03-08T02:30', { zone })).toBe('calendar/skipped-wall-time')
    expect(read('2026-11-01T01:30', { zone })).toBe('calendar/repeated-wall-time')
    const earlier = { onGap: 'forward', onOverlap: 'earlier' } as const
    expect(read('2026-03-08T02:30', { zone, rule: earlier })).toBe(Date.parse('2026-03-08T03:30-04:00'))
    expect(read('2026-11-01T01:30', { zone, rule: earlier })).toBe(Date.parse('2026-11-01T01:30-04:00'))
    const later = { onGap: 'refuse', onOverlap: 'later' } as const
    expect(read('2026-11-01T01:30', { zone, rule: later })).toBe(Date.parse('2026-11-01T01:30-05:00'))
    expect(read('2026-03-08T02:30', { zone, rule: later })).toBe('calendar/skipped-wall-time')
  })
})

describe('writing an instant', () => {
  it('gives a luxon DateTime in the zone', () => {
    expect(toLuxon(DateTime, noon, 'Asia/Shanghai').toISO()).toBe('2026-03-04T12:00:00.000+08:00')
    expect(toLuxon(DateTime, noon, shanghai).zoneName).toBe('Asia/Shanghai')
  })

  it('gives a Temporal.ZonedDateTime in the zone', () => {
    expect(toTemporal(Temporal, noon, shanghai).toString()).toBe('2026-03-04T12:00:00+08:00[Asia/Shanghai]')
  })

  it('gives ISO text with the offset of the zone', () => {
    expect(formatInstant(shanghai, noon)).toBe('2026-03-04T12:00:00+08:00')
  })

  it('throws for what is no instant and for an unknown zone', () => {
    for (const ms of [Number.NaN, 0.5, 9e15]) {
      expect(() => toLuxon(DateTime, ms, shanghai)).toThrow(/not an instant/)
      expect(() => toTemporal(Temporal, ms, shanghai)).toThrow(/not an instant/)
    }
    expect(() => toLuxon(DateTime, noon, 'Asia/Nowhere')).toThrow(/not a time zone/)
    expect(() => toTemporal(Temporal, noon, 'Asia/Nowhere')).toThrow(RangeError)
  })

  it('is read back the same, in summer and winter and in the years of daylight saving in China', () => {
    const zones = fc.constantFrom(shanghai, newYork)
    fc.assert(
      fc.property(zones, fc.integer({ min: shanghai.from, max: shanghai.to - 1 }), (zone, ms) => {
        expect(readInstant(toLuxon(DateTime, ms, zone))).toBe(ms)
        expect(readInstant(toTemporal(Temporal, ms, zone))).toBe(ms)
        expect(readInstant(formatInstant(zone, ms))).toBe(ms)
      }),
      { numRuns: 300 }
    )
  })
})
