import { expect, test } from 'vitest'
import type { CalendarDay, CalendarNotice } from '../generated/types.js'
import { sampleStandard } from '../../test/sample-standard.js'
import { contradictingDay } from './contradicting-day.js'

type Day = readonly [date: string, type: CalendarDay['type']]

const notice = (id: string, days: readonly Day[], amends?: string): CalendarNotice => ({
  id,
  year: 2020,
  ...(amends === undefined ? {} : { amends }),
  title: { zh: '放假安排' },
  published: '2019-11-21',
  publishedEvidence: 'published',
  days: days.map(([date, type]) => ({ date, type, name: { zh: '春节' } }))
})

const found = (...notices: readonly CalendarNotice[]): unknown[] =>
  contradictingDay(
    sampleStandard({
      calendar: {
        type: 'days-off',
        coverage: { from: '2020-01-01', to: '2020-12-24' },
        nextNoticeNeededFrom: '12-25',
        notices
      }
    })
  ).map(({ code, pointer }) => [code, pointer])

test('a day listed twice by one notice is found, whatever it says', () => {
  expect(
    found(
      notice('a', [
        ['2020-01-31', 'off'],
        ['2020-01-31', 'off']
      ])
    )
  ).toEqual([['calendar/duplicate-day', '/notices/0/days/1/date']])
})

test('two notices that contradict each other are found unless one amends the other', () => {
  const first = notice('a', [['2020-01-31', 'make-up-workday']])
  expect(found(first, notice('b', [['2020-01-31', 'off']]))).toEqual([
    ['calendar/contradicting-day', '/notices/1/days/0/date']
  ])
  expect(found(first, notice('b', [['2020-01-31', 'off']], 'a'))).toEqual([])
  expect(found(first, notice('b', [['2020-01-31', 'make-up-workday']]))).toEqual([])
})
