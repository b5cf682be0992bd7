const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** Deadlines this close to the city's target count as reproduced. */
export const toleranceMs = 10 * second

/**
 * Kinds of disagreement between our deadline and the city's target, in the order in which they are tried. What each one
 * means to us is written in report/class-words.mjs.
 */
export const differenceClasses = [
  'no-deadline',
  'far-future',
  'before-opening',
  'clock-change',
  'seconds',
  'other-day-count',
  'minutes',
  'whole-minute',
  'irregular'
]

/**
 * Which kind of disagreement a pair of instants is, or null when they agree to within ten seconds.
 *
 * `ours` and `target` are instants in milliseconds; `oursWall`, `targetWall` and `startedWall` are the same instants as
 * read on the city's clock, so that whole days stay whole across a clock change. `ours` null: no deadline was computed.
 */
export function classifyDifference({ ours, target, oursWall, targetWall, startedWall }) {
  if (ours === null) return 'no-deadline'
  const distance = Math.abs(ours - target)
  if (distance <= toleranceMs) return null
  if (startedWall !== null && targetWall - startedWall > 20 * 365 * day) return 'far-future'
  if (startedWall !== null && targetWall < startedWall) return 'before-opening'
  if (Math.abs(distance - hour) <= toleranceMs) return 'clock-change'
  if (distance < minute) return 'seconds'
  if (isWholeDays(targetWall - oursWall)) return 'other-day-count'
  if (startedWall !== null && isWholeDays(targetWall - startedWall)) return 'other-day-count'
  if (distance < hour) return 'minutes'
  return targetWall % minute === 0 ? 'whole-minute' : 'irregular'
}

/** Is a stretch of wall time a whole number of days, one at least, give or take a minute? */
function isWholeDays(stretch) {
  const size = Math.abs(stretch)
  const over = size % day
  return size > hour && (over < minute || day - over < minute)
}

/** Upper ends of the histogram's buckets on either side of "reproduced". */
const bucketEnds = [minute, hour, day, 7 * day, 30 * day, Infinity]

/** Names of the buckets of (ours minus the city's), from "ours far earlier" to "ours far later". */
export const differenceBuckets = [
  ...bucketEnds.map((_, index) => `earlier-${bucketEnds.length - 1 - index}`),
  'reproduced',
  ...bucketEnds.map((_, index) => `later-${index}`)
]

/** The bucket of a difference (ours minus the city's) in milliseconds. */
export function bucketDifference(difference) {
  const size = Math.abs(difference)
  if (size <= toleranceMs) return 'reproduced'
  return `${difference < 0 ? 'earlier' : 'later'}-${bucketEnds.findIndex((end) => size < end)}`
}
