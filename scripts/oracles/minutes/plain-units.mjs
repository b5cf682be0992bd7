/** The units in which golden lines of a calendar alone ask: one of each meaning. Written as in time-limits.json. */
const mirrored = {
  firstDay: 'excluded',
  lastDayOff: 'previous',
  end: '24:00',
  monthEnd: 'last-day',
  backwards: 'mirrored'
}

/** What articles 200 to 204 of the Civil Code say. */
export const civilCode = {
  firstDay: 'excluded',
  lastDayOff: 'next',
  end: 'close-of-business-if-any',
  monthEnd: 'last-day'
}

export const plainUnits = {
  minute: { counts: 'elapsed', minutes: 1 },
  hour: { counts: 'elapsed', minutes: 60 },
  'work-minute': { counts: 'working-time', minutes: 1 },
  'work-hour': { counts: 'working-time', minutes: 60 },
  'working-day': { counts: 'working-days', start: 'roll' },
  'working-day-to-opening': { counts: 'working-days', start: 'roll-to-opening' },
  'working-day-from-next': { counts: 'working-days', start: 'next-day' },
  'working-day-strict': { counts: 'working-days', start: 'refuse' },
  'working-day-to-close': { counts: 'working-days', start: 'roll', end: 'close-of-business' },
  'working-day-to-midnight': { counts: 'working-days', start: 'roll', end: '24:00' },
  'working-day-with-cut-off': {
    counts: 'working-days',
    start: 'roll',
    cutOff: { after: '17:00', resumeAt: '08:30' }
  },
  day: { counts: 'calendar-days' },
  week: { counts: 'calendar-days', days: 7 },
  'civil-day': { counts: 'calendar-days', dayCounting: civilCode },
  'mirrored-day': { counts: 'calendar-days', dayCounting: mirrored },
  'day-with-first': {
    counts: 'calendar-days',
    dayCounting: { firstDay: 'included', lastDayOff: 'none', end: 'close-of-business' }
  },
  month: { counts: 'calendar-months', monthEnd: 'last-day' },
  'month-to-next-day': { counts: 'calendar-months', monthEnd: 'next-day' },
  'month-strict': { counts: 'calendar-months', monthEnd: 'refuse' },
  'civil-month': { counts: 'calendar-months', dayCounting: civilCode },
  year: { counts: 'calendar-months', months: 12, monthEnd: 'last-day' }
}
