/** The same answers as stepping gives, from the sums of minutes: for millions of questions. */
const minuteMs = 60_000

/** As `stepForward`. */
export function sumForward(table, start, wanted) {
  const { from, before } = table
  const sum = measure(table, start) + wanted
  if (sum > before.at(-1) * minuteMs) return undefined
  const minute = findMinute(before, (count) => count * minuteMs >= sum)
  return from + minute * minuteMs - (before[minute] * minuteMs - sum)
}

/** As `stepBackward`. */
export function sumBackward(table, end, wanted) {
  const { from, before } = table
  const sum = measure(table, end) - wanted
  if (sum < 0) return undefined
  const minute = findMinute(before, (count) => count * minuteMs > sum) - 1
  return from + minute * minuteMs + (sum - before[minute] * minuteMs)
}

/** As `stepBetween`. */
export function sumBetween(table, start, end) {
  return measure(table, end) - measure(table, start)
}

function measure({ from, inShift, before }, instant) {
  const minute = Math.floor((instant - from) / minuteMs)
  return before[minute] * minuteMs + (inShift[minute] === 1 ? instant - from - minute * minuteMs : 0)
}

/** The first minute whose count fulfils a condition that holds from there on. */
function findMinute(before, holds) {
  let low = 0
  let high = before.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(before[middle])) high = middle
    else low = middle + 1
  }
  return low
}
