/** Answers one golden question as text: an instant, milliseconds, true or false, or the code with which it is refused. */
import { dayOf } from './civil-days.mjs'
import { countUnits, openMinutes } from './count-units.mjs'
import { dayAt, refuse, writeInstant } from './golden-calendar.mjs'

const dayMs = 86_400_000
const hourMs = 3_600_000

/**
 * @param {object} calendar as golden-calendar.mjs opens it
 * @param {object} units meanings by name
 * @param {{ question: 'deadline' | 'before' | 'elapsed' | 'workday', start: string, amount: string, unit: string }} line
 *   `amount` of `elapsed` is the other instant; of `workday` nothing is asked but `start`, a date
 */
export function answerQuestion(calendar, units, line) {
  try {
    return ask(calendar, units, line)
  } catch (error) {
    if (error.code === undefined) throw error
    return error.code
  }
}

function ask(calendar, units, { question, start, amount, unit }) {
  if (question === 'workday') return String(dayAt(calendar, dayOf(start)).worked)
  if (question === 'elapsed')
    return String(measureBetween(calendar, units[unit], Date.parse(start), Date.parse(amount)))
  const sign = question === 'before' ? -1 : 1
  return writeInstant(calendar, countUnits(calendar, units[unit], Number(amount), Date.parse(start), sign))
}

/** Milliseconds of what a unit counts between two instants; negative when the second is the earlier one. */
function measureBetween(calendar, { counts }, start, end) {
  if (counts === 'working-time') return countSigned(start, end, (a, b) => countMinutes(calendar, a, b))
  if (counts === 'working-days') return countSigned(start, end, (a, b) => countWorkedDays(calendar, a, b))
  return end - start
}

function countSigned(start, end, count) {
  return start <= end ? count(start, end) : 0 - count(end, start)
}

function countMinutes(calendar, start, end) {
  const { from, to } = openMinutes(calendar)
  if (start < from || end > to) throw refuse('calendar/not-covered')
  return calendar.count.between(calendar.minutes, start, end)
}

/** 24 hours of the wall clock for each worked day, of the first and the last day their part. */
function countWorkedDays(calendar, start, end) {
  return worn(calendar, end) - worn(calendar, start)
}

/** Worked days from the first covered midnight to an instant, in milliseconds of the wall clock. */
function worn(calendar, instant) {
  const wall = latestWall(calendar, instant)
  const day = Math.floor(wall / dayMs)
  const clock = wall - day * dayMs
  const isEnd = day === calendar.first + calendar.days.length && clock === 0
  const today = isEnd ? { worked: false } : dayAt(calendar, day)
  calendar.workedBefore ??= sumWorked(calendar.days)
  return calendar.workedBefore[day - calendar.first] * dayMs + (today.worked ? clock : 0)
}

/** The latest time that the wall clock has shown: it stands still while an hour is repeated. */
function latestWall({ readOffset }, instant) {
  let wall = instant + readOffset(instant)
  for (let hour = Math.floor(instant / hourMs) * hourMs; hour > instant - 3 * hourMs; hour -= hourMs)
    wall = Math.max(wall, hour + readOffset(hour - hourMs))
  return wall
}

function sumWorked(days) {
  const sums = [0]
  for (const { worked } of days) sums.push(sums.at(-1) + (worked ? 1 : 0))
  return sums
}
