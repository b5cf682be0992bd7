import { expect, test } from 'vitest'
import type { CalendarMonthsUnit } from '../generated/types.js'
import { sampleStandard, sampleTimeLimits } from '../../test/sample-standard.js'
import { unitMonthEnd } from './unit-month-end.js'

const label = { zh: '月', en: 'month' }
const counting = { firstDay: 'excluded', lastDayOff: 'none', end: '24:00' } as const

function check(more: Partial<CalendarMonthsUnit>): readonly unknown[] {
  const month = { counts: 'calendar-months', label, evidence: 'published', ...more } as const
  const timeLimits = { ...sampleTimeLimits(), units: { ...sampleTimeLimits().units, month } }
  return unitMonthEnd(sampleStandard({ timeLimits }))
}

test('a unit of months that does not say what a month without the day means is remarked on', () => {
  const remark = {
    part: 'time-limits',
    pointer: '/units/month',
    code: 'time-limits/missing-month-end',
    params: { unit: 'month', label: 'month', labelZh: '月' }
  }
  expect(check({})).toEqual([remark])
  expect(check({ dayCounting: counting })).toEqual([remark])
})

test('a unit that says it once is right', () => {
  expect(check({ monthEnd: 'refuse' })).toEqual([])
  expect(check({ monthEnd: 'last-day', dayCounting: counting })).toEqual([])
  expect(check({ dayCounting: { ...counting, monthEnd: 'next-day' } })).toEqual([])
  expect(check({ dayCounting: 'prc-civil-code' })).toEqual([])
})

test('a unit that says it twice is wrong, also where the named convention says it', () => {
  const twice = { code: 'time-limits/duplicate-month-end', pointer: '/units/month/monthEnd' }
  expect(check({ monthEnd: 'next-day', dayCounting: { ...counting, monthEnd: 'next-day' } })).toMatchObject([
    { ...twice, params: { unit: 'month', monthEnd: 'next-day', counted: 'next-day' } }
  ])
  expect(check({ monthEnd: 'next-day', dayCounting: 'prc-civil-code' })).toMatchObject([
    { ...twice, params: { counted: 'last-day' } }
  ])
})
