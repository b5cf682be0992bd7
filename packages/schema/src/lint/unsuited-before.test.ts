import { expect, test } from 'vitest'
import type { TimeUnitMeaning } from '../generated/types.js'
import { sampleCriteria, sampleRow, sampleStandard, sampleTimeLimits } from '../../test/sample-standard.js'
import { unsuitedBefore } from './unsuited-before.js'

const label = { zh: '日', en: 'day' }
const base = { label, evidence: 'published' } as const
const counting = { firstDay: 'excluded', lastDayOff: 'none', end: '24:00' } as const
const cutOff = { after: '17:00', resumeAt: '08:30' }

function check(unit: TimeUnitMeaning | undefined, direction?: 'after' | 'before'): readonly unknown[] {
  const timeLimit = { value: 3, unit: 'day', ...(direction === undefined ? {} : { direction }) }
  const { units } = sampleTimeLimits()
  const timeLimits = { ...sampleTimeLimits(), units: unit === undefined ? units : { ...units, day: unit } }
  const criteria = sampleCriteria(sampleRow('event/0101/1', { timeLimit }))
  return unsuitedBefore(sampleStandard({ criteria, timeLimits }))
}

const forwardsOnly: readonly TimeUnitMeaning[] = [
  { ...base, counts: 'working-days', start: 'roll', cutOff },
  { ...base, counts: 'calendar-days', dayCounting: 'prc-civil-code' },
  { ...base, counts: 'calendar-months', dayCounting: counting }
]

const bothWays: readonly TimeUnitMeaning[] = [
  { ...base, counts: 'elapsed', minutes: 60 },
  { ...base, counts: 'working-time', minutes: 60 },
  { ...base, counts: 'working-days', start: 'roll' },
  { ...base, counts: 'calendar-days' },
  { ...base, counts: 'calendar-days', dayCounting: { ...counting, backwards: 'mirrored' } },
  { ...base, counts: 'calendar-months', monthEnd: 'last-day' }
]

test('a limit before an event is counted in a unit that says how', () => {
  for (const unit of forwardsOnly)
    expect(check(unit, 'before')).toEqual([
      {
        part: 'criteria',
        pointer: '/rows/0/timeLimit',
        code: 'time-limits/unsuited-before',
        params: { unit: 'day', label: 'day', labelZh: '日' }
      }
    ])
  for (const unit of bothWays) expect(check(unit, 'before')).toEqual([])
})

test('a limit after an event suits every unit, and an unknown unit is told elsewhere', () => {
  for (const unit of [...forwardsOnly, ...bothWays]) {
    expect(check(unit, 'after')).toEqual([])
    expect(check(unit)).toEqual([])
  }
  expect(check(undefined, 'before')).toEqual([])
})
