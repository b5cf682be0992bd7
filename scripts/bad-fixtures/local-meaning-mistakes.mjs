// Mistakes of meaning: recurring rules, local notices, calendars on top of others.
import { remove, repeat, set, together } from './edit-document.mjs'
import { compiled, found } from './meaning-mistake.mjs'

const town = { base: 'market-town' }
const office = { base: 'market-office' }
const rule = '/recurring/0/rrule'

/** A recurrence rule that cannot be read, or names what it may not. */
function recurrence(name, rrule, code) {
  return found(`recurrence-${name}`, 'calendar', set(rule, rrule), code, rule, town)
}

const until = 'UNTIL=20261224'
const recurrences = [
  recurrence('with-its-name', `RRULE:FREQ=WEEKLY;BYDAY=SA;${until}`, 'calendar/malformed-recurrence'),
  recurrence('in-small-letters', `FREQ=WEEKLY;byday=SA;${until}`, 'calendar/malformed-recurrence'),
  recurrence('with-blank', `FREQ=WEEKLY; BYDAY=SA;${until}`, 'calendar/malformed-recurrence'),
  recurrence('full-width', `FREQ＝WEEKLY;${until}`, 'calendar/malformed-recurrence'),
  recurrence('in-words', '每隔一周的周六', 'calendar/malformed-recurrence'),
  recurrence('daily', `FREQ=DAILY;${until}`, 'calendar/invalid-recurrence-value'),
  recurrence('every-second', `FREQ=SECONDLY;${until}`, 'calendar/invalid-recurrence-value'),
  recurrence('with-count', `FREQ=WEEKLY;BYDAY=SA;COUNT=10;${until}`, 'calendar/unknown-recurrence-part'),
  recurrence('with-hour', `FREQ=WEEKLY;BYDAY=SA;BYHOUR=9;${until}`, 'calendar/unknown-recurrence-part'),
  recurrence(
    'with-set-position',
    `FREQ=MONTHLY;BYDAY=SA;BYSETPOS=1;${until}`,
    'calendar/unknown-recurrence-part'
  ),
  recurrence('with-week-number', `FREQ=YEARLY;BYWEEKNO=20;${until}`, 'calendar/unknown-recurrence-part'),
  recurrence(
    'with-zone',
    `FREQ=WEEKLY;BYDAY=SA;TZID=Asia/Shanghai;${until}`,
    'calendar/malformed-recurrence'
  ),
  recurrence('without-end', 'FREQ=WEEKLY;BYDAY=SA', 'calendar/missing-recurrence-part'),
  recurrence('without-frequency', `BYDAY=SA;${until}`, 'calendar/missing-recurrence-part'),
  recurrence(
    'end-with-time',
    'FREQ=WEEKLY;BYDAY=SA;UNTIL=20261224T000000Z',
    'calendar/invalid-recurrence-value'
  ),
  recurrence(
    'end-that-does-not-exist',
    'FREQ=WEEKLY;BYDAY=SA;UNTIL=20260230',
    'calendar/invalid-recurrence-value'
  ),
  recurrence('interval-0', `FREQ=WEEKLY;INTERVAL=0;BYDAY=SA;${until}`, 'calendar/invalid-recurrence-value'),
  recurrence(
    'interval-fractional',
    `FREQ=WEEKLY;INTERVAL=1.5;BYDAY=SA;${until}`,
    'calendar/malformed-recurrence'
  ),
  recurrence('month-13', `FREQ=YEARLY;BYMONTH=13;${until}`, 'calendar/invalid-recurrence-value'),
  recurrence('month-day-0', `FREQ=MONTHLY;BYMONTHDAY=0;${until}`, 'calendar/invalid-recurrence-value'),
  recurrence('month-day-32', `FREQ=MONTHLY;BYMONTHDAY=32;${until}`, 'calendar/invalid-recurrence-value'),
  recurrence('month-day-minus-2', `FREQ=MONTHLY;BYMONTHDAY=-2;${until}`, 'calendar/invalid-recurrence-value'),
  recurrence('weekday-in-english', `FREQ=WEEKLY;BYDAY=SAT;${until}`, 'calendar/invalid-recurrence-value'),
  recurrence('weekly-with-ordinal', `FREQ=WEEKLY;BYDAY=2SA;${until}`, 'calendar/invalid-recurrence-value'),
  recurrence('month-twice', `FREQ=YEARLY;BYMONTH=3,3;${until}`, 'calendar/invalid-recurrence-value'),
  recurrence('part-twice', `FREQ=WEEKLY;BYDAY=SA;BYDAY=SU;${until}`, 'calendar/duplicate-recurrence-part'),
  recurrence('30-february', `FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;${until}`, 'calendar/impossible-month-day'),
  recurrence('31-april', `FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31;${until}`, 'calendar/impossible-month-day'),
  recurrence('end-before-start', 'FREQ=WEEKLY;BYDAY=SA;UNTIL=20251231', 'calendar/reversed-recurrence'),
  recurrence('over-centuries', 'FREQ=WEEKLY;BYDAY=SA;UNTIL=24261224', 'calendar/long-recurrence'),
  compiled(
    'recurrence-that-names-no-day',
    'calendar',
    set(rule, 'FREQ=WEEKLY;INTERVAL=9;BYDAY=FR;UNTIL=20260104'),
    'calendar/empty-recurrence',
    rule,
    town
  ),
  recurrence(
    'weekday-with-and-without-ordinal',
    `FREQ=MONTHLY;BYDAY=FR,2FR;${until}`,
    'calendar/conflicting-recurrence-parts'
  )
]

const rules = [
  found(
    'recurring-twice',
    'calendar',
    repeat('/recurring/0'),
    'calendar/duplicate-recurring',
    '/recurring/2/id',
    town
  ),
  found(
    'recurring-own-hours-without-hours',
    'calendar',
    remove('/recurring/1/shifts'),
    'calendar/missing-shifts',
    '/recurring/1',
    town
  ),
  found(
    'recurring-off-with-hours',
    'calendar',
    set('/recurring/1/type', 'off'),
    'calendar/needless-shifts',
    '/recurring/1/shifts',
    town
  ),
  found(
    'recurring-that-ends-before-the-coverage',
    'calendar',
    set('/recurring/1/rrule', 'FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20260930'),
    'calendar/recurrence-ends-early',
    '/recurring/1/rrule',
    town
  ),
  found(
    'recurring-shift-over-midnight',
    'calendar',
    set('/recurring/1/shifts', [{ from: '20:00', to: '04:00' }]),
    'calendar/empty-shift',
    '/recurring/1/shifts/0',
    town
  )
]

const notices = [
  compiled(
    'local-notice-twice',
    'calendar',
    set('/notices/1/id', 'fair'),
    'calendar/duplicate-notice',
    '/notices/1/id',
    town
  ),
  compiled(
    'local-notice-amends-nothing',
    'calendar',
    set('/notices/1/amends', 'market'),
    'calendar/unknown-notice',
    '/notices/1/amends',
    town
  ),
  compiled(
    'local-notice-amends-a-later-one',
    'calendar',
    set('/notices/1/published', '2026-03-01'),
    'calendar/unknown-notice',
    '/notices/1/amends',
    town
  ),
  found(
    'local-day-twice',
    'calendar',
    set('/notices/1/days/1/date', '2026-03-19'),
    'calendar/duplicate-day',
    '/notices/1/days/1/date',
    town
  ),
  found(
    'local-own-hours-without-hours',
    'calendar',
    remove('/notices/1/days/0/shifts'),
    'calendar/missing-shifts',
    '/notices/1/days/0',
    town
  ),
  found(
    'local-day-off-with-hours',
    'calendar',
    set('/notices/0/days/0/shifts', [{ from: '08:30', to: '12:00' }]),
    'calendar/needless-shifts',
    '/notices/0/days/0/shifts',
    town
  ),
  found(
    'local-shifts-that-overlap',
    'calendar',
    set('/notices/0/days/1/shifts', [
      { from: '08:30', to: '12:00' },
      { from: '11:00', to: '15:00' }
    ]),
    'calendar/overlapping-shifts',
    '/notices/0/days/1/shifts/1',
    town
  ),
  found(
    'local-notices-that-contradict',
    'calendar',
    together(remove('/notices/1/amends'), set('/notices/1/published', '2026-03-02')),
    'calendar/conflicting-notices',
    '/notices/1/days/0/date',
    town
  )
]

const chains = [
  compiled(
    'local-calendar-on-itself',
    'calendar',
    set('/base', 'test.market-office'),
    'calendar/base-cycle',
    '/base',
    office
  ),
  compiled(
    'local-calendar-on-nothing',
    'calendar',
    set('/base', 'test.nowhere'),
    'rulebook/missing-standard',
    '/base',
    office
  ),
  compiled(
    'local-calendar-on-days-off',
    'calendar',
    set('/base', 'test.days-off'),
    'calendar/wrong-base',
    '/base',
    office
  ),
  found(
    'local-day-outside-coverage',
    'calendar',
    set('/notices/0/days/0/date', '2026-12-01'),
    'calendar/uncovered-local-day',
    '/notices/0/days/0/date',
    office
  ),
  found(
    'local-weekday-twice',
    'calendar',
    set('/weekdays', [2, 3, 3]),
    'document/repeated-item',
    '/weekdays/2',
    office
  ),
  found(
    'local-coverage-reversed',
    'calendar',
    together(remove('/notices'), set('/coverage', { from: '2026-11-30', to: '2026-01-01' })),
    'calendar/reversed-coverage',
    '/coverage',
    office
  ),
  found(
    'local-shifts-out-of-order',
    'calendar',
    set('/schedules/0/shifts', [
      { from: '15:00', to: '18:00' },
      { from: '07:00', to: '11:00' }
    ]),
    'calendar/overlapping-shifts',
    '/schedules/0/shifts/1',
    office
  ),
  found(
    'local-schedule-twice',
    'calendar',
    repeat('/schedules/0'),
    'calendar/unordered-schedules',
    '/schedules/1/from',
    office
  ),
  compiled(
    'local-notice-of-another-calendar',
    'calendar',
    set('/notices/0/amends', 'fair'),
    'calendar/unknown-notice',
    '/notices/0/amends',
    office
  ),
  found(
    'local-recurrence-without-end',
    'calendar',
    set(rule, 'FREQ=WEEKLY;BYDAY=WE'),
    'calendar/missing-recurrence-part',
    rule,
    office
  )
]

/** Mistakes of meaning. */
export const localMeaningMistakes = [...recurrences, ...rules, ...notices, ...chains]
