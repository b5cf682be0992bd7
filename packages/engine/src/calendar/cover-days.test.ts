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
  })

  it('is nothing when what the documents cover does not meet', () => {
    const calendar = compiled({}, { coverage: { from: '2027-01-01', to: '2027-12-31' } })
    expect(calendar.coverage).toBeNull()
    expect(describeDay(calendar, '2026-03-03')).toMatchObject({ code: 'calendar/no-known-days' })
  })

  it('keeps to its order of dates', () => {
    expect(codes(chain({}, { coverage: { from: '2026-07-01', to: '2026-06-30' } }))).toEqual([
      'calendar/reversed-coverage /coverage'
    ])
  })
})
