import { expect, test } from 'vitest'
import type { LocalNotice } from '../generated/types.js'
import { sampleLocal } from '../../test/sample-calendar.js'
import { conflictingNotices } from './conflicting-notices.js'

type Day = readonly [type: LocalNotice['days'][number]['type'], hours?: string]

function notice(id: string, published: string, days: readonly Day[], amends?: string): LocalNotice {
  return {
    id,
    ...(amends === undefined ? {} : { amends }),
    title: { zh: id },
    published,
    publishedEvidence: 'published',
    days: days.map(([type, from]) => ({
      date: '2026-03-03',
      type,
      name: { zh: '活动' },
      ...(from === undefined ? {} : { shifts: [{ from, to: '18:00' }] })
    }))
  }
}

const found = (...notices: readonly LocalNotice[]): unknown[] =>
  conflictingNotices(sampleLocal({ notices: [...notices] })).map(({ code, pointer }) => [code, pointer])

test('a day listed twice by one notice is found', () => {
  expect(found(notice('a', '2026-01-01', [['off'], ['off']]))).toEqual([
    ['calendar/duplicate-day', '/notices/0/days/1/date']
  ])
})

test('two notices of one day that contradict each other are found, also in their hours', () => {
  const first = notice('a', '2026-01-01', [['own-hours', '08:00']])
  const conflict = [['calendar/conflicting-notices', '/notices/1/days/0/date']]
  expect(found(first, notice('b', '2026-01-01', [['off']]))).toEqual(conflict)
  expect(found(first, notice('b', '2026-01-01', [['own-hours', '09:00']]))).toEqual(conflict)
  expect(found(first, notice('b', '2026-01-01', [['own-hours', '08:00']]))).toEqual([])
})

test('a later notice and an amendment may set a day anew', () => {
  const first = notice('a', '2026-01-01', [['off']])
  expect(found(notice('b', '2026-01-02', [['own-hours', '09:00']]), first)).toEqual([])
  expect(found(first, notice('b', '2026-01-01', [['make-up-workday']], 'a'))).toEqual([])
  const between = notice('b', '2026-01-01', [], 'a')
  expect(found(first, between, notice('c', '2026-01-01', [['make-up-workday']], 'b'))).toEqual([])
  expect(found(first, notice('c', '2026-01-01', [['make-up-workday']], 'c'))).toHaveLength(1)
})

test('a calendar without notices of its own has none', () => {
  expect(conflictingNotices(sampleLocal({}))).toEqual([])
})
