/** A calendar opened for golden lines: its days, its minutes, its wall clock, and how to count. */
import { openDays } from './day-table.mjs'
import { buildMinuteTable, stepBackward, stepBetween, stepForward } from './minute-table.mjs'
import { sumBackward, sumBetween, sumForward } from './minute-sums.mjs'
import { createOffsetReader, formatIso, listInstants } from './zone-clock.mjs'

const dayMs = 86_400_000

/** Counting minute after minute. */
export const stepping = { forward: stepForward, backward: stepBackward, between: stepBetween }
/** Counting by sums of minutes. */
export const summing = { forward: sumForward, backward: sumBackward, between: sumBetween }

/** Thrown for what cannot be answered; `code` says why. */
export function refuse(code) {
  return Object.assign(new Error(code), { code })
}

/**
 * @param {Map<string, object>} documents calendar.json by id
 * @param {{ knownAt?: string, count?: object, wallTime?: { onGap: string, onOverlap: string } }} options
 */
export function openGoldenCalendar(documents, id, { knownAt, count = stepping, wallTime } = {}) {
  const table = openDays(documents, id, knownAt)
  const readOffset = rememberByHour(createOffsetReader(table.zone))
  const minutes = table.days.length === 0 ? null : buildMinuteTable(table, readOffset)
  return {
    ...table,
    readOffset,
    minutes,
    count,
    wallTime: wallTime ?? { onGap: 'refuse', onOverlap: 'refuse' }
  }
}

/** Offsets change on whole hours of UTC at most; asking `Intl` once for each hour is enough. */
function rememberByHour(readOffset) {
  const known = new Map()
  return (instant) => {
    const hour = Math.floor(instant / 3_600_000)
    let offset = known.get(hour)
    if (offset === undefined) known.set(hour, (offset = readOffset(hour * 3_600_000)))
    return offset
  }
}

/** The day and the time of day that the wall clock shows at an instant. */
export function readWall({ readOffset }, instant) {
  const wall = instant + readOffset(instant)
  const day = Math.floor(wall / dayMs)
  return { day, clock: wall - day * dayMs }
}

/** What a covered day is; refused outside. */
export function dayAt({ first, days }, day) {
  const found = days[day - first]
  if (found === undefined) throw refuse('calendar/not-covered')
  return found
}

/** The instant at which the wall clock shows a time, as the standard says for clock changes. */
export function resolveWall({ readOffset, wallTime: { onGap, onOverlap } }, day, clock) {
  const wall = day * dayMs + clock
  const found = listInstants(readOffset, wall)
  if (found.length === 1) return found[0]
  if (found.length === 0) {
    if (onGap === 'refuse') throw refuse('calendar/skipped-wall-time')
    return wall - readOffset(wall - dayMs)
  }
  if (onOverlap === 'refuse') throw refuse('calendar/repeated-wall-time')
  return onOverlap === 'earlier' ? found[0] : found[1]
}

/** Midnight at the beginning of a day. */
export function midnightOf({ readOffset }, day) {
  return listInstants(readOffset, day * dayMs)[0]
}

/** ISO text with the offset that the wall clock has. */
export function writeInstant({ readOffset }, instant) {
  return formatIso(readOffset, instant)
}
