import type { CalendarNotice, StandardDocument } from '@lijie/schema'
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
