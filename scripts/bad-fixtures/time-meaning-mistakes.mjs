// Mistakes of meaning: time limits and calendars.
import { repeat, set } from './edit-document.mjs'
import { compiled, found, repeatedItem, text, withConsequences } from './meaning-mistake.mjs'

const time = [
  found(
    'calendar-slot-undelegated',
    'time-limits',
    set('/calendar', { slot: 'national-calendar' }),
    'rulebook/unknown-slot',
    '/calendar/slot'
  ),
  found(
    'cut-off-resumes-after-cut-off',
    'time-limits',
    set('/units/work-day/cutOff/resumeAt', '17:30'),
    'time-limits/cut-off-contradicts',
    '/units/work-day/cutOff/resumeAt'
  ),
  {
    name: 'work-units-without-calendar',
    part: 'time-limits',
    edit: set('/calendar', null),
    issues: [
      { code: 'time-limits/no-calendar', pointer: '/units/work-hour' },
      { code: 'time-limits/no-calendar', pointer: '/units/work-day' }
    ]
  },
  compiled(
    'zone-that-does-not-exist',
    'time-limits',
    set('/zone', 'Asia/Harbour'),
    'calendar/unknown-zone',
    '/zone'
  ),
  compiled(
    'calendar-zone-that-does-not-exist',
    'calendar',
    set('/zone', 'Asia/Harbour'),
    'calendar/unknown-zone',
    '/zone'
  ),
  found(
    'shift-over-midnight',
    'calendar',
    set('/schedules/0/shifts/1', { from: '22:00', to: '06:00' }),
    'calendar/empty-shift',
    '/schedules/0/shifts/1'
  ),
  found(
    'shift-of-no-length',
    'calendar',
    set('/schedules/0/shifts/1', { from: '14:00', to: '14:00' }),
    'calendar/empty-shift',
    '/schedules/0/shifts/1'
  ),
  found(
    'shift-inside-another',
    'calendar',
    set('/schedules/0/shifts/1', { from: '09:00', to: '11:00' }),
    'calendar/overlapping-shifts',
    '/schedules/0/shifts/1'
  ),
  found(
    'shifts-out-of-order',
    'calendar',
    set('/schedules/0/shifts', [
      { from: '14:00', to: '18:30' },
      { from: '08:30', to: '12:00' }
    ]),
    'calendar/overlapping-shifts',
    '/schedules/0/shifts/1'
  ),
  found(
    'schedule-twice',
    'calendar',
    repeat('/schedules/0'),
    'calendar/unordered-schedules',
    '/schedules/1/from'
  ),
  found('weekday-twice', 'calendar', set('/weekdays', [1, 2, 3, 4, 4]), repeatedItem, '/weekdays/4'),
  found(
    'working-coverage-reversed',
    'calendar',
    set('/coverage', { from: '2026-12-31', to: '2026-01-01' }),
    'calendar/reversed-coverage',
    '/coverage'
  ),
  compiled('no-days-off-and-no-coverage', 'calendar', set('/daysOff', null), 'calendar/missing-coverage', ''),
  compiled(
    'days-off-of-missing-standard',
    'calendar',
    set('/daysOff', 'test.holidays'),
    'rulebook/missing-standard',
    '/daysOff'
  ),
  compiled(
    'days-off-of-itself',
    'calendar',
    set('/daysOff', 'test.harbour-town'),
    'rulebook/wrong-slot-part',
    '/daysOff'
  )
]

const base = 'days-off'
const notices = [
  compiled(
    'notice-id-twice',
    'calendar',
    set('/notices/1/id', 'notice-2025'),
    'calendar/duplicate-notice',
    '/notices/1/id'
  ),
  compiled(
    'notice-year-twice',
    'calendar',
    set('/notices/-', {
      ...notice('other-2026', 2026),
      days: [{ date: '2026-05-01', type: 'off', name: text }]
    }),
    'calendar/duplicate-year',
    '/notices/2/year'
  ),
  compiled(
    'notice-amends-nothing',
    'calendar',
    set('/notices/-', { ...notice('change-2026', 2026), amends: 'notice-2024' }),
    'calendar/unknown-notice',
    '/notices/2/amends'
  ),
  compiled(
    'notice-amends-itself',
    'calendar',
    set('/notices/-', { ...notice('change-2026', 2026), amends: 'change-2026' }),
    'calendar/unknown-notice',
    '/notices/2/amends'
  ),
  compiled(
    'notice-amends-later-one',
    'calendar',
    set('/notices/-', { ...notice('change-2026', 2026), published: '2025-01-01', amends: 'notice-2026' }),
    'calendar/unknown-notice',
    '/notices/2/amends'
  ),
  compiled(
    'notice-amends-other-year',
    'calendar',
    set('/notices/-', { ...notice('change-2026', 2026), amends: 'notice-2025' }),
    'calendar/amended-year-differs',
    '/notices/2/year'
  ),
  compiled(
    'day-of-other-year',
    'calendar',
    set('/notices/1/days/0/date', '2025-10-02'),
    'calendar/misplaced-day',
    '/notices/1/days/0/date'
  ),
  compiled(
    'day-of-next-year',
    'calendar',
    set('/notices/1/days/0/date', '2027-01-01'),
    'calendar/misplaced-day',
    '/notices/1/days/0/date'
  ),
  withConsequences(
    found(
      'day-off-and-worked',
      'calendar',
      set('/notices/1/days/1/date', '2026-10-01'),
      'calendar/duplicate-day',
      '/notices/1/days/1/date'
    ),
    [],
    [{ code: 'calendar/weekday-made-up', pointer: '/notices/1/days/1/date' }]
  ),
  found(
    'next-notice-needed-from-30-february',
    'calendar',
    set('/nextNoticeNeededFrom', '02-30'),
    'document/no-such-date',
    '/nextNoticeNeededFrom'
  ),
  found(
    'next-notice-needed-from-month-13',
    'calendar',
    set('/nextNoticeNeededFrom', '13-01'),
    'document/no-such-date',
    '/nextNoticeNeededFrom'
  ),
  found(
    'days-off-coverage-reversed',
    'calendar',
    set('/coverage/from', '2026-12-25'),
    'calendar/reversed-coverage',
    '/coverage'
  ),
  found(
    'coverage-before-first-notice',
    'calendar',
    set('/coverage/from', '2024-01-01'),
    'calendar/missing-year',
    '/coverage'
  ),
  found(
    'coverage-into-late-december',
    'calendar',
    set('/coverage/to', '2026-12-25'),
    'calendar/coverage-not-held',
    '/coverage/to'
  )
].map((mistake) => ({ ...mistake, base }))

function notice(id, year) {
  return {
    id,
    year,
    title: text,
    published: '2026-01-20',
    publishedEvidence: 'published',
    days: [{ date: `${year}-05-02`, type: 'off', name: text }]
  }
}

/** Mistakes of meaning. */
export const timeMeaningMistakes = [...time, ...notices]
