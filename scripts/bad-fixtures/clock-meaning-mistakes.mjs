// Mistakes of meaning: units of months and days, limits before an event, clocks of a case.
import { remove, repeat, set } from './edit-document.mjs'
import { found } from './meaning-mistake.mjs'

const town = { base: 'market-town' }
const place = '/clocks/disposal'

function timed(name, edit, code, pointer) {
  return found(name, 'time-limits', edit, code, pointer, town)
}

const units = [
  timed(
    'month-without-month-end',
    remove('/units/month/monthEnd'),
    'time-limits/missing-month-end',
    '/units/month'
  ),
  timed(
    'counted-month-without-month-end',
    set('/units/month', {
      counts: 'calendar-months',
      dayCounting: { firstDay: 'excluded', lastDayOff: 'none', end: '24:00' },
      label: { zh: '月' },
      evidence: 'published'
    }),
    'time-limits/missing-month-end',
    '/units/month'
  ),
  timed(
    'month-end-twice',
    set('/units/year/monthEnd', 'next-day'),
    'time-limits/duplicate-month-end',
    '/units/year/monthEnd'
  ),
  timed(
    'cut-off-of-closing-time',
    set('/units/work-day/cutOff', { after: '17:00', resumeAt: '08:30' }),
    'time-limits/unsuited-cut-off',
    '/units/work-day/cutOff'
  ),
  timed(
    'spelling-of-two-units',
    set('/units/work-day/writtenAs', ['工时']),
    'time-limits/ambiguous-spelling',
    '/units/work-day/writtenAs'
  ),
  {
    name: 'calendar-units-without-calendar',
    part: 'time-limits',
    base: 'market-town',
    edit: set('/calendar', null),
    issues: ['work-hour', 'work-day', 'week', 'day'].map((unit) => ({
      code: 'time-limits/no-calendar',
      pointer: `/units/${unit}`
    }))
  },
  found(
    'limit-before-with-cut-off',
    'criteria',
    set('/rows/0/timeLimit', { value: 1, unit: 'work-day', direction: 'before' }),
    'time-limits/unsuited-before',
    '/rows/0/timeLimit'
  )
]

const pauses = [
  timed(
    'clock-paused-by-unknown',
    set(`${place}/pausedBy/0`, 'acceptance'),
    'clock/unknown-clock',
    `${place}/pausedBy/0`
  ),
  timed(
    'clock-paused-by-itself',
    set(`${place}/pausedBy/0`, 'disposal'),
    'clock/cyclic-pause',
    `${place}/pausedBy/0`
  ),
  {
    name: 'clocks-that-pause-each-other',
    part: 'time-limits',
    base: 'market-town',
    edit: set('/clocks/confirmation/pausedBy', ['disposal']),
    issues: ['disposal', 'confirmation'].map((clock) => ({
      code: 'clock/cyclic-pause',
      pointer: `/clocks/${clock}/pausedBy/0`
    }))
  }
]

const unknownUnits = [
  ['limit', 'limit', { value: 1, unit: 'urgent-hour' }],
  ['extension', 'extension/size', { value: 1, unit: 'urgent-hour' }],
  ['suspension', 'suspension/maxLength', { value: 1, unit: 'urgent-hour' }],
  ['escalation', 'escalation/1/before', { value: 1, unit: 'urgent-hour' }]
].map(([name, step, limit]) =>
  timed(
    `clock-${name}-of-unknown-unit`,
    set(`${place}/${step}`, limit),
    'time-limits/unknown-unit',
    `${place}/${step}/unit`
  )
)

const points = [
  timed(
    'light-of-two-forms',
    set(`${place}/lights/2/fromPercent`, 100),
    'clock/point-without-one-form',
    `${place}/lights/2`
  ),
  timed(
    'light-of-no-form',
    remove(`${place}/lights/2/afterDue`),
    'clock/point-without-one-form',
    `${place}/lights/2`
  ),
  timed('light-twice', set(`${place}/lights/2/id`, 'green'), 'clock/repeated-point', `${place}/lights/2/id`),
  timed(
    'lights-out-of-order',
    set(`${place}/lights/0/fromPercent`, 80),
    'clock/unordered-lights',
    `${place}/lights/1`
  ),
  timed(
    'lights-from-the-same-share',
    set(`${place}/lights/0/fromPercent`, 75),
    'clock/unordered-lights',
    `${place}/lights/1`
  ),
  timed(
    'escalation-of-two-forms',
    set(`${place}/escalation/0/after`, { value: 1, unit: 'work-day' }),
    'clock/point-without-one-form',
    `${place}/escalation/0`
  ),
  timed(
    'escalation-of-no-form',
    remove(`${place}/escalation/0/percent`),
    'clock/point-without-one-form',
    `${place}/escalation/0`
  ),
  timed(
    'escalation-twice',
    repeat(`${place}/escalation/0`),
    'clock/repeated-point',
    `${place}/escalation/3/id`
  )
]

/** Mistakes of meaning. */
export const clockMeaningMistakes = [...units, ...pauses, ...unknownUnits, ...points]
