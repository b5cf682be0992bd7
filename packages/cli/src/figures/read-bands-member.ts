import { isRecord } from '@lijie/schema'

/**
 * Bands that are given as data instead of text (以数据给出的分档), as text: `{ "0": 100, "1-2": 90 }`, or a list of
 * `{ "min": 75, "max_exclusive": 90, "grade": "B" }`. Empty for null, undefined for other data and for text.
 */
export function readBandsMember(value: unknown): string | undefined {
  if (value === null) return ''
  if (Array.isArray(value)) {
    const bands = value.map(readBand)
    return bands.length === 0 || bands.includes(undefined) ? undefined : bands.join('; ')
  }
  if (!isRecord(value)) return
  const entries = Object.entries(value)
  const isPlain = entries.every(([, result]) => isScalar(result))
  return isPlain && entries.length > 0
    ? entries.map(([range, result]) => `${range} -> ${String(result)}`).join('; ')
    : undefined
}

const results = ['grade', 'level', 'points', 'score', 'value', 'result']

function readBand(band: unknown): string | undefined {
  if (!isRecord(band)) return
  const key = results.find((one) => isScalar(band[one]))
  const { min, min_exclusive: above, max, max_exclusive: below } = band
  const from = min ?? above
  const to = max ?? below
  if (key === undefined || !isBound(from) || !isBound(to)) return
  const range =
    from == null
      ? `${max == null ? '<' : '<='}${String(to)}`
      : to == null
        ? `${min == null ? '>' : '>='}${String(from)}`
        : `${min == null ? '(' : '['}${String(from)},${String(to)}${max == null ? ')' : ']'}`
  return from == null && to == null ? undefined : `${range} -> ${String(band[key])}`
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number'
}

function isBound(value: unknown): boolean {
  return value == null || isScalar(value)
}
