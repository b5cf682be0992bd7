import type { TimeUnitMeaning } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { at, compile, newYork, plainWeek } from '../../test/calendar-fixtures.js'
import { compileTheseUnits } from '../../test/time-limit-fixtures.js'
import { buildZoneTable } from '../calendar-compiler/index.js'
import { formatInstant } from '../calendar/index.js'
import { finishDueAt } from './finish-due-at.js'

const base = { label: { zh: '日', en: 'day' }, evidence: 'inferred' } as const
const working = { ...base, counts: 'working-days', start: 'roll' } as const
const plain = { firstDay: 'excluded', lastDayOff: 'none', end: '24:00' } as const
const units: Record<string, TimeUnitMeaning> = {
  hour: { ...base, counts: 'elapsed', minutes: 60 },
  'work-hour': { ...base, counts: 'working-time', minutes: 60 },
  'same-clock': working,
  midnight: { ...working, end: '24:00' },
  closing: { ...working, end: 'close-of-business' },
  'cut-off': { ...working, cutOff: { after: '17:00', resumeAt: '08:30' } },
  day: { ...base, counts: 'calendar-days' },
  month: { ...base, counts: 'calendar-months' },
  civil: { ...base, counts: 'calendar-days', dayCounting: 'prc-civil-code' },
  period: { ...base, counts: 'calendar-months', dayCounting: plain }
}
const rules = compileTheseUnits(units)

function finish(unit: string, instant: string, on = rules): string | undefined {
  const due = finishDueAt(on, unit, at(`${instant}+08:00`))
  return typeof due === 'number' ? formatInstant(on.zone, due).replace('+08:00', '') : due.code
}

describe('a due instant that was moved', () => {
  it.each([
    ['hour', '2026-03-07T03:00:00', '2026-03-07T03:00:00'],
    ['work-hour', '2026-03-07T03:00:00', '2026-03-07T03:00:00'],
    ['same-clock', '2026-03-06T19:00:00', '2026-03-06T19:00:00'],
    ['day', '2026-03-07T03:00:00', '2026-03-07T03:00:00'],
    ['month', '2026-03-07T03:00:00', '2026-03-07T03:00:00'],
    ['midnight', '2026-03-06T05:00:00', '2026-03-07T00:00:00'],
    ['midnight', '2026-03-07T00:00:00', '2026-03-07T00:00:00'],
    ['midnight', '2026-03-07T00:00:01', '2026-03-10T00:00:00'],
    ['closing', '2026-03-06T23:00:00', '2026-03-06T18:00:00'],
    ['closing', '2026-03-06T18:00:00', '2026-03-06T18:00:00'],
    ['closing', '2026-03-07T12:00:00', '2026-03-09T18:00:00'],
    ['cut-off', '2026-03-06T17:00:00', '2026-03-06T17:00:00'],
    ['cut-off', '2026-03-06T17:00:01', '2026-03-09T08:30:00'],
    ['cut-off', '2026-03-09T08:30:00', '2026-03-09T08:30:00'],
    ['cut-off', '2026-03-07T00:00:00', '2026-03-07T00:00:00'],
    ['cut-off', '2026-03-07T17:30:00', '2026-03-09T08:30:00'],
    ['civil', '2026-03-07T12:00:00', '2026-03-09T18:00:00'],
    ['civil', '2026-03-06T18:00:00', '2026-03-06T18:00:00'],
    ['period', '2026-03-07T12:00:00', '2026-03-08T00:00:00'],
    ['period', '2026-03-07T00:00:00', '2026-03-07T00:00:00']
  ])('%s at %s ends at %s', (unit, instant, expected) => {
    expect(finish(unit, instant)).toBe(expected)
    expect(finish(unit, expected)).toBe(expected)
  })

  it('rests on another calendar when one is given', () => {
    const calendar = compile({ document: { ...plainWeek, weekdays: [1, 2, 3, 4, 5, 6] } })
    const saturday = at('2026-03-07T12:00:00+08:00')
    const closing = at('2026-03-07T18:00:00+08:00')
    expect(finishDueAt(rules, 'closing', saturday, calendar)).toBe(closing)
    expect(finishDueAt(rules, 'civil', saturday, calendar)).toBe(closing)
    const none = compileTheseUnits(units, { calendar: null })
    expect(finishDueAt(none, 'closing', saturday, calendar)).toBe(closing)
    expect(finish('closing', '2026-03-07T12:00:00', none)).toBe('time-limits/no-calendar')
    expect(finish('civil', '2026-03-07T12:00:00', none)).toBe('time-limits/no-calendar')
  })

  it('is refused for unknown units, uncovered days and outside the zone table', () => {
    expect(finish('x', '2026-03-07T12:00:00')).toBe('time-limits/unknown-unit')
    expect(finish('closing', '2006-12-31T12:00:00')).toBe('calendar/not-covered')
    expect(finish('closing', '2026-12-25T12:00:00')).toBe('calendar/not-covered')
    expect(finish('cut-off', '2026-12-24T17:00:01')).toBe('calendar/not-covered')
    expect(finish('hour', '2100-03-07T12:00:00')).toBe('calendar/outside-zone-table')
  })

  it('stays where it is also beside a day that the zone skipped', () => {
    const zone = buildZoneTable('Pacific/Apia')
    const schedules = plainWeek.schedules.map((schedule) => ({ ...schedule, from: '2011-12-01' }))
    const coverage = { from: '2011-12-01', to: '2012-01-31' }
    const document = { ...plainWeek, zone: 'Pacific/Apia', coverage, schedules }
    const samoa = compileTheseUnits(units, { zone, calendar: compile({ zone, document }) })
    for (const unit of Object.keys(units)) {
      for (let instant = at('2011-12-28T12:00:00-10:00'); instant < at('2012-01-03T00:00:00+14:00');) {
        const due = finishDueAt(samoa, unit, instant) as number
        expect([unit, instant, finishDueAt(samoa, unit, due)]).toEqual([unit, instant, due])
        instant += 3_600_000
      }
    }
  })

  it('stays where it is also at a midnight that the clocks skip', () => {
    const zone = buildZoneTable('Asia/Beirut')
    const beirut = compileTheseUnits({ period: units['period']! }, { zone, calendar: null })
    const forward = at('2026-03-29T01:00:00+03:00')
    expect(finishDueAt(beirut, 'period', forward)).toBe(forward)
  })

  it('resumes in the morning by the clock of the zone', () => {
    const calendar = compile({ zone: newYork, document: { ...plainWeek, zone: 'America/New_York' } })
    const boston = compileTheseUnits(units, { zone: newYork, calendar })
    expect(finishDueAt(boston, 'cut-off', at('2026-03-06T18:00:00-05:00'))).toBe(
      at('2026-03-09T08:30:00-04:00')
    )
    expect(finishDueAt(boston, 'midnight', at('2026-03-08T18:00:00-04:00'))).toBe(
      at('2026-03-10T00:00:00-04:00')
    )
  })
})
