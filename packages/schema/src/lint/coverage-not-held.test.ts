import { expect, test } from 'vitest'
import { sampleStandard } from '../../test/sample-standard.js'
import { coverageNotHeld } from './coverage-not-held.js'

function found(from: string, to: string, years: readonly number[], needed = '12-25'): unknown[] {
  const notices = years.map((year) => ({
    id: `notice-${year}`,
    year,
    title: { zh: '放假安排' },
    published: `${year - 1}-11-20`,
    publishedEvidence: 'published' as const,
    days: [{ date: `${year}-10-01`, type: 'off' as const, name: { zh: '国庆节' } }]
  }))
  const calendar = {
    type: 'days-off',
    coverage: { from, to },
    nextNoticeNeededFrom: needed,
    notices
  } as const
  return coverageNotHeld(sampleStandard({ calendar })).map(({ code, params }) => [
    code,
    params['year'] ?? params['to'] ?? params['date']
  ])
}

test('days before late December need the notice of their own year only', () => {
  expect(found('2025-01-01', '2026-12-24', [2025, 2026])).toEqual([])
})

test('days from 25 December on need the next notice', () => {
  expect(found('2025-01-01', '2026-12-25', [2025, 2026])).toEqual([
    ['calendar/coverage-not-held', '2026-12-25']
  ])
  expect(found('2025-01-01', '2025-12-31', [2025, 2026])).toEqual([])
})

test('every year of the coverage has a notice', () => {
  expect(found('2023-01-01', '2026-12-24', [2023, 2025])).toEqual([
    ['calendar/missing-year', 2024],
    ['calendar/missing-year', 2026]
  ])
})

test('coverage does not end before it begins, and the day of the year exists', () => {
  expect(found('2026-01-01', '2025-12-24', [2025, 2026])).toEqual([
    ['calendar/reversed-coverage', '2025-12-24']
  ])
  expect(found('2026-01-01', '2026-12-24', [2026], '02-30')).toEqual([['document/no-such-date', '02-30']])
  expect(found('2026-01-01', '2026-12-24', [2026], '02-29')).toEqual([['document/no-such-date', '02-29']])
})
