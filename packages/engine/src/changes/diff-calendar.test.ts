import type { CalendarNotice, LocalCalendar, StandardDocument } from '@lijie/schema'
import { expect, it } from 'vitest'
import { changesSample } from '../../test/changes-sample.js'
import { describeChange } from './describe-change.js'
import { diffStandards } from './diff-standards.js'

function notice(id: string, year: number, days: readonly string[]): CalendarNotice {
  return {
    id,
    year,
    title: { zh: `${year} 年通知` },
    published: `${year - 1}-11-01`,
    publishedEvidence: 'published',
    days: days.map((date) => ({ date, type: 'off', name: { zh: '假日' } }))
  }
}

/** Days off of 2025, and of 2026 when days are given. */
function calendar(to: string, ...days: readonly string[]): StandardDocument {
  return {
    standard: changesSample().standard,
    calendar: {
      type: 'days-off',
      coverage: { from: '2025-01-01', to },
      nextNoticeNeededFrom: '12-25',
      notices: [
        notice('n-2025', 2025, ['2025-10-01']),
        ...(days.length === 0 ? [] : [notice('n-2026', 2026, days)])
      ]
    }
  }
}

it('grows by a minor step, also over the last days of the old year', () => {
  const { step, changes } = diffStandards(
    calendar('2025-12-31'),
    calendar('2026-12-31', '2025-12-31', '2026-01-01')
  )
  expect(step).toBe('minor')
  expect(changes.map((change) => describeChange(change, 'zh-CN'))).toEqual([
    '覆盖截止日 2025-12-31 → 2026-12-31',
    '通知 n-2026（2026 年通知）：新增：2 天'
  ])
})

it('changes by a major step where a covered day changes', () => {
  const { step } = diffStandards(calendar('2025-12-31'), calendar('2026-12-31', '2025-05-02'))
  expect(step).toBe('major')
  expect(diffStandards(calendar('2026-12-31', '2026-01-01'), calendar('2025-12-31')).step).toBe('major')
})

it('tells days by their date', () => {
  const { changes } = diffStandards(
    calendar('2026-12-31', '2026-01-01'),
    calendar('2026-12-31', '2026-01-02')
  )
  expect(changes.map((change) => describeChange(change, 'en'))).toEqual([
    'notice n-2026 (2026 年通知), 2026-01-01: removed: day off',
    'notice n-2026 (2026 年通知), 2026-01-02: added: day off'
  ])
})

it('explains what a local calendar changes: base, recurring rules, hours of a day', () => {
  const day = { date: '2026-03-03', type: 'own-hours', name: { zh: '活动' } } as const
  const rule = {
    id: 'saturdays',
    start: '2026-01-03',
    rrule: 'FREQ=WEEKLY;BYDAY=SA;UNTIL=20261231',
    type: 'workday',
    name: { zh: '周六上班' },
    evidence: 'inferred'
  } as const
  const local = (base: string, from: string, more: Partial<LocalCalendar>): StandardDocument => ({
    standard: changesSample().standard,
    calendar: {
      type: 'local',
      base,
      evidence: 'inferred',
      notices: [
        {
          id: 'n',
          title: { zh: '通知' },
          published: '2026-01-05',
          publishedEvidence: 'inferred',
          days: [{ ...day, shifts: [{ from, to: '12:00' }] }]
        }
      ],
      ...more
    }
  })
  const before = local('city', '08:00', { recurring: [rule] })
  const changed = { ...rule, type: 'own-hours', shifts: [{ from: '09:00', to: '11:00' }] } as const
  const { step, changes } = diffStandards(before, local('other', '09:00', { recurring: [changed] }))
  expect(step).toBe('major')
  expect(changes.map((change) => describeChange(change, 'zh-CN')).toSorted()).toEqual([
    '循环规则 saturdays（周六上班）：新增班次：09:00–11:00',
    '循环规则 saturdays（周六上班）：日期种类 上班日 → 自定工时',
    '所依据的日历 “city” → “other”',
    '通知 n（通知），2026-03-03：班次 08:00–12:00 → 09:00–12:00'
  ])
  const without = diffStandards(before, local('city', '08:00', {}))
  expect(without.changes.map((change) => describeChange(change, 'en'))).toEqual([
    'recurring rule saturdays (周六上班): removed: workday, 2026-01-03 FREQ=WEEKLY;BYDAY=SA;UNTIL=20261231'
  ])
})

it('says nothing about tables that preparing has added', () => {
  const document = calendar('2025-12-31')
  const recurrences = { a: { rule: '', hash: '', dates: [] } }
  expect(diffStandards(document, { ...document, recurrences }).changes).toEqual([])
})
