import { expect, test } from 'vitest'
import type { CalendarDay, DaysOffCalendar } from '../generated/types.js'
import { sampleStandard } from '../../test/sample-standard.js'
import { weekdayMadeUp } from './weekday-made-up.js'

const calendar = (
  ...days: readonly (readonly [date: string, type: CalendarDay['type']])[]
): DaysOffCalendar => ({
  type: 'days-off',
  coverage: { from: '2020-01-01', to: '2020-12-24' },
  nextNoticeNeededFrom: '12-25',
  notices: [
    {
      id: 'notice',
      year: 2020,
      title: { zh: '放假安排' },
      published: '2019-11-21',
      publishedEvidence: 'published',
      days: days.map(([date, type]) => ({ date, type, name: { zh: '春节' } }))
    }
  ]
})

test('a make-up day on Monday 2020-02-03 is shown, one on Sunday 2020-01-19 and a day off are not', () => {
  const days = calendar(
    ['2020-01-19', 'make-up-workday'],
    ['2020-01-31', 'off'],
    ['2020-02-03', 'make-up-workday']
  )
  expect(weekdayMadeUp(sampleStandard({ calendar: days }))).toMatchObject([
    { pointer: '/notices/0/days/2/date', params: { date: '2020-02-03' } }
  ])
})
