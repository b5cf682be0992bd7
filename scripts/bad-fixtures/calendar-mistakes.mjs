// Mistakes in the shape of calendar.json, working calendars and days off.
import { set } from './edit-document.mjs'
import { many, mistakesIn } from './shape-mistakes.mjs'

const shift = { from: '08:30', to: '12:00' }

const working = mistakesIn('calendar', 'calendar', '')
  .without('type', 'zone', 'weekdays', 'schedules', 'daysOff', 'evidence')
  .unknown('holidays', [])
  .misspelt('weekdays', 'weekday')
  .notAllowed('type', 'Working', 'type-with-capital')
  .notAllowed('type', null, 'type-null')
  .wrongType('zone', null, 'zone-null')
  .wrongForm('zone', 'UTC+8', 'zone-with-offset')
  .wrongType('weekdays', '1-5', 'weekdays-as-text')
  .tooFew('weekdays', [], 'weekdays-empty')
  .tooMany('weekdays', [1, 2, 3, 4, 5, 6, 7, 1], 'weekdays-8')
  .tooSmall('weekdays/0', 0, 'weekday-0')
  .wrongType('weekdays/0', 'Monday', 'weekday-by-name')
  .wrongType('schedules', {}, 'schedules-as-object')
  .tooMany(
    'schedules',
    many(201, (at) => ({ from: `2${String(at).padStart(3, '0')}-01-01`, shifts: [shift] })),
    'schedules-201'
  )
  .wrongType('daysOff', true, 'days-off-as-boolean')
  .wrongForm('daysOff', 'Test.Days', 'days-off-with-capital')
  .wrongType('coverage', [], 'coverage-as-list')
  .notAllowed('evidence', 'sure', 'evidence-sure').list

const coverage = mistakesIn('calendar-coverage', 'calendar', '/coverage', {
  before: set('/coverage', { from: '2026-01-01', to: '2026-12-31' })
})
  .without('from', 'to')
  .unknown('year', 2026)
  .wrongForm('to', '2026-12', 'to-a-month')
  .wrongType('from', 2026, 'from-a-year').list

const schedule = mistakesIn('schedule', 'calendar', '/schedules/0')
  .without('from', 'shifts')
  .unknown('to', '2026-12-31')
  .wrongForm('from', '1 January', 'from-in-words')
  .noSuchDate('from', '2026-06-31', 'from-31-june')
  .wrongType('shifts', shift, 'shifts-as-object')
  .tooMany(
    'shifts',
    many(13, (at) => ({ from: `${at + 10}:00`, to: `${at + 10}:30` })),
    'shifts-13'
  ).list
const shifts = mistakesIn('shift', 'calendar', '/schedules/0/shifts/0')
  .without('from', 'to')
  .unknown('lunch', true)
  .wrongForm('from', '8:30', 'without-zero')
  .wrongForm('to', '12：00', 'full-width-colon')
  .wrongForm('to', '12:00:00', 'with-seconds')
  .wrongType('from', 830, 'as-number').list

const base = 'days-off'
const daysOff = mistakesIn('days-off', 'calendar', '', { base })
  .without('coverage', 'nextNoticeNeededFrom', 'notices')
  .unknown('zone', 'Asia/Shanghai')
  .wrongForm('nextNoticeNeededFrom', '2026-12-25', 'next-notice-with-year')
  .wrongForm('nextNoticeNeededFrom', '12-5', 'next-notice-without-zero')
  .wrongType('notices', {}, 'notices-as-object')
  .tooFew('notices', [], 'notices-empty').list
const notice = mistakesIn('notice', 'calendar', '/notices/0', { base })
  .without('id', 'year', 'title', 'published', 'publishedEvidence', 'days')
  .unknown('issuer')
  .wrongForm('id', '国办发明电〔2024〕12号', 'id-in-chinese')
  .wrongType('year', '2025', 'year-as-text')
  .tooSmall('year', 1899, 'year-1899')
  .tooLarge('year', 2201, 'year-2201')
  .wrongForm('amends', 'Notice', 'amends-with-capital')
  .noSuchDate('published', '2024-11-31', 'published-31-november')
  .notAllowed('publishedEvidence', 'yes', 'evidence-yes')
  .tooLong('number', 'x'.repeat(61), 'number-too-long')
  .wrongForm('url', 'data:text/html,x', 'data-url')
  .tooFew('days', [], 'days-empty')
  .tooMany(
    'days',
    many(201, () => ({ date: '2025-10-01', type: 'off', name: { zh: '国庆节' } })),
    'days-201'
  ).list
const day = mistakesIn('day', 'calendar', '/notices/0/days/0', { base })
  .without('date', 'type', 'name')
  .unknown('hours', 4)
  .notAllowed('type', 'holiday', 'type-holiday')
  .notAllowed('evidence', true, 'evidence-true')
  .wrongForm('date', '10-01', 'without-year')
  .wrongType('date', ['2025-10-01'], 'as-list')
  .noSuchDate('date', '2025-02-30', 'date-30-february').list

/** Mistakes in the shape of calendar.json. */
export const calendarMistakes = [
  ...working,
  ...coverage,
  ...schedule,
  ...shifts,
  ...daysOff,
  ...notice,
  ...day
]
