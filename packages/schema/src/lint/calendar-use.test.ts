import { expect, test } from 'vitest'
import type { DayCounting } from '../generated/types.js'
import { sampleStandard, sampleTimeLimits } from '../../test/sample-standard.js'
import { calendarUse } from './calendar-use.js'

const timeLimits = sampleTimeLimits()

test('units that count working time need a calendar', () => {
  expect(calendarUse(sampleStandard({ timeLimits }))).toMatchObject([
    { code: 'time-limits/no-calendar', pointer: '/units/work-hour' }
  ])
  expect(calendarUse(sampleStandard({ timeLimits: { ...timeLimits, calendar: { own: true } } }))).toEqual([])
})

test('a calendar slot is one that the standard delegates', () => {
  const delegated = sampleStandard({ timeLimits: { ...timeLimits, calendar: { slot: 'office-hours' } } })
  expect(calendarUse(delegated)).toMatchObject([
    { code: 'rulebook/unknown-slot', pointer: '/calendar/slot', params: { known: '-' } }
  ])
  const delegates = [{ slot: 'office-hours', part: 'calendar', summary: { zh: '示例' } }] as const
  expect(calendarUse({ ...delegated, standard: { ...delegated.standard, delegates } })).toEqual([])
})

test('units of days need one where days off or the close of business matter', () => {
  const counting = { firstDay: 'excluded', lastDayOff: 'none', end: '24:00' } as const
  const base = { counts: 'calendar-days', label: { zh: '日', en: 'day' }, evidence: 'published' } as const
  const findings = (dayCounting?: DayCounting): number => {
    const day = dayCounting === undefined ? base : { ...base, dayCounting }
    return calendarUse(sampleStandard({ timeLimits: { ...timeLimits, units: { day } } })).length
  }
  expect(findings()).toBe(0)
  expect(findings(counting)).toBe(0)
  expect(findings('prc-civil-code')).toBe(1)
  expect(findings({ ...counting, lastDayOff: 'previous' })).toBe(1)
  expect(findings({ ...counting, end: 'close-of-business-if-any' })).toBe(1)
  const days = {
    counts: 'working-days',
    start: 'roll',
    label: { zh: '工作日' },
    evidence: 'published'
  } as const
  expect(calendarUse(sampleStandard({ timeLimits: { ...timeLimits, units: { days } } }))).toMatchObject([
    { params: { unit: 'days', label: '工作日', labelZh: '工作日' } }
  ])
})
