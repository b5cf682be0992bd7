// Weekdays on a clock that changes twice a year: the days of the Boston standard, a limit written by hand for just these, and
// counting day by day with luxon. Nothing here comes from the engine.
import { DateTime } from 'luxon'
import { dayOf } from './days.mjs'

const zone = 'America/New_York'
const minuteMs = 60_000
const dayMinutes = 1440

/** The days of the calendar; its clocks change on Sundays, which are never worked. */
export function readBostonDays({ calendar: { weekdays, coverage } }) {
  const firstDay = dayOf(coverage.from)
  const worked = Uint8Array.from({ length: dayOf(coverage.to) - firstDay + 1 }, (_, position) =>
    weekdays.includes(((firstDay + position + 3) % 7) + 1) ? 1 : 0
  )
  return { firstDay, worked }
}

/** `(ms, days)` to the same clock time so many worked days later; for starts on worked days. */
export function createBostonDayLimit({ firstDay, worked }) {
  // The offset at noon of each day in UTC is that of all worked hours which begin on it, and of its own worked day.
  const offsets = Int32Array.from(
    worked,
    (_, position) => DateTime.fromMillis((firstDay + position + 0.5) * dayMinutes * minuteMs, { zone }).offset
  )
  const rank = new Int32Array(worked.length + 1)
  const list = []
  worked.forEach((isWorked, position) => {
    rank[position + 1] = rank[position] + isWorked
    if (isWorked === 1) list.push(position)
  })
  const select = Int32Array.from(list)
  return (ms, days) => {
    const minute = ms / minuteMs
    const local = minute + offsets[Math.floor(minute / dayMinutes) - firstDay]
    const day = Math.floor(local / dayMinutes)
    const target = select[rank[day - firstDay + 1] + days - 1]
    return ((target + firstDay) * dayMinutes + (local - day * dayMinutes) - offsets[target]) * minuteMs
  }
}

/** The same clock time so many weekdays after an instant, or after the next weekday where it lies on none. */
export function stepBostonDays(ms, days) {
  let time = rollToWeekday(DateTime.fromMillis(ms, { zone }))
  for (let left = days; left > 0; left -= 1) time = rollToWeekday(time.plus({ days: 1 }))
  return time.toMillis()
}

/** The same clock time on the first weekday from a day on. */
function rollToWeekday(time) {
  return time.weekday > 5 ? time.plus({ days: 8 - time.weekday }) : time
}

/** Starts on weekdays from 2011 to 2026, by day and night. */
export function drawBostonQuestions(random, count) {
  const from = Date.UTC(2011, 0, 3) / minuteMs
  const minutes = (Date.UTC(2026, 8, 1) - Date.UTC(2011, 0, 3)) / minuteMs
  return Array.from({ length: count }, () => {
    const start = DateTime.fromMillis((from + Math.floor(random() * minutes)) * minuteMs, { zone })
    return { workday: rollToWeekday(start).toMillis(), days: 1 + Math.floor(random() * 15) }
  })
}
