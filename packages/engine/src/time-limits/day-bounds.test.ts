import { describe, expect, it } from 'vitest'
import { at, compile, newYork, plainWeek } from '../../test/calendar-fixtures.js'
import { compileTheseUnits, createRules, limitOf } from '../../test/time-limit-fixtures.js'
import { computeDeadline } from './compute-deadline.js'
import { computeDueAt } from './compute-due-at.js'

const day = {
  label: { zh: '日', en: 'day' },
  evidence: 'inferred',
  counts: 'calendar-days',
  dayCounting: {
    firstDay: 'excluded',
    lastDayOff: 'none',
    end: 'close-of-business-if-any',
    backwards: 'mirrored'
  }
} as const

/** Where so many days end, back from the start when negative, on a calendar with one shift a day from a date on. */
function endOf(
  value: number,
  startedAt: string,
  from: string,
  begin: string,
  end: string
): string | undefined {
  const schedules = [{ from, shifts: [{ from: begin, to: end }] }]
  const calendar = compile({ document: { ...plainWeek, schedules } })
  const direction = value < 0 ? 'before' : 'after'
  const decision = computeDeadline(createRules(compileTheseUnits({ day }, { calendar })), {
    limit: { ...limitOf(Math.abs(value), 'day'), direction },
    startedAt: `${startedAt}+08:00`
  })
  return 'refused' in decision ? decision.refused[0]?.code : decision.value.iso.replace('+08:00', '')
}

describe('a period that ends with business', () => {
  // 5 March 2026 is a Thursday, 9 March a Monday.
  it.each([
    ['2026-01-01', '00:00', '24:00', '2026-03-05T00:00:00', '2026-03-10T00:00:00'],
    ['2026-01-01', '00:00', '06:00', '2026-03-05T00:00:00', '2026-03-09T06:00:00'],
    ['2026-03-05', '08:00', '12:00', '2026-03-05T08:00:00', '2026-03-09T12:00:00'],
    ['2026-03-09', '08:00', '12:00', 'calendar/no-shifts', '2026-03-09T12:00:00']
  ])('from %s on, with shifts from %s to %s: %s before, %s after', (from, begin, end, before, after) => {
    expect(endOf(-1, '2026-03-06T09:00:00', from, begin, end)).toBe(before)
    expect(endOf(3, '2026-03-06T09:00:00', from, begin, end)).toBe(after)
  })

  // 8 March 2026 is a Sunday, 14 March a Saturday.
  it.each([
    [-1, '2026-01-01', '2026-03-08T00:00:00'],
    [5, '2026-03-14', '2026-03-15T00:00:00'],
    [5, '2026-03-15', 'calendar/no-shifts']
  ])('%d days off it, with business from %s on, ends with the day: %s', (value, from, expected) => {
    expect(endOf(value, '2026-03-09T09:00:00', from, '00:00', '08:00')).toBe(expected)
  })

  it('ends with the day whose only shift the clocks skip', () => {
    const schedules = [{ from: '2026-01-01', shifts: [{ from: '02:00', to: '03:00' }] }]
    const document = { ...plainWeek, zone: 'America/New_York', weekdays: [7 as const], schedules }
    const calendar = compile({ zone: newYork, document })
    const rules = compileTheseUnits({ day }, { zone: newYork, calendar })
    expect(computeDueAt(rules, limitOf(1, 'day'), at('2026-03-07T09:00:00-05:00'))).toBe(
      at('2026-03-09T00:00:00-04:00')
    )
  })
})
