/** Width of a bucket of instants: 2^24 ms, about 4.7 hours. */
const instantBucket = 2 ** -24
/** Width of a bucket of working time: 2^23 ms, about 2.3 hours. */
const workedBucket = 2 ** -23

/** A half-open stretch of working time, epoch milliseconds. */
export interface WorkingInterval {
  readonly start: number
  readonly end: number
}

/**
 * Working time as one cumulative function W(t) and its inverse, both O(1): two bucket indexes say where to look.
 *
 * Interval i is `[start[i], start[i] + worked[i + 1] - worked[i])`; the last start is Infinity, a sentinel.
 */
export interface WorkingTimeTable {
  /** First instant about which working time is known. */
  readonly from: number
  /** End (exclusive) of what is known. */
  readonly to: number
  /** All working milliseconds. */
  readonly total: number
  readonly start: Float64Array
  /** Working milliseconds before each interval. */
  readonly worked: Float64Array
  readonly byInstant: Int32Array
  readonly byWorked: Int32Array
}

/** Builds the table of ordered, disjoint intervals that lie in `[from, to)`. */
export function buildWorkingTimeTable(
  intervals: readonly WorkingInterval[],
  from: number,
  to: number
): WorkingTimeTable {
  const count = intervals.length
  const start = new Float64Array(count + 1)
  const worked = new Float64Array(count + 1)
  intervals.forEach((interval, i) => {
    start[i] = interval.start
    worked[i + 1] = (worked[i] as number) + interval.end - interval.start
  })
  start[count] = Number.POSITIVE_INFINITY
  const total = worked[count] as number
  return {
    from,
    to,
    total,
    start,
    worked,
    byInstant: indexBuckets(
      (to - from) * instantBucket,
      (i, b) => (start[i] as number) - from <= b / instantBucket,
      count
    ),
    byWorked: indexBuckets(total * workedBucket, (i, b) => (worked[i] as number) < b / workedBucket, count)
  }
}

function indexBuckets(
  buckets: number,
  isBelow: (interval: number, bucket: number) => boolean,
  count: number
): Int32Array {
  const index = new Int32Array(Math.floor(buckets) + 1)
  for (let bucket = 0, interval = 0; bucket < index.length; bucket++) {
    while (interval + 1 < count && isBelow(interval + 1, bucket)) interval++
    index[bucket] = interval
  }
  return index
}

/** W(t): working milliseconds from the start of the table to an instant in `[from, to]`. */
export function measureWorked(table: WorkingTimeTable, instant: number): number {
  const { start, worked } = table
  if (instant >= table.to) return table.total
  let i = table.byInstant[((instant - table.from) * instantBucket) | 0] as number
  while ((start[i + 1] as number) <= instant) i++
  const before = worked[i] as number
  const inside = instant - (start[i] as number)
  if (!(inside > 0)) return before
  const reached = before + inside
  const end = worked[i + 1] as number
  return reached < end ? reached : end
}

/** The first instant by which so much has been worked: the shift end when it is used up exactly there. 0 < worked <= total. */
export function locateWorked(table: WorkingTimeTable, wanted: number): number {
  const { start, worked } = table
  let i = table.byWorked[(wanted * workedBucket) | 0] as number
  while ((worked[i + 1] as number) < wanted) i++
  return (start[i] as number) + (wanted - (worked[i] as number))
}

/** Index of the interval that holds an instant, or of the next one; the interval count when none follows. */
export function findInterval(table: WorkingTimeTable, instant: number): number {
  const { start, worked } = table
  let i = table.byInstant[((instant - table.from) * instantBucket) | 0] as number
  while ((start[i + 1] as number) <= instant) i++
  const end = (start[i] as number) + (worked[i + 1] as number) - (worked[i] as number)
  return instant < end ? i : i + 1
}

/** The mirror of {@link locateWorked}: the last instant by which only so much has been worked, a shift start where it is one. 0 <= worked < total. */
export function locateWorkedLast(table: WorkingTimeTable, wanted: number): number {
  const { start, worked } = table
  let i = table.byWorked[(wanted * workedBucket) | 0] as number
  while ((worked[i + 1] as number) <= wanted) i++
  return (start[i] as number) + (wanted - (worked[i] as number))
}
