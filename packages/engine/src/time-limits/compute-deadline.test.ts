import { describe, expect, it } from 'vitest'
import { at, newYork } from '../../test/calendar-fixtures.js'
import { citeRule, compileUnits, createRules, limitOf } from '../../test/time-limit-fixtures.js'
import { computeDeadline } from './compute-deadline.js'
import type { DeadlineInput } from './read-deadline-input.js'

const rules = createRules()
const start = '2026-02-14T17:00:00+08:00'

/** The ISO deadline, or the codes of the refusal. */
function ask(input: Partial<DeadlineInput>, on = rules): unknown {
  const decision = computeDeadline(on, { startedAt: start, ...input })
  return 'refused' in decision ? decision.refused.map(({ code }) => code) : decision.value.iso
}

describe('a deadline', () => {
  it.each([
    [3, 'urgent-work-hour', '2026-02-14T20:00:00+08:00'],
    [2, 'urgent-work-day', '2026-02-16T17:00:00+08:00'],
    [1, 'work-hour', '2026-02-14T18:00:00+08:00'],
    [8, 'work-hour', '2026-02-24T17:00:00+08:00'],
    [1, 'work-day', '2026-02-24T17:00:00+08:00'],
    [1, 'working-day', '2026-02-24T17:00:00+08:00'],
    [1, 'office-day', '2026-02-24T17:00:00+08:00'],
    [2, 'day', '2026-02-16T17:00:00+08:00']
  ])('of %d %s', (value, unit, iso) => {
    expect(ask({ limit: limitOf(value, unit) })).toBe(iso)
  })

  it('comes from the criterion and cites the limit, the unit and the calendar', () => {
    const cited = createRules(compileUnits({ calendarCitations: [citeRule('calendar')] }))
    const decision = computeDeadline(cited, { criterion: 'component/0101/1', startedAt: at(start) })
    expect(decision).toEqual({
      value: {
        dueAt: at('2026-02-24T17:00:00+08:00'),
        iso: '2026-02-24T17:00:00+08:00',
        limit: limitOf(8, 'work-hour')
      },
      because: [citeRule('component/0101/1'), citeRule('work-hour'), citeRule('calendar')],
      warnings: []
    })
    const urgent = computeDeadline(cited, { limit: limitOf(1, 'urgent-work-hour'), startedAt: start })
    expect(urgent).toMatchObject({ because: [citeRule('urgent-work-hour')] })
  })

  it.each<[string, unknown, string]>([
    ['missing', undefined, 'time-limits/missing-start'],
    ['null', null, 'time-limits/missing-start'],
    ['empty', '', 'time-limits/missing-start'],
    ['a wall time without offset', '2026-02-14T17:00:00', 'time-limits/invalid-start'],
    ['a day that does not exist', '2026-02-30T17:00:00+08:00', 'time-limits/invalid-start'],
    ['not a number', Number.NaN, 'time-limits/invalid-start'],
    ['a fraction', 0.5, 'time-limits/invalid-start'],
    ['an object', {}, 'time-limits/invalid-start'],
    ['outside the zone table', at('2100-01-01T00:00:00Z'), 'calendar/outside-zone-table']
  ])('is refused when the start is %s', (_name, startedAt, code) => {
    expect(ask({ limit: limitOf(1, 'day'), startedAt: startedAt as string })).toEqual([code])
  })

  it('in a limit of the own of who asks rests on no rule of the criterion', () => {
    const asked = { criterion: 'component/0101/1', limit: limitOf(1, 'urgent-work-hour'), startedAt: start }
    expect(computeDeadline(rules, asked)).toMatchObject({ because: [citeRule('urgent-work-hour')] })
    expect(computeDeadline(rules, { ...asked, limit: limitOf(1, 'fortnight') })).toMatchObject({
      refused: [{ code: 'time-limits/unknown-unit', because: [] }]
    })
  })

  it('is refused when no limit is known, with the reason', () => {
    const decision = computeDeadline(rules, { criterion: 'component/0101/2', startedAt: start })
    expect(decision).toMatchObject({
      refused: [
        {
          code: 'time-limits/no-known-limit',
          params: { criterion: 'component/0101/2', why: 'Not published.', whyZh: '未公布。' },
          because: [citeRule('component/0101/2')]
        }
      ]
    })
    expect(computeDeadline(rules, { criterion: 'component/0101/3', startedAt: start })).toMatchObject({
      refused: [{ params: { why: '未公布。' } }]
    })
  })

  it('is refused for what cannot be asked', () => {
    expect(ask({})).toEqual(['time-limits/missing-limit'])
    expect(ask({ criterion: 'component/0101/9' })).toEqual(['time-limits/unknown-criterion'])
    expect(ask({ criterion: 'toString' })).toEqual(['time-limits/unknown-criterion'])
    expect(ask({ limit: limitOf(1, 'fortnight') })).toEqual(['time-limits/unknown-unit'])
    expect(ask({ limit: limitOf(1, 'constructor') })).toEqual(['time-limits/unknown-unit'])
    for (const bad of [0, -1, 1.5, Number.NaN])
      expect(ask({ limit: limitOf(bad, 'day') })).toEqual(['time-limits/invalid-limit'])
  })

  it('is refused in working time while the shifts are delegated, but not in continuous time', () => {
    const unbound = createRules(compileUnits({ calendar: { unresolved: 'working-shifts' } }))
    for (const unit of ['work-hour', 'work-day', 'working-day', 'office-day']) {
      expect(ask({ limit: limitOf(1, unit) }, unbound)).toEqual(['time-limits/unresolved-delegation'])
    }
    expect(ask({ limit: limitOf(3, 'urgent-work-hour') }, unbound)).toBe('2026-02-14T20:00:00+08:00')
    expect(ask({ limit: limitOf(1, 'day') }, unbound)).toBe('2026-02-15T17:00:00+08:00')
    expect(computeDeadline(unbound, { limit: limitOf(1, 'work-hour'), startedAt: start })).toMatchObject({
      refused: [{ params: { unit: 'work-hour', slot: 'working-shifts' }, because: [citeRule('work-hour')] }]
    })
    const none = createRules(compileUnits({ calendar: null }))
    expect(ask({ limit: limitOf(1, 'work-hour') }, none)).toEqual(['time-limits/no-calendar'])
    expect(ask({ limit: limitOf(1, 'working-day') }, none)).toEqual(['time-limits/no-calendar'])
  })

  it('is refused beyond the covered days and beyond the zone table', () => {
    const late = '2026-12-24T17:30:00+08:00'
    expect(ask({ limit: limitOf(1, 'work-hour'), startedAt: late })).toEqual(['calendar/not-covered'])
    expect(ask({ limit: limitOf(1, 'office-day'), startedAt: late })).toEqual(['calendar/not-covered'])
    expect(ask({ limit: limitOf(1, 'day'), startedAt: late })).toBe('2026-12-25T17:30:00+08:00')
    const early = { startedAt: at('1899-12-31T20:00:00Z'), limit: limitOf(5, 'urgent-work-hour') }
    expect(ask(early)).toEqual(['calendar/outside-zone-table'])
    expect(ask({ limit: limitOf(99_999, 'day') })).toEqual(['calendar/outside-zone-table'])
    expect(ask({ limit: limitOf(99_999, 'urgent-work-day') })).toEqual(['calendar/outside-zone-table'])
  })

  it('keeps the wall clock when calendar days cross a clock change, as the standard says', () => {
    const forward = createRules(compileUnits({ zone: newYork, calendar: null }))
    const startedAt = '2026-03-07T02:30:00-05:00'
    expect(ask({ limit: limitOf(1, 'day'), startedAt }, forward)).toBe('2026-03-08T03:30:00-04:00')
    expect(ask({ limit: limitOf(2, 'day'), startedAt }, forward)).toBe('2026-03-09T02:30:00-04:00')
    expect(ask({ limit: limitOf(1, 'day'), startedAt: '2026-10-31T01:30:00-04:00' }, forward)).toBe(
      '2026-11-01T01:30:00-04:00'
    )
    const strict = compileUnits({ zone: newYork, calendar: null })
    const refusing = createRules({ ...strict, wallTimeRule: { onGap: 'refuse', onOverlap: 'refuse' } })
    expect(ask({ limit: limitOf(1, 'day'), startedAt }, refusing)).toEqual(['calendar/skipped-wall-time'])
  })
})
