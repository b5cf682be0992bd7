// The hand-written limit: working minutes as one cumulative function and its inverse, each a look-up in a table of buckets and
// a short walk, and worked days by rank and select. Whole minutes, one offset, no checks, no refusals, no explanations.

const minuteMs = 60_000
const dayMinutes = 1440
/** Buckets of 256 minutes, and of 128 working minutes. */
const instantShift = 8
const workedShift = 7

/** `add(ms, minutes)` and `elapsed(fromMs, toMs)` in working minutes; amounts and ends must lie in the calendar. */
export function createTimeLimit(office) {
  const { first, start, before } = tabulate(office)
  const count = start.length - 1
  const last = office.worked.length * dayMinutes + dayMinutes
  const byInstant = indexBuckets(last >> instantShift, count, (i, b) => start[i] <= b << instantShift)
  const byWorked = indexBuckets(before[count] >> workedShift, count, (i, b) => before[i] < b << workedShift)
  const worked = (minute) => {
    const at = minute - first
    let i = byInstant[at >> instantShift]
    while (start[i + 1] <= at) i += 1
    const inside = at - start[i]
    if (inside < 0) return before[i]
    const reached = before[i] + inside
    const most = before[i + 1]
    return reached < most ? reached : most
  }
  const locate = (wanted) => {
    let i = byWorked[wanted >> workedShift]
    while (before[i + 1] < wanted) i += 1
    return start[i] + (wanted - before[i]) + first
  }
  return {
    add: (ms, minutes) => locate(worked(ms / minuteMs) + minutes) * minuteMs,
    elapsed: (fromMs, toMs) => worked(toMs / minuteMs) - worked(fromMs / minuteMs)
  }
}

/** Shift starts in minutes from a day before the first one, and the working minutes before each. */
function tabulate({ firstDay, worked, shifts, offsetMinutes }) {
  const starts = []
  const sums = [0]
  worked.forEach((isWorked, position) => {
    if (isWorked === 0) return
    for (const [from, to] of shifts) {
      starts.push((position + 1) * dayMinutes + from)
      sums.push(sums.at(-1) + to - from)
    }
  })
  starts.push(0x7fffffff)
  return {
    first: (firstDay - 1) * dayMinutes - offsetMinutes,
    start: Int32Array.from(starts),
    before: Int32Array.from(sums)
  }
}

function indexBuckets(buckets, count, isBelow) {
  const index = new Int16Array(buckets + 2)
  for (let bucket = 0, i = 0; bucket < index.length; bucket += 1) {
    while (i + 1 < count && isBelow(i + 1, bucket)) i += 1
    index[bucket] = i
  }
  return index
}

/** `(ms, days)` to the same clock time so many worked days later; for starts on worked days. */
export function createDayLimit({ firstDay, worked, offsetMinutes }) {
  const rank = new Int32Array(worked.length + 1)
  const list = []
  worked.forEach((isWorked, position) => {
    rank[position + 1] = rank[position] + isWorked
    if (isWorked === 1) list.push(position)
  })
  const select = Int32Array.from(list)
  return (ms, days) => {
    const local = ms / minuteMs + offsetMinutes
    const day = Math.floor(local / dayMinutes)
    const target = select[rank[day - firstDay + 1] + days - 1] + firstDay
    return (target * dayMinutes + (local - day * dayMinutes) - offsetMinutes) * minuteMs
  }
}
