import { describe, expect, it } from 'vitest'
import { expandRecurrence } from './expand-recurrence.js'

/** The days of a rule, or the codes that stand against it. */
function expand(rrule: string, start = '2026-01-01'): readonly string[] {
  const found = expandRecurrence({ start, rrule })
  return 'dates' in found ? found.dates : found.issues.map(({ code }) => code)
}

describe('expanding a recurring rule', () => {
  it('names every second Saturday from the week of its start', () => {
    expect(expand('FREQ=WEEKLY;INTERVAL=2;BYDAY=SA;UNTIL=20260215', '2026-01-03')).toEqual([
      '2026-01-03',
      '2026-01-17',
      '2026-01-31',
      '2026-02-14'
    ])
  })

  it('lets the week begin where the rule says', () => {
    const rule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;UNTIL=20260131'
    expect(expand(rule, '2026-01-06')).toEqual(['2026-01-06', '2026-01-11', '2026-01-20', '2026-01-25'])
    expect(expand(`${rule};WKST=SU`, '2026-01-06')).toEqual(['2026-01-06', '2026-01-18', '2026-01-20'])
  })

  it('names last days, ordinals of the month and of the year', () => {
    expect(expand('FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20260331')).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31'
    ])
    expect(expand('FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20260301')).toEqual(['2026-01-30', '2026-02-27'])
    expect(expand('FREQ=YEARLY;BYMONTH=5;BYDAY=2SU;UNTIL=20271231')).toEqual(['2026-05-10', '2027-05-09'])
    expect(expand('FREQ=YEARLY;BYDAY=53TH;UNTIL=20321231')).toEqual(['2026-12-31', '2032-12-30'])
  })

  it('takes from the start what the rule leaves out', () => {
    expect(expand('FREQ=YEARLY;UNTIL=20281231', '2026-09-26')).toEqual([
      '2026-09-26',
      '2027-09-26',
      '2028-09-26'
    ])
    expect(expand('FREQ=WEEKLY;UNTIL=20260120', '2026-01-07')).toEqual(['2026-01-07', '2026-01-14'])
    expect(expand('FREQ=MONTHLY;UNTIL=20260601', '2026-01-31')).toEqual([
      '2026-01-31',
      '2026-03-31',
      '2026-05-31'
    ])
  })

  it('names 29 February in leap years only, and no day where none fits', () => {
    expect(expand('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;UNTIL=20401231')).toEqual([
      '2028-02-29',
      '2032-02-29',
      '2036-02-29',
      '2040-02-29'
    ])
    expect(expand('FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29;UNTIL=20751231')).toEqual([])
  })

  it('binds the days to the rule', () => {
    expect(expandRecurrence({ start: '2026-01-01', rrule: 'FREQ=YEARLY;UNTIL=20261231' })).toEqual({
      rule: 'DTSTART:20260101\nRRULE:FREQ=YEARLY;UNTIL=20261231',
      hash: '20bcf5dc02e048beb3f4189d70eda94d399725483b42b2b32610895fac2ed2ad',
      dates: ['2026-01-01']
    })
  })

  it('hands nothing to the library that is not whitelisted', () => {
    expect(expand('FREQ=SECONDLY;UNTIL=20261231')).toEqual(['calendar/invalid-recurrence-value'])
    expect(expand('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;UNTIL=20751231')).toEqual([
      'calendar/impossible-month-day'
    ])
  })
})
