// Mistakes in the shape of time-limits.json: weeks, months, ways of counting days, limits with direction and start event.
import { set } from './edit-document.mjs'
import { many, mistakesIn } from './shape-mistakes.mjs'

const base = 'market-town'

const writtenAs = mistakesIn('written-as', 'time-limits', '/units/work-hour', { base })
  .wrongType('writtenAs', '工作时', 'as-text')
  .tooFew('writtenAs', [], 'empty')
  .tooMany(
    'writtenAs',
    many(21, (at) => `工时${at}`),
    '21'
  )
  .wrongType('writtenAs/0', 1, 'number')
  .tooShort('writtenAs/0', '', 'nothing')
  .tooLong('writtenAs/0', '时'.repeat(21), 'too-long').list

const workingDays = mistakesIn('end-of-working-day', 'time-limits', '/units/work-day', { base })
  .notAllowed('end', '18:00', 'as-clock-time')
  .notAllowed('end', 'close-of-business-if-any', 'if-any')
  .notAllowed('start', 'close', 'start-at-close')
  .unknown('dayCounting', 'prc-civil-code')
  .unknown('days', 1).list

const week = mistakesIn('week-unit', 'time-limits', '/units/week', { base })
  .tooSmall('days', 0, 'days-0')
  .tooLarge('days', 1001, 'days-1001')
  .wrongType('days', 3.5, 'days-fractional')
  .wrongType('days', '7', 'days-as-text')
  .unknown('monthEnd', 'last-day')
  .unknown('end', '24:00').list

const month = mistakesIn('month-unit', 'time-limits', '/units/month', { base })
  .without('label', 'evidence')
  .tooSmall('months', 0, 'months-0')
  .tooLarge('months', 1201, 'months-1201')
  .wrongType('months', '12', 'months-as-text')
  .notAllowed('monthEnd', 'first-day', 'end-first-day')
  .notAllowed('monthEnd', null, 'end-null')
  .unknown('days', 30)
  .unknown('minutes', 43_200)
  .notAllowed('counts', 'months', 'counts-months').list

const counting = mistakesIn('day-counting', 'time-limits', '/units/day/dayCounting', { base })
  .without('firstDay', 'lastDayOff', 'end')
  .unknown('holidays', 'skipped')
  .misspelt('lastDayOff', 'lastDayof')
  .notAllowed('firstDay', 'counted', 'first-counted')
  .notAllowed('lastDayOff', 'skip', 'last-skip')
  .notAllowed('end', '23:59', 'end-23-59')
  .notAllowed('end', 'same-clock', 'end-same-clock')
  .notAllowed('monthEnd', 'previous-day', 'month-end-previous')
  .notAllowed('backwards', true, 'backwards-true')
  .notAllowed('backwards', 'same', 'backwards-same').list
const named = mistakesIn('named-day-counting', 'time-limits', '/units/week', { base })
  .notAllowed('dayCounting', 'civil-code', 'of-another-name')
  .wrongType('dayCounting', null, 'null')
  .wrongType('dayCounting', true, 'true')
  .wrongType('dayCounting', ['prc-civil-code'], 'as-list').list

const limit = mistakesIn('limit', 'time-limits', '/clocks/disposal/limit', { base })
  .notAllowed('direction', 'until', 'direction-until')
  .notAllowed('direction', null, 'direction-null')
  .tooSmall('value', 0, 'value-0')
  .wrongForm('unit', 'work_hour', 'unit-with-underscore')
  .wrongType('startEvent', 'dispatch', 'start-event-as-text')
  .noAlternative('startEvent', {}, 'start-event-of-nothing').list
const startEvent = mistakesIn('start-event', 'time-limits', '/clocks/disposal/limit/startEvent', { base })
  .wrongForm('event', 'Dispatch', 'with-capital')
  .wrongForm('event', '派遣', 'in-chinese')
  .unknown('at', '2026-03-02').list
const missing = mistakesIn('missing-start-event', 'time-limits', '/clocks/disposal/limit/startEvent', {
  base,
  before: set('/clocks/disposal/limit/startEvent', { missing: { zh: '原文未写起算点' } })
})
  .wrongType('missing', true, 'true')
  .unknown('why', { zh: '原文缺' }).list

/** Mistakes in the shape of time units and limits. */
export const unitMistakes = [
  ...writtenAs,
  ...workingDays,
  ...week,
  ...month,
  ...counting,
  ...named,
  ...limit,
  ...startEvent,
  ...missing
]
