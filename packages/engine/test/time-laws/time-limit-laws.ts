import assert from 'node:assert/strict'
import type { TimeLimitsPart, TimeUnitMeaning } from '@lijie/schema'
import { formatInstant, isWorkday, type WorkingCalendar } from '../../src/calendar/index.js'
import { dayMs } from '../../src/civil-time/index.js'
import {
  advanceBy,
  compileTimeLimits,
  computeDueAt,
  countBetween,
  measureOfUnit,
  retreatBy,
  type CompiledTimeLimits,
  type LimitMeasure
} from '../../src/time-limits/index.js'
import { citeRule } from '../time-limit-fixtures.js'
import { arbitraryQuestion, type TimeQuestion } from './arbitrary-question.js'
import { stateLaw, type TimeLaw } from './time-law.js'

const unit = (counts: object): TimeUnitMeaning =>
  ({ ...counts, label: { zh: '单位' }, evidence: 'inferred' }) as TimeUnitMeaning

const part: TimeLimitsPart = {
  zone: 'Asia/Shanghai',
  calendar: { own: true },
  computedWallTime: { onGap: 'forward', onOverlap: 'earlier' },
  units: {
    'urgent-hour': unit({ counts: 'elapsed', minutes: 60 }),
    'work-minute': unit({ counts: 'working-time', minutes: 1 }),
    'working-day': unit({ counts: 'working-days', start: 'roll' }),
    day: unit({ counts: 'calendar-days' })
  },
  clocks: {
    disposal: {
      label: { zh: '处置计时' },
      limit: { value: 1, unit: 'work-minute' },
      startsOn: { zh: '派遣' },
      stopsOn: { zh: '反馈' },
      evidence: 'inferred'
    }
  }
}

/** Time limits on a drawn calendar; null takes the calendar away. */
export function limitsOn(
  { calendar }: TimeQuestion,
  taken: WorkingCalendar | null = calendar
): CompiledTimeLimits {
  const { zone } = calendar
  return compileTimeLimits(part, {
    standard: 'drawn',
    zone,
    calendar: taken,
    cite: citeRule,
    citeClock: citeRule
  })
}

const count = (amount: number): number => 1 + (amount % 40)

/** What holds of limits in time units (时限), whatever the calendar. */
export const timeLimitLaws: readonly TimeLaw[] = [
  stateLaw('urgent hours count every hour', arbitraryQuestion(), (drawn) => {
    const value = count(drawn.a)
    for (const rules of [limitsOn(drawn), limitsOn(drawn, null)])
      assert.equal(computeDueAt(rules, { value, unit: 'urgent-hour' }, drawn.t), drawn.t + value * 3_600_000)
  }),

  stateLaw('calendar days ignore days off and keep the clock time', arbitraryQuestion(), (drawn) => {
    const { calendar, t, a } = drawn
    const limit = { value: count(a), unit: 'day' }
    const due = computeDueAt(limitsOn(drawn), limit, t) as number
    assert.equal(due, computeDueAt(limitsOn(drawn, null), limit, t))
    const [started, ended] = [wallOf(calendar, t), wallOf(calendar, due)]
    // A clock time that a change skips moves by the change; nothing else moves it.
    const moved = Math.abs(ended - started - limit.value * dayMs)
    return moved === 0 || (moved <= 3_600_000 && calendar.zone.at.some((at) => Math.abs(due - at) <= moved))
  }),

  stateLaw('working days end on a worked day at the same clock time', arbitraryQuestion(), (drawn) => {
    const { calendar, t, a } = drawn
    const due = computeDueAt(limitsOn(drawn), { value: count(a), unit: 'working-day' }, t)
    if (typeof due !== 'number') return due.code === 'calendar/not-covered'
    const date = formatInstant(calendar.zone, due).slice(0, 10)
    assert.equal(isWorkday(calendar, date), true)
    const moved = Math.abs(wallOf(calendar, due) - wallOf(calendar, t)) % dayMs
    return moved === 0 || isOnChange(calendar, due)
  }),

  stateLaw('working days before an event and after it lead back', arbitraryQuestion(), (drawn) => {
    const { calendar, t, a } = drawn
    const rules = limitsOn(drawn)
    const limit = { value: count(a), unit: 'working-day' }
    const start = computeDueAt(rules, { ...limit, direction: 'before' }, t)
    if (typeof start !== 'number') return start.code === 'calendar/not-covered'
    const isEventWorked = isWorkday(calendar, formatInstant(calendar.zone, t).slice(0, 10)) === true
    const isExact = !isOnChange(calendar, start) && !isOnChange(calendar, t)
    if (isEventWorked && isExact) assert.equal(computeDueAt(rules, limit, start), t)
    return start < t
  }),

  stateLaw('what a measure advances it counts, and it retreats by the same', arbitraryQuestion(), (drawn) => {
    const { calendar, t, a } = drawn
    for (const unitId of Object.keys(part.units)) {
      const measure = measureOfUnit(limitsOn(drawn), unitId) as LimitMeasure
      const [later, earlier] = [advanceBy(measure, t, a), retreatBy(measure, t, a)]
      const isExact = (ms: unknown): ms is number =>
        typeof ms === 'number' && !(measure.counts === 'worked-days' && isOnChange(calendar, ms))
      if (isExact(later)) assert.equal(countBetween(measure, t, later), a)
      if (isExact(earlier)) assert.equal(countBetween(measure, earlier, t), a)
    }
  })
]

/** Near a clock change: a wall time that is skipped or repeated there is read as the standard says, not exactly. */
function isOnChange({ zone }: WorkingCalendar, instant: number): boolean {
  return zone.at.some((at) => Math.abs(instant - at) <= 3_600_000)
}

/** The wall clock of an instant, as the milliseconds a clock on UTC would show. */
function wallOf({ zone }: WorkingCalendar, instant: number): number {
  return Date.parse(`${formatInstant(zone, instant).slice(0, 19)}Z`) + (((instant % 1000) + 1000) % 1000)
}
