import type { DayCounting, MonthEnd, TimeUnitMeaning, WorkingDaysUnit } from '@lijie/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile, plainWeek } from '../../test/calendar-fixtures.js'
import {
  closing,
  createNaive,
  dayMs,
  firstDay,
  lastDay,
  opening,
  stepMonths,
  walkPeriod,
  walkWorkingDays
} from '../../test/naive-deadline.js'
import { compileTheseUnits, limitOf } from '../../test/time-limit-fixtures.js'
import { computeDueAt } from './compute-due-at.js'

/** Days off, by day number; any set of days. */
const holidays = fc.uniqueArray(fc.integer({ min: firstDay, max: lastDay }), { maxLength: 40 })

/** Shanghai, in these years. */
const offset = 8 * 3_600_000

const base = { label: { zh: '单位' }, evidence: 'inferred' } as const

const workingDays: fc.Arbitrary<WorkingDaysUnit> = fc.record({
  counts: fc.constant('working-days' as const),
  start: fc.constantFrom('roll', 'roll-to-opening', 'next-day', 'refuse'),
  end: fc.constantFrom('same-clock', '24:00', 'close-of-business'),
  label: fc.constant(base.label),
  evidence: fc.constant(base.evidence)
})

const counting: fc.Arbitrary<DayCounting> = fc.oneof(
  fc.constant('prc-civil-code' as const),
  fc.record(
    {
      firstDay: fc.constantFrom('excluded', 'included'),
      lastDayOff: fc.constantFrom('none', 'next', 'previous'),
      end: fc.constantFrom('24:00', 'close-of-business', 'close-of-business-if-any'),
      monthEnd: fc.constantFrom('last-day', 'next-day', 'refuse'),
      backwards: fc.constant('mirrored' as const)
    },
    { requiredKeys: ['firstDay', 'lastDayOff', 'end'] }
  )
)

const wallTime = fc
  .tuple(
    fc.integer({ min: firstDay - 20, max: lastDay + 5 }),
    fc.oneof(fc.integer({ min: 0, max: dayMs - 1 }), fc.constantFrom(0, opening, closing))
  )
  .map(([day, clock]) => day * dayMs + clock)

function compileWith(unit: TimeUnitMeaning, off: readonly number[]): ReturnType<typeof compileTheseUnits> {
  const days = off.map((day) => ({
    date: new Date(day * dayMs).toISOString().slice(0, 10),
    type: 'off' as const,
    name: { zh: '放假' }
  }))
  const notice = {
    id: 'off',
    title: { zh: '放假' },
    published: '2025-12-01',
    publishedEvidence: 'inferred'
  } as const
  const document = days.length === 0 ? plainWeek : { ...plainWeek, notices: [{ ...notice, days }] }
  return compileTheseUnits({ unit }, { calendar: compile({ document }) })
}

function dueOf(
  unit: TimeUnitMeaning,
  off: readonly number[],
  value: number,
  wall: number,
  before: boolean
): number | null {
  const limit = { ...limitOf(value, 'unit'), direction: before ? 'before' : 'after' } as const
  const due = computeDueAt(compileWith(unit, off), limit, wall - offset)
  return typeof due === 'number' ? due + offset : null
}

const runs = { numRuns: 400 }

describe('deadlines counted one day after another are the same', () => {
  it('in working days of every kind', () => {
    fc.assert(
      fc.property(
        workingDays,
        holidays,
        fc.integer({ min: 1, max: 60 }),
        wallTime,
        fc.boolean(),
        (unit, off, value, wall, before) => {
          expect(dueOf(unit, off, value, wall, before)).toBe(
            walkWorkingDays(createNaive(off), unit, value, wall, before)
          )
        }
      ),
      runs
    )
  })

  it('in periods of days and months of every kind', () => {
    const unit = fc
      .tuple(fc.constantFrom('calendar-days' as const, 'calendar-months' as const), counting)
      .map(([counts, dayCounting]) => ({ ...base, counts, dayCounting }))
    fc.assert(
      fc.property(
        unit,
        holidays,
        fc.integer({ min: 1, max: 20 }),
        wallTime,
        fc.boolean(),
        (meaning, off, value, wall, before) => {
          expect(dueOf(meaning, off, value, wall, before)).toBe(
            walkPeriod(createNaive(off), meaning, value, wall, before)
          )
        }
      ),
      runs
    )
  })

  it('in months at the same clock time', () => {
    const monthEnd = fc.constantFrom<MonthEnd>('last-day', 'next-day', 'refuse')
    fc.assert(
      fc.property(
        monthEnd,
        fc.integer({ min: 1, max: 14 }),
        fc.integer({ min: 1, max: 14 }),
        wallTime,
        fc.boolean(),
        (end, months, value, wall, before) => {
          const unit = { ...base, counts: 'calendar-months', months, monthEnd: end } as const
          const day = Math.floor(wall / dayMs)
          const last = stepMonths(day, (before ? -1 : 1) * months * value, end)
          expect(dueOf(unit, [], value, wall, before)).toBe(
            last === null ? null : last * dayMs + wall - day * dayMs
          )
        }
      ),
      runs
    )
  })
})
