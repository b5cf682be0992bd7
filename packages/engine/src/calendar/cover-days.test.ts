import { describe, expect, it } from 'vitest'
import { chain, codes, compiled } from '../../test/calendar-chain-fixtures.js'
import { describeDay } from './describe-day.js'

describe('coverage of calendars on top of each other', () => {
  it('is narrowed, never widened, and the refusal names who ends it', () => {
    const narrow = { coverage: { from: '2026-02-01', to: '2026-06-30' } }
    const calendar = compiled({}, narrow, { coverage: { from: '2025-01-01', to: '2027-12-31' } })
    expect(calendar.coverage).toEqual({ from: '2026-02-01', to: '2026-06-30' })
    expect(describeDay(calendar, '2026-07-01')).toMatchObject({
      code: 'calendar/not-covered',
      params: { calendar: 'organ-1', to: '2026-06-30' }
    })
    expect(describeDay(compiled({}, {}), '2026-12-25')).toMatchObject({ params: { calendar: 'national' } })
    const alike = compiled({}, { coverage: { from: '2026-01-01', to: '2026-12-24' } })
    for (const date of ['2025-12-31', '2026-12-25'])
      expect(describeDay(alike, date)).toMatchObject({ params: { calendar: 'national' } })
  })

  it('is nothing when what the documents cover does not meet', () => {
    const calendar = compiled({}, { coverage: { from: '2027-01-01', to: '2027-12-31' } })
    expect(calendar.coverage).toBeNull()
    expect(describeDay(calendar, '2026-03-03')).toMatchObject({
      code: 'calendar/no-known-days',
      params: { calendar: 'national' }
    })
  })

  it('may be nothing beyond the zone table, but may not be something there', () => {
    const none = compiled({}, { coverage: { from: '2150-01-01', to: '2150-12-31' } })
    expect(none).toMatchObject({ coverage: null, time: null })
    for (const coverage of [
      { from: '2026-01-01', to: '2150-12-31' },
      { from: '1890-01-01', to: '2026-12-31' }
    ])
      expect(codes(chain({ daysOff: null, coverage }))).toEqual(['calendar/outside-zone-table'])
  })

  it('keeps to its order of dates', () => {
    expect(codes(chain({}, { coverage: { from: '2026-07-01', to: '2026-06-30' } }))).toEqual([
      'calendar/reversed-coverage /coverage'
    ])
  })
})
