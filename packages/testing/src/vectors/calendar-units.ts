import type { DayCounting, TimeUnits } from '@lijie/schema'

/** A declared way of counting that names each of its choices, and may be counted backwards. */
const mirrored: DayCounting = {
  firstDay: 'excluded',
  lastDayOff: 'previous',
  end: '24:00',
  monthEnd: 'last-day',
  backwards: 'mirrored'
}
const firstIncluded: DayCounting = { firstDay: 'included', lastDayOff: 'none', end: 'close-of-business' }

/** The units in which vectors of a calendar alone ask for deadlines (日历算例用单位): one of each meaning, each by its name. */
export const calendarUnits: TimeUnits = {
  minute: { counts: 'elapsed', minutes: 1, ...describe('分钟', 'minute') },
  hour: { counts: 'elapsed', minutes: 60, ...describe('小时', 'hour') },
  'work-minute': { counts: 'working-time', minutes: 1, ...describe('工作分', 'work minute') },
  'work-hour': { counts: 'working-time', minutes: 60, ...describe('工作时', 'work hour') },
  'working-day': { counts: 'working-days', start: 'roll', ...describe('工作日', 'working day') },
  'working-day-to-opening': {
    counts: 'working-days',
    start: 'roll-to-opening',
    ...describe('工作日（起点移至上班）', 'working day, start moved to opening')
  },
  'working-day-from-next': {
    counts: 'working-days',
    start: 'next-day',
    ...describe('工作日（次日起算）', 'working day, counted from the next')
  },
  'working-day-strict': {
    counts: 'working-days',
    start: 'refuse',
    ...describe('工作日（起点须为工作日）', 'working day, started on one')
  },
  'working-day-to-close': {
    counts: 'working-days',
    start: 'roll',
    end: 'close-of-business',
    ...describe('工作日（至下班）', 'working day to the close of business')
  },
  'working-day-to-midnight': {
    counts: 'working-days',
    start: 'roll',
    end: '24:00',
    ...describe('工作日（至24时）', 'working day to midnight')
  },
  'working-day-with-cut-off': {
    counts: 'working-days',
    start: 'roll',
    cutOff: { after: '17:00', resumeAt: '08:30' },
    ...describe('工作日（17时截止）', 'working day with a cut-off at 17:00')
  },
  day: { counts: 'calendar-days', ...describe('日', 'day') },
  week: { counts: 'calendar-days', days: 7, ...describe('周', 'week') },
  'civil-day': {
    counts: 'calendar-days',
    dayCounting: 'prc-civil-code',
    ...describe('日（民法典）', 'day by the Civil Code')
  },
  'mirrored-day': {
    counts: 'calendar-days',
    dayCounting: mirrored,
    ...describe('日（可倒计）', 'day that may be counted backwards')
  },
  'day-with-first': {
    counts: 'calendar-days',
    dayCounting: firstIncluded,
    ...describe('日（含当日）', 'day, the first included')
  },
  month: { counts: 'calendar-months', monthEnd: 'last-day', ...describe('月', 'month') },
  'month-to-next-day': {
    counts: 'calendar-months',
    monthEnd: 'next-day',
    ...describe('月（月末顺延）', 'month, rolled over')
  },
  'month-strict': {
    counts: 'calendar-months',
    monthEnd: 'refuse',
    ...describe('月（无对应日则拒绝）', 'month, only with its day')
  },
  'civil-month': {
    counts: 'calendar-months',
    dayCounting: 'prc-civil-code',
    ...describe('月（民法典）', 'month by the Civil Code')
  },
  year: { counts: 'calendar-months', months: 12, monthEnd: 'last-day', ...describe('年', 'year') }
}

function describe(
  zh: string,
  en: string
): { readonly label: { zh: string; en: string }; readonly evidence: 'inferred' } {
  return { label: { zh, en }, evidence: 'inferred' }
}
