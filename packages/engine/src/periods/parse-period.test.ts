import { describe, expect, it } from 'vitest'
import { buildZoneTable } from '../calendar-compiler/index.js'
import { isReason } from '../kernel/index.js'
import { parsePeriod } from './parse-period.js'
import { utcZone } from './utc-zone.js'

const shanghai = buildZoneTable('Asia/Shanghai')
const newYork = buildZoneTable('America/New_York')
const instants = (text: string, zone = shanghai): readonly string[] => {
  const period = parsePeriod(text, zone)
  if (isReason(period)) return [period.code]
  return [period.length, ...[period.from, period.to].map((at) => new Date(at).toISOString())]
}

describe('parsePeriod', () => {
  it('reads every length at the local midnights of the zone', () => {
    expect(instants('2026-02')).toEqual(['month', '2026-01-31T16:00:00.000Z', '2026-02-28T16:00:00.000Z'])
    expect(instants('2026-Q4')).toEqual(['quarter', '2026-09-30T16:00:00.000Z', '2026-12-31T16:00:00.000Z'])
    expect(instants('2026-H1')).toEqual(['half-year', '2025-12-31T16:00:00.000Z', '2026-06-30T16:00:00.000Z'])
    expect(instants('2024')).toEqual(['year', '2023-12-31T16:00:00.000Z', '2024-12-31T16:00:00.000Z'])
    expect(instants('2026-W01')).toEqual(['week', '2025-12-28T16:00:00.000Z', '2026-01-04T16:00:00.000Z'])
    expect(instants('2026-02-01/2026-02-15')).toEqual([
      'days',
      '2026-01-31T16:00:00.000Z',
      '2026-02-15T16:00:00.000Z'
    ])
  })

  it('follows the clock where it changes', () => {
    expect(instants('2026-03', newYork)).toEqual([
      'month',
      '2026-03-01T05:00:00.000Z',
      '2026-04-01T04:00:00.000Z'
    ])
  })

  it('keeps the label as it was written', () => {
    for (const text of ['2026-02', '2026-Q1', '2026-H2', '2026', '2020-W53', '2026-02-01/2026-02-01']) {
      expect(parsePeriod(text, utcZone)).toMatchObject({ label: text })
    }
  })

  it('refuses what is no period', () => {
    for (const text of [
      '',
      'February',
      '2026-2',
      '26-02',
      '2026/02',
      '2026-02-01',
      ' 2026',
      '２０２６',
      '2026-q1'
    ]) {
      expect(instants(text)).toEqual(['evaluation/unreadable-period'])
    }
  })

  it('refuses dates that do not exist', () => {
    for (const text of [
      '2026-13',
      '2026-00',
      '2026-Q5',
      '2026-Q0',
      '2026-H3',
      '2026-W54',
      '2026-W00',
      '2025-W53',
      '0000'
    ]) {
      expect(instants(text)).toEqual(['evaluation/impossible-period'])
    }
    expect(instants('2026-02-01/2026-02-29')).toEqual(['evaluation/impossible-period'])
    expect(instants('2026-02-02/2026-02-01')).toEqual(['evaluation/impossible-period'])
  })

  it('refuses days that the zone table does not know', () => {
    const short = {
      ...utcZone,
      from: Date.parse('2020-01-01T00:00:00Z'),
      at: [Date.parse('2020-01-01T00:00:00Z')]
    }
    expect(instants('2019-12', short)).toEqual(['calendar/outside-zone-table'])
    expect(instants('2025', { ...short, to: Date.parse('2025-06-01T00:00:00Z') })).toEqual([
      'calendar/outside-zone-table'
    ])
  })
})
