import { formatIssue } from '@lijie/schema/issues'
import { describe, expect, it } from 'vitest'
import { compile, compileOffice, plainWeek, shanghai } from '../../test/calendar-fixtures.js'
import { compileTheseUnits, compileUnits, createRules, limitOf } from '../../test/time-limit-fixtures.js'
import { buildZoneTable } from '../calendar-compiler/index.js'
import { isRefusal } from '../kernel/index.js'
import { computeDeadline } from './compute-deadline.js'
import { describeDeadline } from './describe-deadline.js'
import { explainDeadline } from './explain-deadline.js'
import type { DeadlineInput, DeadlineRules } from './read-deadline-input.js'

const rules = createRules()
/** The last covered day is 24 December 2026, a Thursday. */
const late: DeadlineInput = { limit: limitOf(2, 'work-hour'), startedAt: '2026-12-24T17:00:00+08:00' }

/** The deadline so many working days later, or the code of the refusal. */
function askDays(value: number): unknown {
  const asked = { ...late, limit: limitOf(value, 'working-day'), provisional: true }
  const decision = computeDeadline(rules, asked)
  return 'refused' in decision ? decision.refused[0]?.code : decision.value.iso
}

function ask(input: Partial<DeadlineInput>, on: DeadlineRules = rules): unknown {
  return computeDeadline(on, { ...late, provisional: true, ...input })
}

describe('a deadline beyond the covered days', () => {
  it('is refused unless a provisional one is asked for', () => {
    for (const provisional of [undefined, false])
      expect(computeDeadline(rules, { ...late, provisional })).toMatchObject({
        refused: [{ code: 'calendar/not-covered' }]
      })
  })

  it('takes the days after the coverage for ordinary ones, says which, and warns', () => {
    expect(computeDeadline(rules, { ...late, provisional: true })).toMatchObject({
      value: {
        iso: '2026-12-25T09:00:00+08:00',
        provisional: { assumedFrom: '2026-12-25', assumedTo: '2026-12-25' }
      },
      warnings: [
        {
          code: 'time-limits/provisional-deadline',
          severity: 'warning',
          params: { from: '2026-12-25', to: '2026-12-25' }
        }
      ]
    })
    const days = { ...late, limit: limitOf(3, 'working-day'), provisional: true }
    expect(computeDeadline(rules, days)).toMatchObject({
      value: {
        iso: '2026-12-29T17:00:00+08:00',
        provisional: { assumedFrom: '2026-12-25', assumedTo: '2026-12-29' }
      }
    })
  })

  it('at midnight rests on the day that ends, unless the clock time is what counts', () => {
    const units = compileTheseUnits(
      {
        clock: { counts: 'working-days', start: 'roll', label: { zh: '日' }, evidence: 'inferred' },
        end: {
          counts: 'working-days',
          start: 'roll',
          end: '24:00',
          label: { zh: '日' },
          evidence: 'inferred'
        }
      },
      { calendar: compileOffice() }
    )
    const assumed = (unit: string, startedAt: string): unknown => {
      const decision = computeDeadline(createRules(units), {
        limit: limitOf(1, unit),
        startedAt: `${startedAt}+08:00`,
        provisional: true
      })
      return 'refused' in decision
        ? decision.refused[0]?.code
        : [decision.value.iso, decision.value.provisional]
    }
    expect(assumed('clock', '2026-12-24T00:00:00')).toMatchObject([
      '2026-12-25T00:00:00+08:00',
      { assumedFrom: '2026-12-25', assumedTo: '2026-12-25' }
    ])
    expect(assumed('end', '2026-12-24T10:00:00')).toMatchObject([
      '2026-12-26T00:00:00+08:00',
      { assumedFrom: '2026-12-25', assumedTo: '2026-12-25' }
    ])
    expect(assumed('clock', '2026-12-25T00:00:00')).toMatchObject([
      '2026-12-28T00:00:00+08:00',
      { assumedFrom: '2026-12-25', assumedTo: '2026-12-28' }
    ])
  })

  it('says nothing of a grade where the limit does not depend on one', () => {
    const decision = computeDeadline(rules, { ...late, provisional: true })
    expect('value' in decision && Object.keys(decision.value)).toEqual([
      'dueAt',
      'iso',
      'limit',
      'provisional'
    ])
  })

  it('may lie years ahead, but not more than ten', () => {
    expect(askDays(261)).toBe('2027-12-24T17:00:00+08:00')
    expect(askDays(262)).toBe('2027-12-27T17:00:00+08:00')
    expect(askDays(2600)).toBe('2036-12-11T17:00:00+08:00')
    expect(askDays(2700)).toBe('calendar/not-covered')
  })

  it('is an ordinary one when all days are covered', () => {
    const startedAt = '2026-12-24T16:00:00+08:00'
    const asked = { ...late, startedAt }
    expect(computeDeadline(rules, { ...asked, provisional: true })).toEqual(computeDeadline(rules, asked))
  })

  it('is refused as before where assuming does not help', () => {
    expect(ask({ startedAt: '2006-12-24T17:00:00+08:00' })).toMatchObject({
      refused: [{ code: 'calendar/not-covered', params: { date: '2006-12-24' } }]
    })
    expect(ask({ limit: limitOf(1, 'x') })).toMatchObject({ refused: [{ code: 'time-limits/unknown-unit' }] })
    expect(ask({}, createRules(compileUnits({ calendar: null })))).toMatchObject({
      refused: [{ code: 'time-limits/no-calendar' }]
    })
    const unknowing = createRules(compileUnits({ calendar: compileOffice('2000-01-01') }))
    expect(ask({}, unknowing)).toMatchObject({ refused: [{ code: 'calendar/no-known-days' }] })
  })

  it('at midnight rests on the day that it begins', () => {
    const startedAt = '2026-12-23T00:00:00+08:00'
    expect(ask({ startedAt, limit: limitOf(2, 'working-day') })).toMatchObject({
      value: {
        iso: '2026-12-25T00:00:00+08:00',
        provisional: { assumedFrom: '2026-12-25', assumedTo: '2026-12-25' }
      }
    })
  })

  it('rests on assumed days also where it moved back from them to a covered one', () => {
    const dayCounting = { firstDay: 'excluded', lastDayOff: 'previous', end: '24:00' } as const
    const calendar = compile({
      document: { ...plainWeek, coverage: { from: '2026-01-01', to: '2026-06-26' } }
    })
    const day = { counts: 'calendar-days', dayCounting, label: { zh: '日' }, evidence: 'inferred' } as const
    const friday = createRules(compileTheseUnits({ day }, { calendar }))
    expect(ask({ startedAt: '2026-06-25T09:00:00+08:00', limit: limitOf(3, 'day') }, friday)).toMatchObject({
      value: {
        iso: '2026-06-27T00:00:00+08:00',
        provisional: { assumedFrom: '2026-06-27', assumedTo: '2026-06-28' }
      },
      warnings: [{ code: 'time-limits/provisional-deadline' }]
    })
  })

  it('rests on the day it moved back from also where both are assumed', () => {
    const dayCounting = { firstDay: 'excluded', lastDayOff: 'previous', end: '24:00' } as const
    const calendar = compile({
      document: { ...plainWeek, coverage: { from: '2026-01-01', to: '2026-06-26' } }
    })
    const day = { counts: 'calendar-days', dayCounting, label: { zh: '日' }, evidence: 'inferred' } as const
    const friday = createRules(compileTheseUnits({ day }, { calendar }))
    expect(ask({ startedAt: '2026-06-25T09:00:00+08:00', limit: limitOf(10, 'day') }, friday)).toMatchObject({
      value: {
        iso: '2026-07-04T00:00:00+08:00',
        provisional: { assumedFrom: '2026-06-27', assumedTo: '2026-07-05' }
      }
    })
  })

  it('is refused as before where the zone table does not reach so far', () => {
    const zone = buildZoneTable('Asia/Shanghai', {
      from: shanghai.from,
      to: Date.parse('2027-03-01T00:00:00Z')
    })
    const calendar = compile({
      zone,
      document: { ...plainWeek, coverage: { from: '2026-01-01', to: '2026-12-24' } }
    })
    expect(ask({}, createRules(compileUnits({ zone, calendar })))).toMatchObject({
      refused: [{ code: 'calendar/not-covered', params: { date: '2026-12-25' } }]
    })
  })

  it('is explained on the same days', () => {
    const decision = explainDeadline(rules, { ...late, provisional: true })
    if (isRefusal(decision)) throw new Error('refused')
    expect(decision.warnings).toHaveLength(1)
    expect(decision.value.days).toMatchObject([{ from: '2026-12-24' }, { from: '2026-12-25', assumed: true }])
    expect(describeDeadline(decision.value, 'en')).toContain(
      'Provisional: cn.gov.state-council-days-off does not cover 2026-12-25 yet; ordinary days are assumed.'
    )
    expect(describeDeadline(decision.value, 'zh-CN')).toContain(
      '暂定：cn.gov.state-council-days-off 尚未覆盖 2026-12-25，暂按普通日推算。'
    )
  })

  it('names the calendar whose coverage ends, which may hold all notices', () => {
    const coverage = { from: '2026-01-01', to: '2026-06-26' }
    const early = createRules(compileUnits({ calendar: compile({ document: { ...plainWeek, coverage } }) }))
    const asked = {
      startedAt: '2026-06-26T09:00:00+08:00',
      limit: limitOf(2, 'working-day'),
      provisional: true
    }
    const decision = computeDeadline(early, asked)
    expect(decision).toMatchObject({
      value: { provisional: { assumedFrom: '2026-06-27', assumedTo: '2026-06-30', coveredBy: 'test' } }
    })
    const [warning] = isRefusal(decision) ? [] : decision.warnings
    expect(warning === undefined ? '' : formatIssue(warning, 'en')).toContain(
      'test does not cover the days 2026-06-27 to 2026-06-30 yet'
    )
  })

  it('names the first and the last day that was assumed', () => {
    const decision = explainDeadline(rules, { ...late, limit: limitOf(3, 'working-day'), provisional: true })
    if (isRefusal(decision)) throw new Error('refused')
    expect(describeDeadline(decision.value, 'en').at(-2)).toContain(
      'does not cover 2026-12-25 to 2026-12-29 yet'
    )
    expect(describeDeadline(decision.value, 'zh-CN').at(-2)).toContain('尚未覆盖 2026-12-25 至 2026-12-29')
  })
})
