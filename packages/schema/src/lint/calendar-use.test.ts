import { expect, test } from 'vitest'
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
