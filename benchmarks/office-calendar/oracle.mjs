// Deadlines minute by minute and day by day: obviously right, and slow. Times in minutes of the epoch.
import { isWorked } from './days.mjs'

const dayMinutes = 1440

function isWorkingMinute(office, minute) {
  const local = minute + office.offsetMinutes
  const day = Math.floor(local / dayMinutes)
  const clock = local - day * dayMinutes
  return isWorked(office, day) && office.shifts.some(([from, to]) => clock >= from && clock < to)
}

/** The earliest minute by which so many working minutes have passed since a start. */
export function stepMinutes(office, start, amount) {
  let minute = start
  for (let left = amount; left > 0; minute += 1) if (isWorkingMinute(office, minute)) left -= 1
  return minute
}

/** Working minutes in [from, to). */
export function countMinutes(office, from, to) {
  let counted = 0
  for (let minute = from; minute < to; minute += 1) if (isWorkingMinute(office, minute)) counted += 1
  return counted
}

/** The same clock time so many worked days after a worked day. */
export function stepDays(office, start, days) {
  const first = Math.floor((start + office.offsetMinutes) / dayMinutes)
  let day = first
  for (let left = days; left > 0;) if (isWorked(office, ++day)) left -= 1
  return start + (day - first) * dayMinutes
}
