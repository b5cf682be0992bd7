import { describe, expect, it, test } from 'vitest'
import { parseRecurrence } from './parse-recurrence.js'
import type { RecurrenceRule } from './recurrence-rule.js'

const until = 'UNTIL=20261231'

function read(rrule: string, start = '2026-01-07'): RecurrenceRule {
  const found = parseRecurrence(start, rrule)
  if ('issues' in found) throw new Error(found.issues.map(({ code }) => code).join(' '))
  return found.rule
}

/** Codes and the first parameters of what is wrong. */
function faults(rrule: string, start = '2026-01-07'): readonly string[] {
  const found = parseRecurrence(start, rrule)
  return 'issues' in found
    ? found.issues.map(({ code, params }) => `${code} ${Object.values(params).slice(0, 2).join(' ')}`)
    : []
}

describe('a recurrence rule', () => {
  it('is read with everything written out', () => {
    expect(read(`FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU;WKST=SU;${until}`)).toEqual({
      frequency: 'WEEKLY',
      interval: 2,
      start: '2026-01-07',
      until: '2026-12-31',
      months: [],
      monthDays: [],
      weekdays: [{ weekday: 6 }, { weekday: 7 }],
      weekStart: 7
    })
    expect(read(`FREQ=MONTHLY;BYMONTH=3,9;BYDAY=-1FR;${until}`)).toMatchObject({
      interval: 1,
      months: [3, 9],
      weekdays: [{ weekday: 5, ordinal: -1 }],
      weekStart: 1
    })
    expect(read(`FREQ=YEARLY;BYDAY=53TH,-53TH;${until}`)).toMatchObject({
      weekdays: [{ ordinal: 53 }, { ordinal: -53 }]
    })
  })

  it('takes from the start what it leaves out', () => {
    expect(read(`FREQ=YEARLY;${until}`)).toMatchObject({ months: [1], monthDays: [7], weekdays: [] })
    expect(read(`FREQ=YEARLY;BYMONTH=5,6;${until}`)).toMatchObject({ months: [5, 6], monthDays: [7] })
    expect(read(`FREQ=MONTHLY;${until}`)).toMatchObject({ months: [], monthDays: [7] })
    expect(read(`FREQ=WEEKLY;${until}`)).toMatchObject({ monthDays: [], weekdays: [{ weekday: 3 }] })
    expect(read(`FREQ=YEARLY;BYDAY=MO;${until}`)).toMatchObject({ months: [], monthDays: [] })
  })

  it('may run for fifty years and not a day longer', () => {
    expect(read('FREQ=WEEKLY;UNTIL=20760107').until).toBe('2076-01-07')
    expect(faults('FREQ=WEEKLY;UNTIL=20760108')).toEqual(['calendar/long-recurrence 2026-01-07 2076-01-08'])
    expect(faults('FREQ=YEARLY;UNTIL=24261231')).toEqual(['calendar/long-recurrence 2026-01-07 2426-12-31'])
    expect(read('FREQ=YEARLY;UNTIL=20260107').until).toBe('2026-01-07')
    expect(faults('FREQ=YEARLY;UNTIL=20260106')).toEqual([
      'calendar/reversed-recurrence 2026-01-07 2026-01-06'
    ])
  })
})

describe('what is refused', () => {
  test.each([
    ['', 'calendar/malformed-recurrence  '],
    ['FREQ', 'calendar/malformed-recurrence FREQ FREQ'],
    [
      `RRULE:FREQ=YEARLY;${until}`,
      `calendar/malformed-recurrence RRULE:FREQ=YEARLY RRULE:FREQ=YEARLY;${until}`
    ],
    [`FREQ=YEARLY;${until};`, `calendar/malformed-recurrence  FREQ=YEARLY;${until};`],
    [`freq=YEARLY;${until}`, `calendar/malformed-recurrence freq=YEARLY freq=YEARLY;${until}`],
    [`FREQ=yearly;${until}`, `calendar/malformed-recurrence FREQ=yearly FREQ=yearly;${until}`],
    [`FREQ= YEARLY;${until}`, `calendar/malformed-recurrence FREQ= YEARLY FREQ= YEARLY;${until}`],
    [
      'FREQ=YEARLY;UNTIL=２０２６１２３１',
      'calendar/malformed-recurrence UNTIL=２０２６１２３１ FREQ=YEARLY;UNTIL=２０２６１２３１'
    ],
    [`FREQ=YEARLY\n;${until}`, `calendar/malformed-recurrence FREQ=YEARLY\n FREQ=YEARLY\n;${until}`],
    [`FREQ=YEARLY;FREQ=WEEKLY;${until}`, 'calendar/duplicate-recurrence-part FREQ'],
    [
      `FREQ=YEARLY;BYHOUR=99;${until}`,
      'calendar/unknown-recurrence-part BYHOUR FREQ, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY, WKST, UNTIL'
    ],
    [`FREQ=SECONDLY;${until}`, 'calendar/invalid-recurrence-value FREQ SECONDLY'],
    [`FREQ=DAILY;${until}`, 'calendar/invalid-recurrence-value FREQ DAILY'],
    ['FREQ=YEARLY', 'calendar/missing-recurrence-part UNTIL'],
    [until, 'calendar/missing-recurrence-part FREQ'],
    [`FREQ=YEARLY;INTERVAL=0;${until}`, 'calendar/invalid-recurrence-value INTERVAL 0'],
    [`FREQ=YEARLY;INTERVAL=101;${until}`, 'calendar/invalid-recurrence-value INTERVAL 101'],
    [`FREQ=YEARLY;INTERVAL=-1;${until}`, 'calendar/invalid-recurrence-value INTERVAL -1'],
    [`FREQ=YEARLY;INTERVAL=01;${until}`, 'calendar/invalid-recurrence-value INTERVAL 01'],
    [`FREQ=YEARLY;INTERVAL=1,2;${until}`, 'calendar/invalid-recurrence-value INTERVAL 1,2'],
    [`FREQ=YEARLY;BYMONTH=13;${until}`, 'calendar/invalid-recurrence-value BYMONTH 13'],
    [`FREQ=YEARLY;BYMONTH=1,1;${until}`, 'calendar/invalid-recurrence-value BYMONTH 1'],
    [`FREQ=MONTHLY;BYMONTHDAY=32;${until}`, 'calendar/invalid-recurrence-value BYMONTHDAY 32'],
    [`FREQ=MONTHLY;BYMONTHDAY=-2;${until}`, 'calendar/invalid-recurrence-value BYMONTHDAY -2'],
    [`FREQ=MONTHLY;BYMONTHDAY=+1;${until}`, 'calendar/invalid-recurrence-value BYMONTHDAY +1'],
    [`FREQ=MONTHLY;BYDAY=6MO;${until}`, 'calendar/invalid-recurrence-value BYDAY 6MO'],
    [`FREQ=MONTHLY;BYDAY=0MO;${until}`, 'calendar/invalid-recurrence-value BYDAY 0MO'],
    [`FREQ=YEARLY;BYMONTH=5;BYDAY=-6MO;${until}`, 'calendar/invalid-recurrence-value BYDAY -6MO'],
    [`FREQ=YEARLY;BYDAY=54MO;${until}`, 'calendar/invalid-recurrence-value BYDAY 54MO'],
    [`FREQ=WEEKLY;BYDAY=1MO;${until}`, 'calendar/invalid-recurrence-value BYDAY 1MO'],
    [`FREQ=WEEKLY;BYDAY=XX;${until}`, 'calendar/invalid-recurrence-value BYDAY XX'],
    [`FREQ=WEEKLY;WKST=1MO;${until}`, 'calendar/invalid-recurrence-value WKST 1MO'],
    ['FREQ=YEARLY;UNTIL=2026123', 'calendar/invalid-recurrence-value UNTIL 2026123'],
    ['FREQ=YEARLY;UNTIL=20260230', 'calendar/invalid-recurrence-value UNTIL 20260230'],
    ['FREQ=YEARLY;UNTIL=20261231T000000Z', 'calendar/invalid-recurrence-value UNTIL 20261231T000000Z'],
    [`FREQ=WEEKLY;BYMONTHDAY=1;${until}`, 'calendar/conflicting-recurrence-parts FREQ=WEEKLY BYMONTHDAY'],
    [`FREQ=MONTHLY;BYDAY=MO,1TU;${until}`, 'calendar/conflicting-recurrence-parts BYDAY=MO BYDAY=1MO'],
    [`FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;${until}`, 'calendar/impossible-month-day 2 30'],
    [`FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31;${until}`, 'calendar/impossible-month-day 2 31'],
    [`FREQ=YEARLY;BYMONTH=1,2;BYMONTHDAY=31;${until}`, 'calendar/impossible-month-day 2 31'],
    [`FREQ=YEARLY;BYMONTH=4,6;BYMONTHDAY=1,31;${until}`, 'calendar/impossible-month-day 4 31']
  ])('%j', (rrule, fault) => {
    expect(faults(rrule)).toEqual([fault])
  })

  it('is also an impossible day that comes from the start', () => {
    expect(faults('FREQ=YEARLY;BYMONTH=2;UNTIL=20261231', '2026-01-30')).toEqual([
      'calendar/impossible-month-day 2 30'
    ])
    expect(faults('FREQ=YEARLY;UNTIL=20261231', '2026-02-30')).toEqual(['calendar/invalid-date 2026-02-30'])
  })

  it('is a start before 1900, where the years of two digits would be taken for those of the 20th century', () => {
    expect(faults('FREQ=WEEKLY;UNTIL=00501231', '0001-01-01')).toEqual([
      'calendar/invalid-recurrence-value DTSTART 0001-01-01'
    ])
    expect(faults('FREQ=WEEKLY;UNTIL=19001231', '1900-01-01')).toEqual([])
  })

  it('is not the last day of a month, nor 29 February', () => {
    expect(faults(`FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=-1;${until}`)).toEqual([])
    expect(faults(`FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;${until}`)).toEqual([])
    expect(faults(`FREQ=MONTHLY;BYMONTHDAY=31;${until}`)).toEqual([])
  })
})
