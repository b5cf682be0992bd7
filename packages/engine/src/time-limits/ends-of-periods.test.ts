import type { DayCounting, TimeUnitMeaning } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { compile, compileOffice, plainWeek } from '../../test/calendar-fixtures.js'
import { compileTheseUnits, createRules } from '../../test/time-limit-fixtures.js'
import { createReason, type Decision } from '../kernel/index.js'
import { computeDeadline } from './compute-deadline.js'
import { computeDueAt } from './compute-due-at.js'
import type { DeadlineExplanation } from './deadline-explanation.js'
import { elapsedIn } from './elapsed-in.js'
import { explainDeadline } from './explain-deadline.js'
import { finishDueAt } from './finish-due-at.js'
import { advanceBy } from './limit-measure.js'

const base = { label: { zh: '日', en: 'day' }, evidence: 'inferred' } as const
const dayOnly = compile({ document: { ...plainWeek, schedules: [] } })
const plain = compile()

type Ask = Readonly<{
  value: number
  from: string
  counting: DayCounting
  calendar?: typeof plain
  before?: boolean
}>

function ask({
  value,
  from,
  counting,
  calendar = plain,
  before = false
}: Ask): Decision<DeadlineExplanation> {
  const unit: TimeUnitMeaning = { ...base, counts: 'calendar-days', dayCounting: counting }
  const rules = createRules(compileTheseUnits({ day: unit }, { calendar }))
  const limit = { value, unit: 'day', direction: before ? 'before' : 'after' } as const
  return explainDeadline(rules, { limit, startedAt: `${from}T09:00:00+08:00` })
}

/** On which day a period ends, at which clock time, and whether that is when business ends. */
function endOf(asked: Ask): DeadlineExplanation['dayEnd'] | string {
  const decision = ask(asked)
  if ('refused' in decision)
    return `${decision.refused[0]?.code} ${String(decision.refused[0]?.params['date'])}`
  return decision.value.dayEnd
}

const counting = { firstDay: 'excluded', lastDayOff: 'next', end: '24:00', backwards: 'mirrored' } as const
const untilClose = { ...counting, end: 'close-of-business' } as const
const civil = 'prc-civil-code'

describe('the end of a period', () => {
  it('is the close of business where the day has one, else the end of the day', () => {
    const from = '2026-03-04'
    expect(endOf({ value: 1, from, counting: civil })).toEqual({
      date: '2026-03-05',
      clock: '18:00',
      isBusiness: true
    })
    expect(endOf({ value: 1, from, counting: civil, calendar: dayOnly })).toEqual({
      date: '2026-03-05',
      clock: '24:00',
      isBusiness: false
    })
    expect(endOf({ value: 1, from, counting: untilClose, calendar: dayOnly })).toBe(
      'calendar/no-shifts 2026-03-05'
    )
    expect(endOf({ value: 1, from, counting })).toEqual({
      date: '2026-03-05',
      clock: '24:00',
      isBusiness: false
    })
  })

  it('before an event is the opening of business, or the beginning of the day', () => {
    const from = '2026-03-04'
    expect(endOf({ value: 1, from, counting: untilClose, before: true })).toEqual({
      date: '2026-03-03',
      clock: '08:00',
      isBusiness: true
    })
    expect(endOf({ value: 1, from, counting, before: true })).toEqual({
      date: '2026-03-03',
      clock: '00:00',
      isBusiness: false
    })
  })

  it('before an event is the beginning of the day where the day has no opening', () => {
    const ifAny = { ...counting, end: 'close-of-business-if-any' } as const
    expect(endOf({ value: 1, from: '2026-03-04', counting: ifAny, calendar: dayOnly, before: true })).toEqual(
      { date: '2026-03-03', clock: '00:00', isBusiness: false }
    )
    expect(endOf({ value: 1, from: '2026-03-04', counting: ifAny, before: true })).toEqual({
      date: '2026-03-03',
      clock: '08:00',
      isBusiness: true
    })
  })

  it('must be covered, on the last covered day and on the first', () => {
    // Friday 31 December 2027 is the last covered day, Thursday 1 January 2026 the first.
    expect(endOf({ value: 1, from: '2027-12-30', counting })).toMatchObject({ date: '2027-12-31' })
    expect(endOf({ value: 2, from: '2027-12-30', counting })).toBe('calendar/not-covered 2028-01-01')
    expect(endOf({ value: 9, from: '2027-12-30', counting })).toBe('calendar/not-covered 2028-01-08')
    expect(endOf({ value: 1, from: '2026-01-02', counting, before: true })).toMatchObject({
      date: '2026-01-01'
    })
    expect(endOf({ value: 2, from: '2026-01-02', counting, before: true })).toBe(
      'calendar/not-covered 2025-12-31'
    )
    expect(endOf({ value: 9, from: '2026-01-02', counting, before: true })).toBe(
      'calendar/not-covered 2025-12-24'
    )
    expect(endOf({ value: 2, from: '2027-12-30', counting: { ...untilClose, lastDayOff: 'none' } })).toBe(
      'calendar/not-covered 2028-01-01'
    )
    expect(endOf({ value: 9, from: '2027-12-30', counting: { ...untilClose, lastDayOff: 'none' } })).toBe(
      'calendar/not-covered 2028-01-08'
    )
  })

  it('names no moved day where the last day stays', () => {
    const stays = ask({ value: 3, from: '2026-03-04', counting: { ...untilClose, lastDayOff: 'none' } })
    // Saturday has no hours to close at.
    expect(stays).toMatchObject({ refused: [{ code: 'calendar/no-shifts' }] })
    const free = ask({ value: 3, from: '2026-03-04', counting: { ...counting, lastDayOff: 'none' } })
    expect('value' in free && free.value.period).toEqual({
      isFirstDayCounted: false,
      firstDay: '2026-03-05',
      lastDay: '2026-03-07'
    })
  })
})

describe('a deadline that a pause has moved', () => {
  const unit: TimeUnitMeaning = { ...base, counts: 'working-days', start: 'roll', end: 'close-of-business' }
  const rules = compileTheseUnits({ day: unit }, { calendar: plain })
  const finish = (text: string): unknown => {
    const due = finishDueAt(rules, 'day', Date.parse(`${text}+08:00`))
    return typeof due === 'number' ? new Date(due + 28_800_000).toISOString().slice(0, 16) : due
  }

  it('ends with its day, midnight with the day before it', () => {
    expect(finish('2026-03-04T00:00:01')).toBe('2026-03-04T18:00')
    expect(finish('2026-03-04T00:00:00')).toBe('2026-03-03T18:00')
    expect(finish('2026-01-01T09:00:00')).toBe('2026-01-01T18:00')
    expect(finish('2028-01-01T00:00:00')).toBe('2027-12-31T18:00')
  })

  it('must be covered, and names its own day', () => {
    for (const [text, date] of [
      ['2025-12-31T09:00:00', '2025-12-31'],
      ['2025-11-30T09:00:00', '2025-11-30'],
      ['2028-01-01T09:00:00', '2028-01-01'],
      ['2028-02-01T09:00:00', '2028-02-01']
    ] as const)
      expect(finish(text)).toMatchObject({ code: 'calendar/not-covered', params: { date } })
  })
})

describe('hours of a period', () => {
  it('that nobody knows are refused with the calendar and the day', () => {
    const rules = createRules(
      compileTheseUnits(
        { day: { ...base, counts: 'working-days', start: 'roll', end: 'close-of-business' } },
        { calendar: dayOnly }
      )
    )
    expect(
      computeDeadline(rules, { limit: { value: 1, unit: 'day' }, startedAt: '2026-03-04T09:00:00+08:00' })
    ).toMatchObject({
      refused: [{ code: 'calendar/no-shifts', params: { calendar: 'test', date: '2026-03-05' } }]
    })
  })
})

describe('a deadline', () => {
  const units = compileTheseUnits(
    { week: { ...base, counts: 'calendar-days', days: 7 }, day: { ...base, counts: 'calendar-days' } },
    { calendar: compileOffice() }
  )

  it('says nothing of grades and of assumed days where there are none', () => {
    const decision = computeDeadline(createRules(units), {
      limit: { value: 1, unit: 'week' },
      startedAt: '2026-03-04T09:00:00+08:00'
    })
    expect('value' in decision && Object.keys(decision.value)).toEqual(['dueAt', 'iso', 'limit'])
  })

  it('is refused for an amount that is no whole number above zero, and quotes it', () => {
    for (const value of [0, -1, 1.5])
      expect(computeDueAt(units, { value, unit: 'day' }, 0)).toMatchObject({
        code: 'time-limits/invalid-limit',
        params: { value }
      })
  })

  it('outside the zone table is refused, also for a start there', () => {
    expect(computeDueAt(units, { value: 1, unit: 'day' }, Date.parse('2100-06-01T00:00:00Z'))).toMatchObject({
      code: 'calendar/outside-zone-table'
    })
    expect(computeDueAt(units, { value: 1, unit: 'day' }, Date.parse('1899-06-01T00:00:00Z'))).toMatchObject({
      code: 'calendar/outside-zone-table'
    })
  })

  it('in a unit that is not declared is refused with those that are', () => {
    expect(computeDueAt(units, { value: 1, unit: 'hour' }, 0)).toMatchObject({
      code: 'time-limits/unknown-unit',
      params: { unit: 'hour', known: 'week, day' }
    })
  })

  it('is refused for what no instrument settles, beside what is wrong with the question', () => {
    const unresolved = createReason('time-limits/unresolved-part', {
      part: 'time-limits',
      slot: 's',
      article: '1',
      standard: 'test'
    })
    const open = createRules({ ...units, unresolved })
    const startedAt = '2026-03-04T09:00:00+08:00'
    expect(computeDeadline(open, { limit: { value: 1, unit: 'day' }, startedAt })).toEqual({
      refused: [unresolved]
    })
    expect(computeDeadline(open, { criterion: 'component/9999/1', startedAt })).toMatchObject({
      refused: [
        { code: 'time-limits/unknown-criterion', params: { criterion: 'component/9999/1' } },
        unresolved
      ]
    })
    expect(computeDueAt({ ...units, unresolved }, { value: 1, unit: 'hour' }, 0)).toEqual(unresolved)
  })
})

describe('an elapsed time', () => {
  it('that runs backwards is refused with both instants', () => {
    const rules = createRules(
      compileTheseUnits({ day: { ...base, counts: 'calendar-days' } }, { calendar: plain })
    )
    expect(elapsedIn(rules, { unit: 'day', from: 2000, to: 1000 })).toMatchObject({
      refused: [{ code: 'time-limits/reversed-span', params: { from: '2000', to: '1000' } }]
    })
  })

  it('of less than nothing cannot be advanced by', () => {
    expect(advanceBy({ counts: 'elapsed' }, 0, -1)).toMatchObject({
      code: 'calendar/invalid-amount',
      params: { value: -1 }
    })
  })
})
