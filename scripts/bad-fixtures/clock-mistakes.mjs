// Mistakes in the shape of time-limits.json: the clocks of a case.
import { set } from './edit-document.mjs'
import { many, mistakesIn } from './shape-mistakes.mjs'

const base = 'market-town'
const place = '/clocks/disposal'

const file = mistakesIn('clocks', 'time-limits', '', { base })
  .wrongType('clocks', [], 'as-list')
  .wrongKey('clocks/disposal', 'Disposal', 'with-capital')
  .wrongKey('clocks/disposal', '处置', 'in-chinese').list

const clock = mistakesIn('clock', 'time-limits', place, { base })
  .without('label', 'limit', 'startsOn', 'stopsOn', 'evidence')
  .unknown('startedBy', '派遣')
  .misspelt('extension', 'extensions')
  .notAllowed('limit', 'row', 'limit-of-row')
  .wrongType('limit', 16, 'limit-as-number')
  .wrongType('startsOn', '派遣', 'starts-on-as-text')
  .wrongType('pausedBy', 'confirmation', 'paused-by-as-text')
  .tooFew('pausedBy', [], 'paused-by-nothing')
  .wrongForm('pausedBy/0', 'Confirmation', 'paused-by-with-capital')
  .wrongType('extension', true, 'extension-true')
  .notAllowed('evidence', 'no', 'evidence-no').list

const extension = mistakesIn('extension', 'time-limits', `${place}/extension`, { base })
  .without('maxCount', 'size', 'barredWhenOverdue', 'evidence')
  .unknown('approvedBy', '中心')
  .tooSmall('maxCount', 0, 'count-0')
  .tooLarge('maxCount', 101, 'count-101')
  .wrongType('maxCount', '2', 'count-as-text')
  .notAllowed('size', 'half-limit', 'size-half')
  .notAllowed('barredWhenOverdue', true, 'barred-true')
  .notAllowed('barredWhenOverdue', 'always', 'barred-always').list
const size = mistakesIn('extension-size', 'time-limits', `${place}/extension/size`, {
  base,
  before: set(`${place}/extension/size`, { value: 1, unit: 'work-day' })
})
  .without('value', 'unit')
  .tooSmall('value', 0, 'value-0').list
const suspension = mistakesIn('suspension', 'time-limits', `${place}/suspension`, { base })
  .without('maxCount', 'barredWhenOverdue', 'evidence')
  .unknown('size', 'original-limit')
  .wrongType('maxLength', 365, 'length-as-number')
  .notAllowed('barredWhenOverdue', null, 'barred-null').list
const returned = mistakesIn('return', 'time-limits', `${place}/return`, { base })
  .without('sameUnit', 'otherUnit', 'evidence')
  .unknown('maxCount', 1)
  .notAllowed('sameUnit', 'continue', 'same-unit-continue')
  .notAllowed('otherUnit', 'stop', 'other-unit-stop').list
const rework = mistakesIn('rework', 'time-limits', `${place}/rework`, { base })
  .without('clock', 'evidence')
  .notAllowed('clock', 'pause', 'clock-pause')
  .unknown('maxCount', 3).list
const appeal = mistakesIn('appeal', 'time-limits', `${place}/appeal`, { base })
  .without('exempts', 'evidence')
  .notAllowed('exempts', false, 'exempts-false')
  .unknown('days', 5).list

const lights = mistakesIn('lights', 'time-limits', place, { base })
  .tooFew('lights', [], 'empty')
  .wrongType('lights', { green: 0 }, 'as-object')
  .tooMany(
    'lights',
    many(21, (at) => ({ id: `light-${at}`, label: { zh: '灯' }, fromPercent: at })),
    '21'
  ).list
const light = mistakesIn('light', 'time-limits', `${place}/lights/1`, { base })
  .without('id', 'label')
  .unknown('colour', 'yellow')
  .tooSmall('fromPercent', -1, 'from-minus-1')
  .tooLarge('fromPercent', 100_001, 'from-100001')
  .wrongType('fromPercent', 0.75, 'from-a-share')
  .wrongType('fromPercent', '75%', 'from-as-text')
  .notAllowed('afterDue', false, 'after-due-false')
  .wrongForm('id', '黄', 'id-in-chinese').list
const escalation = mistakesIn('escalation', 'time-limits', `${place}/escalation/1`, { base })
  .without('id', 'label')
  .unknown('to', '市中心')
  .wrongType('percent', '80', 'percent-as-text')
  .tooSmall('percent', -50, 'percent-minus-50')
  .tooSmall('before/value', 0, 'before-0')
  .wrongForm('before/unit', 'WORK-HOUR', 'before-unit-with-capitals').list
const points = mistakesIn('escalation-points', 'time-limits', place, { base })
  .tooFew('escalation', [], 'empty')
  .wrongType('escalation', 80, 'as-number').list

/** Mistakes in the shape of clocks. */
export const clockMistakes = [
  ...file,
  ...clock,
  ...extension,
  ...size,
  ...suspension,
  ...returned,
  ...rework,
  ...appeal,
  ...lights,
  ...light,
  ...escalation,
  ...points
]
