import { expect, test } from 'vitest'
import type { CalendarNotice } from '../generated/types.js'
import { findConflictingDays, orderNotices } from './conflicting-days.js'

const notice = (id: string, published: string, type: 'off' | 'make-up-workday'): CalendarNotice => ({
  id,
  year: 2026,
  title: { zh: id },
  published,
  publishedEvidence: 'published',
  days: [{ date: '2026-03-03', type, name: { zh: '调整' } }]
})

test('notices count by publication, and those of one day as they stand', () => {
  const [a, b, c] = [
    notice('a', '2026-02-01', 'off'),
    notice('b', '2026-01-01', 'off'),
    notice('c', '2026-02-01', 'off')
  ]
  expect(orderNotices([a, b, c])).toEqual([b, a, c])
})

test('two notices conflict when they say different things on the same day, and neither amends the other', () => {
  const [a, b] = [notice('a', '2026-01-01', 'off'), notice('b', '2026-01-01', 'make-up-workday')]
  expect(findConflictingDays([a, b])).toEqual([{ first: a, second: b, at: 0 }])
  expect(findConflictingDays([a, { ...b, amends: 'a' }])).toEqual([])
  expect(findConflictingDays([a, { ...b, published: '2026-01-02' }])).toEqual([])
  expect(findConflictingDays([a, { ...b, days: a.days }])).toEqual([])
})
