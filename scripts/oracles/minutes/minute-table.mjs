/** Every minute of a calendar: inside a shift or not. Counting goes minute after minute: slow, and hard to get wrong. */
import { createOffsetReader, listInstants } from './zone-clock.mjs'

const minuteMs = 60_000
const dayMs = 86_400_000
const dayMinutes = 1440

/**
 * @typedef {object} MinuteTable
 * @property {number} from first covered instant
 * @property {number} to end of what is covered, exclusive
 * @property {Uint8Array} inShift 1 for each minute from `from` that lies in a shift
 * @property {Int32Array} before minutes in shifts before each minute; one entry more
 * @property {boolean} hasShifts
 */

/** The minutes of days as day-table.mjs reads them. */
export function buildMinuteTable({ zone, first, days }, readOffset = createOffsetReader(zone)) {
  const midnight = (day) => listInstants(readOffset, day * dayMs)[0]
  const from = midnight(first)
  const to = midnight(first + days.length)
  const patterns = days.map(({ shifts }) => markShifts(shifts ?? []))
  const inShift = new Uint8Array((to - from) / minuteMs)
  for (let begin = from; begin < to; begin += dayMs) {
    const end = Math.min(begin + dayMs, to)
    const offset = readOffset(begin)
    const changes = readOffset(end) !== offset
    for (let at = begin; at < end; at += minuteMs) {
      const local = (at + (changes ? readOffset(at) : offset)) / minuteMs
      const day = Math.floor(local / dayMinutes)
      inShift[(at - from) / minuteMs] = patterns[day - first][local - day * dayMinutes]
    }
  }
  const before = new Int32Array(inShift.length + 1)
  inShift.forEach((one, at) => (before[at + 1] = before[at] + one))
  return { from, to, inShift, before, hasShifts: days.every(({ shifts }) => shifts !== null) }
}

/** 1 for each minute of a day that lies in a shift. */
function markShifts(shifts) {
  const marks = new Uint8Array(dayMinutes)
  for (const { from, to } of shifts) marks.fill(1, readClock(from), readClock(to))
  return marks
}

/** Minutes after midnight of `08:30`. */
export function readClock(text) {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
}

/** The first instant by which so much has been worked; undefined when the table ends before. */
export function stepForward({ from, to, inShift }, start, wanted) {
  let left = wanted
  for (let at = start; at < to;) {
    const minute = Math.floor((at - from) / minuteMs)
    const next = from + (minute + 1) * minuteMs
    if (inShift[minute] === 1) {
      if (left <= next - at) return at + left
      left -= next - at
    }
    at = next
  }
  return undefined
}

/** The latest instant from which so much is worked until the end; undefined when the table begins after it. */
export function stepBackward({ from, inShift }, end, wanted) {
  let left = wanted
  for (let at = end; at > from;) {
    const minute = Math.ceil((at - from) / minuteMs) - 1
    const previous = from + minute * minuteMs
    if (inShift[minute] === 1) {
      if (left <= at - previous) return at - left
      left -= at - previous
    }
    at = previous
  }
  return undefined
}

/** Working milliseconds between two instants, the first not later than the second. */
export function stepBetween({ from, inShift }, start, end) {
  let sum = 0
  for (let at = start; at < end;) {
    const minute = Math.floor((at - from) / minuteMs)
    const next = Math.min(from + (minute + 1) * minuteMs, end)
    if (inShift[minute] === 1) sum += next - at
    at = next
  }
  return sum
}
