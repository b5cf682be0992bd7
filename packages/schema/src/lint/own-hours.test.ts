import { expect, test } from 'vitest'
import { sampleLocal } from '../../test/sample-calendar.js'
import { ownHours } from './own-hours.js'
import { shiftOrder } from './shift-order.js'

const shifts = [{ from: '09:00', to: '12:00' }]
const notice = {
  id: 'n',
  title: { zh: '通知' },
  published: '2026-01-01',
  publishedEvidence: 'published'
} as const
const recurring = {
  id: 'fridays',
  start: '2026-01-01',
  rrule: 'FREQ=WEEKLY;BYDAY=FR;UNTIL=20261231',
  name: { zh: '周五' },
  evidence: 'inferred'
} as const

test('own hours without shifts and shifts on a day off are found', () => {
  const days = [
    { date: '2026-03-03', type: 'own-hours', name: { zh: '活动' } },
    { date: '2026-03-04', type: 'off', name: { zh: '活动' }, shifts },
    { date: '2026-03-05', type: 'make-up-workday', name: { zh: '活动' }, shifts },
    { date: '2026-03-06', type: 'own-hours', name: { zh: '活动' }, shifts }
  ] as const
  const document = sampleLocal({
    notices: [{ ...notice, days: [...days] }],
    recurring: [
      { ...recurring, type: 'own-hours' },
      { ...recurring, id: 'off', type: 'off', shifts },
      { ...recurring, id: 'worked', type: 'workday', shifts }
    ]
  })
  expect(ownHours(document).map(({ code, pointer, params }) => [code, pointer, params['day']])).toEqual([
    ['calendar/missing-shifts', '/recurring/0', 'fridays'],
    ['calendar/needless-shifts', '/recurring/1/shifts', 'off'],
    ['calendar/missing-shifts', '/notices/0/days/0', '2026-03-03'],
    ['calendar/needless-shifts', '/notices/0/days/1/shifts', '2026-03-04']
  ])
})

test('the order of own shifts and of the schedules of a local calendar is looked at as well', () => {
  const wrong = [
    { from: '12:00', to: '09:00' },
    { from: '13:00', to: '14:00' }
  ]
  const document = sampleLocal({
    schedules: [
      { from: '2026-03-01', shifts },
      { from: '2026-01-01', shifts }
    ],
    recurring: [{ ...recurring, type: 'own-hours', shifts: wrong }],
    notices: [
      { ...notice, days: [{ date: '2026-03-03', type: 'own-hours', name: { zh: '活动' }, shifts: wrong }] }
    ]
  })
  expect(shiftOrder(document).map(({ code, pointer }) => [code, pointer])).toEqual([
    ['calendar/unordered-schedules', '/schedules/1/from'],
    ['calendar/empty-shift', '/recurring/0/shifts/0'],
    ['calendar/empty-shift', '/notices/0/days/0/shifts/0']
  ])
  expect(shiftOrder(sampleLocal({}))).toEqual([])
})
