// Mistakes in the shape of time-limits.json.
import { mistakesIn } from './shape-mistakes.mjs'

const file = mistakesIn('time-limits', 'time-limits', '')
  .without('zone', 'calendar', 'computedWallTime', 'units')
  .unknown('holidays', [])
  .misspelt('startEvent', 'startEvents')
  .wrongType('zone', 8, 'zone-as-number')
  .wrongForm('zone', '+08:00', 'zone-as-offset')
  .wrongForm('zone', 'Asia Shanghai', 'zone-with-blank')
  .wrongForm('zone', '北京', 'zone-in-chinese')
  .tooLong('zone', `Asia/${'S'.repeat(60)}`, 'zone-too-long')
  .wrongType('calendar', 'own', 'calendar-as-text')
  .noAlternative('calendar', {}, 'calendar-empty')
  .noAlternative('calendar', { standard: 'x' }, 'calendar-of-standard')
  .wrongType('units', [], 'units-as-list')
  .tooFew('units', {}, 'units-empty')
  .wrongKey('units/work-day', 'work_day', 'unit-with-underscore')
  .wrongKey('units/work-day', '工作日', 'unit-in-chinese')
  .wrongKey('units/work-day', 'work-day-8', 'unit-with-digit')
  .wrongKey('units/work-day', 'd'.repeat(41), 'unit-too-long')
  .wrongType('startEvent', '派遣', 'start-as-text')
  .wrongType('stopEvent', null, 'stop-null').list

const own = mistakesIn('own-calendar', 'time-limits', '/calendar')
  .notAllowed('own', false, 'false')
  .notAllowed('own', 'true', 'as-text')
  .unknown('zone', 'Asia/Shanghai').list

const wallTime = mistakesIn('wall-time', 'time-limits', '/computedWallTime')
  .without('onGap', 'onOverlap')
  .unknown('onHoliday')
  .notAllowed('onGap', 'backward', 'gap-backward')
  .notAllowed('onOverlap', 'both', 'overlap-both')
  .notAllowed('onOverlap', null, 'overlap-null').list

const elapsed = mistakesIn('elapsed-unit', 'time-limits', '/units/urgent-work-hour')
  .without('counts', 'minutes', 'label', 'evidence')
  .unknown('cutOff', { after: '17:00', resumeAt: '09:00' })
  .notAllowed('counts', 'clock-time', 'counts-clock-time')
  .tooSmall('minutes', 0, 'minutes-0')
  .tooLarge('minutes', 1000001, 'minutes-1000001')
  .wrongType('minutes', 60.5, 'minutes-fractional')
  .wrongType('minutes', '60', 'minutes-as-text')
  .tooLong('article', '条'.repeat(161), 'article-too-long').list

const working = mistakesIn('working-unit', 'time-limits', '/units/work-hour')
  .without('minutes', 'label', 'evidence')
  .unknown('hours', 8)
  .wrongType('label', null, 'label-null').list

const days = mistakesIn('days-unit', 'time-limits', '/units/work-day')
  .without('start', 'label', 'evidence')
  .unknown('minutes', 480)
  .notAllowed('start', 'next', 'start-next')
  .wrongType('cutOff', '17:00', 'cut-off-as-text')
  .wrongForm('cutOff/after', '17时', 'cut-off-in-chinese')
  .wrongForm('cutOff/after', '5pm', 'cut-off-5pm')
  .wrongForm('cutOff/resumeAt', '9:00', 'resume-without-zero')
  .wrongForm('cutOff/resumeAt', '09:60', 'resume-minute-60')
  .wrongForm('cutOff/after', '24:01', 'cut-off-24-01').list
const cutOff = mistakesIn('cut-off', 'time-limits', '/units/work-day/cutOff')
  .without('after', 'resumeAt')
  .unknown('zone').list

const calendarDays = mistakesIn('calendar-days-unit', 'time-limits', '/units/calendar-day')
  .without('label', 'evidence')
  .unknown('start', 'roll').list

/** Mistakes in the shape of time-limits.json. */
export const timeLimitMistakes = [
  ...file,
  ...own,
  ...wallTime,
  ...elapsed,
  ...working,
  ...days,
  ...cutOff,
  ...calendarDays
]
