/**
 * How many rows of each object gave which answers (应答直方图), and sums over them: entry code x width + answer.
 */
export interface Histogram {
  /** So many answers there is room for, and so many codes. */
  width: number
  codes: number
  counts: Float64Array
  /** One for each summed column. */
  sums: readonly HistogramSum[]
}

/** Sums, and for wide columns the sums of absolute values: below 2^53 they say that every step on the way was exact. */
export interface HistogramSum {
  readonly values: Float64Array
  readonly sizes: Float64Array
}

const empty = (): Float64Array => new Float64Array(0)

/** A histogram with room for little. */
export function createHistogram(sums: number): Histogram {
  return {
    width: 0,
    codes: 0,
    counts: empty(),
    sums: Array.from({ length: sums }, () => ({ values: empty(), sizes: empty() }))
  }
}

/** Makes room for so many codes and answers; doubles, so that this is rare. */
export function growHistogram(histogram: Histogram, codes: number, answers: number): void {
  const { width, codes: known } = histogram
  if (codes <= known && answers <= width) return
  const nextCodes = codes <= known ? known : Math.max(16, 2 * codes)
  // An odd width: with an even one, counts of different objects fall on the same places of the cache.
  const nextWidth = answers <= width ? width : (2 * answers) | 1
  const move = (old: Float64Array): Float64Array => {
    const next = new Float64Array(nextCodes * nextWidth)
    for (let code = 0; code < known; code += 1)
      next.set(old.subarray(code * width, (code + 1) * width), code * nextWidth)
    return next
  }
  histogram.counts = move(histogram.counts)
  histogram.sums = histogram.sums.map(({ values, sizes }) => ({ values: move(values), sizes: move(sizes) }))
  histogram.width = nextWidth
  histogram.codes = nextCodes
}

// In the loops, `| 0` says once what kind of number a bound is; otherwise it is asked for every row.

/** The places of the rows of a block. */
export function placeRows(
  places: Int32Array,
  { width }: Histogram,
  codes: Int32Array,
  from: number,
  answers: Int32Array,
  length: number
): void {
  const end = length | 0
  const start = from | 0
  const step = width | 0
  for (let i = 0; i < end; i++)
    places[i] = (Math.imul(codes[(start + i) | 0] as number, step) + (answers[i] as number)) | 0
}

/** Counts a block: one increment for each row. */
export function countPlaces({ counts }: Histogram, places: Int32Array, length: number): void {
  const end = length | 0
  for (let i = 0; i < end; i++) {
    const place = places[i] as number
    counts[place] = (counts[place] as number) + 1
  }
}

/**
 * Adds up a wide column of a block. What is unknown makes NaN of sums that nobody reads: rows whose value is unknown never
 * share an answer with rows that are summed.
 */
export function sumWide(
  { values: totals, sizes }: HistogramSum,
  places: Int32Array,
  length: number,
  values: Float64Array,
  from: number
): void {
  const end = length | 0
  const start = from | 0
  for (let i = 0; i < end; i++) {
    const place = places[i] as number
    const value = values[(start + i) | 0] as number
    totals[place] = (totals[place] as number) + value
    sizes[place] = (sizes[place] as number) + Math.abs(value)
  }
}

/** Adds up a narrow column of a block. */
export function sumNarrow(
  { values: totals }: HistogramSum,
  places: Int32Array,
  length: number,
  values: Int8Array,
  from: number
): void {
  const end = length | 0
  const start = from | 0
  for (let i = 0; i < end; i++) {
    const place = places[i] as number
    totals[place] = (totals[place] as number) + (values[(start + i) | 0] as number)
  }
}
