/** Where a limit ends, unit by unit: the day is found by walking from day to day, the time by stepping through minutes. */
import { civilCode } from './plain-units.mjs'
import { monthLength, partsOf } from './civil-days.mjs'
import { dayAt, midnightOf, readWall, refuse, resolveWall } from './golden-calendar.mjs'
import { readClock } from './minute-table.mjs'

const minuteMs = 60_000
const dayMs = 86_400_000

/** The instant at which `amount` units end that begin at `start`; `sign` -1 counts back. Throws a refusal. */
export function countUnits(calendar, unit, amount, start, sign) {
  switch (unit.counts) {
    case 'elapsed':
      return start + sign * amount * unit.minutes * minuteMs
    case 'working-time':
      return countWorkingTime(calendar, amount * unit.minutes * minuteMs, start, sign)
    case 'working-days':
      return countWorkingDays(calendar, unit, amount, start, sign)
    default:
      return countCalendarUnits(calendar, unit, amount, start, sign)
  }
}

function countWorkingTime(calendar, wanted, start, sign) {
  const { from, to } = openMinutes(calendar)
  const isCovered = sign > 0 ? start >= from && start < to : start >= from && start <= to
  if (!isCovered) throw refuse('calendar/not-covered')
  const found = calendar.count[sign > 0 ? 'forward' : 'backward'](calendar.minutes, start, wanted)
  if (found === undefined) throw refuse('calendar/not-covered')
  return found
}

/** The minutes of a calendar with shifts. */
export function openMinutes({ minutes }) {
  if (minutes === null) throw refuse('calendar/no-known-days')
  if (!minutes.hasShifts) throw refuse('calendar/no-shifts')
  return minutes
}

function countWorkingDays(calendar, unit, amount, start, sign) {
  let { day, clock } = readWall(calendar, start)
  const { worked } = dayAt(calendar, day)
  let left = amount
  if (unit.start === 'roll-to-opening') ({ day, clock } = moveToHours(calendar, day, clock, sign))
  else if (!worked && unit.start === 'refuse') throw refuse('time-limits/start-not-worked')
  else if (!worked && unit.start === 'roll') day = walkToWorked(calendar, day, sign)
  for (; left > 0; left -= 1) day = walkToWorked(calendar, day + sign, sign)
  if (unit.end === '24:00') return midnightOf(calendar, sign > 0 ? day + 1 : day)
  if (unit.end === 'close-of-business') return resolveWall(calendar, day, hoursOf(calendar, day, sign))
  if (sign > 0 && unit.cutOff !== undefined && clock > readClock(unit.cutOff.after) * minuteMs) {
    day = walkToWorked(calendar, day + 1, 1)
    clock = readClock(unit.cutOff.resumeAt) * minuteMs
  }
  return resolveWall(calendar, day, clock)
}

/** The first worked day from a day on, in one direction. */
function walkToWorked(calendar, from, sign) {
  let day = from
  while (!dayAt(calendar, day).worked) day += sign
  return day
}

/** Closing of a day in milliseconds after midnight; counting back, its opening. */
function hoursOf(calendar, day, sign) {
  const { shifts } = dayAt(calendar, day)
  if (shifts === null) throw refuse('calendar/no-shifts')
  return readClock(sign > 0 ? shifts.at(-1).to : shifts[0].from) * minuteMs
}

/** A start outside the hours of a worked day becomes the next opening; counting back, the closing before. */
function moveToHours(calendar, day, clock, sign) {
  const { worked } = dayAt(calendar, day)
  if (worked) {
    const opens = hoursOf(calendar, day, -1)
    const closes = hoursOf(calendar, day, 1)
    if (sign > 0 ? clock >= opens && clock < closes : clock > opens && clock <= closes) return { day, clock }
    if (sign > 0 && clock < opens) return { day, clock: opens }
    if (sign < 0 && clock > closes) return { day, clock: closes }
  }
  const other = walkToWorked(calendar, day + sign, sign)
  return { day: other, clock: hoursOf(calendar, other, -sign) }
}

function countCalendarUnits(calendar, unit, amount, start, sign) {
  const counting = unit.dayCounting === 'prc-civil-code' ? civilCode : unit.dayCounting
  const { day, clock } = readWall(calendar, start)
  if (counting === undefined)
    return resolveWall(calendar, moveDays(unit, amount, day, sign, unit.monthEnd), clock)
  if (sign < 0 && counting.backwards !== 'mirrored') throw refuse('time-limits/unsuited-before')
  const moved = moveDays(unit, amount, day, sign, counting.monthEnd)
  const last = settleLastDay(
    calendar,
    counting,
    counting.firstDay === 'included' ? moved - sign : moved,
    sign
  )
  const end = endOfDay(calendar, counting, last, sign)
  if (sign > 0 ? end < start : end > start) throw refuse('time-limits/reversed-period')
  return end
}

/** So many days or months on; a month without the day as is said. */
function moveDays(unit, amount, day, sign, monthEnd) {
  if (unit.counts === 'calendar-days') return day + sign * amount * (unit.days ?? 1)
  const { year, month, date } = partsOf(day)
  const months = year * 12 + month - 1 + sign * amount * (unit.months ?? 1)
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1]
  const length = monthLength(toYear, toMonth)
  const firstOf = Date.UTC(toYear, toMonth - 1, 1) / dayMs
  if (date <= length) return firstOf + date - 1
  if (monthEnd === 'last-day') return firstOf + length - 1
  if (monthEnd === 'next-day') return firstOf + length
  throw refuse('time-limits/missing-day-of-month')
}

/** A last day that is not worked stays, or moves. */
function settleLastDay(calendar, { lastDayOff }, day, sign) {
  if (lastDayOff === 'none') return day
  return walkToWorked(calendar, day, lastDayOff === 'next' ? sign : -sign)
}

function endOfDay(calendar, { end }, day, sign) {
  const midnight = midnightOf(calendar, sign > 0 ? day + 1 : day)
  if (end === '24:00') return midnight
  const { worked, shifts } = dayAt(calendar, day)
  if (worked && shifts !== null) return resolveWall(calendar, day, hoursOf(calendar, day, sign))
  if (end === 'close-of-business-if-any') return midnight
  throw refuse('calendar/no-shifts')
}
