import { expect, test } from 'vitest'
import { sampleLocal } from '../../test/sample-calendar.js'
import { uncoveredLocalDay } from './uncovered-local-day.js'

const notices = [
  {
    id: 'n',
    title: { zh: '通知' },
    published: '2026-01-01',
    publishedEvidence: 'published' as const,
    days: ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((date) => ({
      date,
      type: 'off' as const,
      name: { zh: '活动' }
    }))
  }
]

test('days of local notices outside the own coverage are found', () => {
  const coverage = { from: '2026-01-01', to: '2026-06-30' }
  expect(
    uncoveredLocalDay(sampleLocal({ notices, coverage })).map(({ code, pointer }) => [code, pointer])
  ).toEqual([
    ['calendar/uncovered-local-day', '/notices/0/days/0/date'],
    ['calendar/uncovered-local-day', '/notices/0/days/3/date']
  ])
})

test('without a coverage of its own, the base decides', () => {
  expect(uncoveredLocalDay(sampleLocal({ notices }))).toEqual([])
  expect(uncoveredLocalDay(sampleLocal({ coverage: { from: '2026-01-01', to: '2026-06-30' } }))).toEqual([])
})
