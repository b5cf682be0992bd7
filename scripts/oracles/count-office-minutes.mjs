/**
 * Deadlines by counting minute after minute on the office calendar cn-office-08-12-14-18: slow, and hard to get wrong.
 * Monday to Friday, 08:00-12:00 and 14:00-18:00, days off and make-up workdays of the State Council.
 */
const minuteMs = 60_000
const dayMinutes = 1440
const offsetMs = 8 * 60 * minuteMs
const workMinutes = { 'work-hour': 60, 'work-day': 480 }
const clockMinutes = { minute: 1, 'urgent-work-hour': 60, 'urgent-work-day': 1440 }

/** Days off and make-up workdays as sets of dates, from cn-holidays.json. */
export function readDaysOff(holidays) {
  const days = (key) => new Set(holidays.years.flatMap((year) => year[key].map(({ date }) => date)))
  return { off: days('off'), makeUp: days('makeUpWorkdays') }
}

function isWorked(date, weekday, { off, makeUp }) {
  if (makeUp.has(date)) return true
  return weekday >= 1 && weekday <= 5 && !off.has(date)
}

/** Is the minute that begins at this wall clock minute inside a shift? */
function isShiftMinute(localMinute, daysOff) {
  const wall = new Date(localMinute * minuteMs)
  const minute = localMinute % dayMinutes
  const inShift = (minute >= 480 && minute < 720) || (minute >= 840 && minute < 1080)
  return inShift && isWorked(wall.toISOString().slice(0, 10), wall.getUTCDay(), daysOff)
}

/** `2026-03-02T18:00:00+08:00` of an instant in epoch milliseconds. */
export function formatShanghai(epochMs) {
  return `${new Date(epochMs + offsetMs).toISOString().slice(0, 19)}+08:00`
}

/** Due instant in epoch milliseconds of a limit `{ value, unit }` started at an instant on a whole minute. */
export function dueAt(limit, startedAt, daysOff, pauses = []) {
  const clock = clockMinutes[limit.unit]
  let left = limit.value * (clock ?? workMinutes[limit.unit])
  let local = toLocalMinute(startedAt)
  while (left > 0) {
    if (isCounted(local, clock !== undefined, daysOff, pauses)) left -= 1
    local += 1
  }
  return local * minuteMs - offsetMs
}

/** Milliseconds of a unit between two instants, less pauses `[from, to]`. */
export function countMs(unit, from, to, daysOff, pauses = []) {
  const isClock = clockMinutes[unit] !== undefined
  let counted = 0
  for (let local = toLocalMinute(from); local < toLocalMinute(to); local++)
    if (isCounted(local, isClock, daysOff, pauses)) counted += minuteMs
  return counted
}

function toLocalMinute(instant) {
  return (Date.parse(instant) + offsetMs) / minuteMs
}

function isCounted(local, isClock, daysOff, pauses) {
  if (pauses.some(([from, to]) => local >= toLocalMinute(from) && local < toLocalMinute(to))) return false
  return isClock || isShiftMinute(local, daysOff)
}
