import { describe, expect, it } from 'vitest'
import { at, shanghai } from '../../test/calendar-fixtures.js'
import { createWallTimeReader } from './create-wall-time-reader.js'
import { readEpochMs } from './read-epoch-ms.js'
import { readFixedWallTime, readLooseWallTime } from './read-wall-time.js'

const wall = (text: string): number => Date.parse(`${text}Z`)

describe('a wall time as spreadsheets write it', () => {
  it.each([
    ['2026/10/20 20:00', '2026-10-20T20:00'],
    ['2026/1/1 0:00', '2026-01-01T00:00'],
    ['2026/12/31 23:59', '2026-12-31T23:59'],
    ['0001/1/1 0:00', '0001-01-01T00:00'],
    ['2026/05/09 05:09', '2026-05-09T05:09']
  ])('reads %s', (text, iso) => {
    expect(readLooseWallTime(text, false)).toBe(wall(iso))
  })

  it.each([
    '2026-2/4 9:05',
    '2026/2/4x9:05',
    '2026/2/4 9x05',
    '0000/2/4 9:05',
    '2026/:/4 9:05',
    '2026/2/: 9:05',
    '2026/65/4 9:05',
    '2026/2/65 9:05',
    '2026/2/4 65:05',
    '2026/2/\t 9:05',
    '2026/2/\t\t 9:05',
    '2026/2/4 24:00',
    '2026/2/4 9:05 '
  ])('does not read "%s"', (text) => {
    expect(readLooseWallTime(text, false)).toBeUndefined()
  })
})

describe('a wall time of fixed width', () => {
  it('is read to the last character and not beyond', () => {
    expect(readFixedWallTime('2026-02-04 09:05', 16)).toBe(wall('2026-02-04T09:05'))
    expect(readFixedWallTime('2026-02-04 09:05:07', 19)).toBe(wall('2026-02-04T09:05:07'))
    expect(readFixedWallTime('2026-02-04 09:05:07', 16)).toBeUndefined()
    expect(readFixedWallTime('2026-02-04 09:05:071', 19)).toBeUndefined()
  })
})

describe('epoch milliseconds in digits', () => {
  it('are whole, safe and at most 17 characters long', () => {
    expect(readEpochMs('-9007199254740991')).toBe(-Number.MAX_SAFE_INTEGER)
    expect(readEpochMs('00000000000000001')).toBe(1)
    expect(readEpochMs('000000000000000001')).toBeUndefined()
    expect(readEpochMs('-0')).toBe(0)
  })

  it('are not taken for another form', () => {
    const noon = String(at('2026-02-04T12:00:00+08:00'))
    expect(createWallTimeReader('yyyy-MM-dd HH:mm', shanghai)(noon)).toMatchObject({
      code: 'calendar/invalid-wall-time'
    })
  })
})

describe('a wall time without a zone', () => {
  it('is refused and quoted', () => {
    expect(createWallTimeReader('iso', null)('2026-02-04T09:05:07')).toMatchObject({
      code: 'calendar/missing-offset',
      params: { text: '2026-02-04T09:05:07' }
    })
  })
})
