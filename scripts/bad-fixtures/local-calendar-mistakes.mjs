// Mistakes in the shape of calendar.json: recurring rules, local notices, calendars on top of others.
import { set } from './edit-document.mjs'
import { many, mistakesIn } from './shape-mistakes.mjs'

const town = { base: 'market-town' }
const office = { base: 'market-office' }
const shift = { from: '08:30', to: '12:00' }

const recurring = mistakesIn('recurring', 'calendar', '/recurring/0', town)
  .without('id', 'start', 'rrule', 'type', 'name', 'evidence')
  .unknown('until', '2026-12-24')
  .misspelt('rrule', 'rule')
  .wrongForm('id', 'Market Saturday', 'id-with-blank')
  .wrongForm('start', '20260103', 'start-without-hyphens')
  .wrongForm('start', '2026-01-03T00:00:00', 'start-with-time')
  .noSuchDate('start', '2026-02-30', 'start-30-february')
  .wrongType('rrule', { freq: 'WEEKLY' }, 'rule-as-object')
  .tooShort('rrule', '', 'rule-empty')
  .tooLong('rrule', `FREQ=WEEKLY;BYDAY=SA;UNTIL=20261224${';WKST=MO'.repeat(30)}`, 'rule-too-long')
  .notAllowed('type', 'make-up-workday', 'type-of-a-notice')
  .notAllowed('type', 'closed', 'type-closed')
  .wrongType('shifts', '08:30-12:00', 'shifts-as-text')
  .tooFew('shifts', [], 'shifts-empty')
  .wrongType('name', '赶集日', 'name-as-text')
  .wrongType('article', 3, 'article-as-number')
  .notAllowed('evidence', 'assumed', 'evidence-assumed').list

const lists = mistakesIn('working', 'calendar', '', town)
  .wrongType('recurring', {}, 'recurring-as-object')
  .tooMany(
    'recurring',
    many(101, (at) => ({
      id: `rule-${at}`,
      start: '2026-01-01',
      rrule: 'FREQ=YEARLY;UNTIL=20261224',
      type: 'off',
      name: { zh: '日' },
      evidence: 'published'
    })),
    'recurring-101'
  )
  .wrongType('notices', 'none', 'notices-as-text').list

const notice = mistakesIn('local-notice', 'calendar', '/notices/0', town)
  .without('id', 'title', 'published', 'publishedEvidence', 'days')
  .unknown('year', 2026)
  .wrongForm('id', 'Fair', 'id-with-capital')
  .wrongForm('published', '2026年3月2日', 'published-in-words')
  .noSuchDate('published', '2026-02-29', 'published-29-february')
  .notAllowed('publishedEvidence', 'sure', 'evidence-sure')
  .tooFew('days', [], 'days-empty')
  .wrongType('days', '2026-03-19', 'days-as-text')
  .wrongForm('url', 'ftp://example.org/fair', 'ftp-url')
  .tooLong('number', '号'.repeat(61), 'number-too-long').list

const day = mistakesIn('local-day', 'calendar', '/notices/0/days/0', town)
  .without('date', 'type', 'name')
  .unknown('hours', '08:30-12:00')
  .notAllowed('type', 'workday', 'type-of-a-rule')
  .wrongForm('date', '2026/03/19', 'date-with-slashes')
  .noSuchDate('date', '2026-04-31', 'date-31-april')
  .wrongType('shifts', { from: '08:30', to: '12:00' }, 'shifts-as-object')
  .tooFew('shifts', [], 'shifts-empty')
  .tooMany(
    'shifts',
    many(13, () => shift),
    'shifts-13'
  ).list
const dayShift = mistakesIn('local-day-shift', 'calendar', '/notices/0/days/1/shifts/0', town)
  .without('from', 'to')
  .unknown('note', '上午')
  .wrongForm('to', '12.00', 'with-point')
  .wrongForm('from', '25:00', 'hour-25').list

const local = mistakesIn('local-calendar', 'calendar', '', office)
  .without('base', 'evidence')
  .unknown('zone', 'Asia/Urumqi')
  .unknown('daysOff', 'test.days-off')
  .wrongForm('base', 'Market Town', 'base-with-blank')
  .wrongType('base', ['test.market-town'], 'base-as-list')
  .tooFew('weekdays', [], 'weekdays-empty')
  .tooLarge('weekdays/0', 8, 'weekday-8')
  .tooFew('schedules', [], 'schedules-empty')
  .wrongType('schedules', null, 'schedules-null')
  .notAllowed('type', 'locale', 'type-locale')
  .notAllowed('evidence', 'yes', 'evidence-yes').list
const coverage = mistakesIn('local-coverage', 'calendar', '/coverage', office)
  .without('from', 'to')
  .unknown('year', 2026)
  .noSuchDate('to', '2026-11-31', 'to-31-november').list

const daysOff = mistakesIn('days-off-of-local', 'calendar', '', {
  base: 'days-off',
  before: set('/recurring', [])
}).other('with-recurring', (document) => document, 'document/unknown-property', '/recurring', {
  atKey: true
}).list

/** Mistakes in the shape of recurring rules, local notices and local calendars. */
export const localCalendarMistakes = [
  ...recurring,
  ...lists,
  ...notice,
  ...day,
  ...dayShift,
  ...local,
  ...coverage,
  ...daysOff
]
