const dayMs = 86_400_000
/** Day 0 of the usual count of days, as UTC. */
const epoch1900 = Date.UTC(1899, 11, 30)
const epoch1904 = Date.UTC(1904, 0, 1)
/** Before March 1900 the usual count has a day that never was. */
const firstSound = 61
const lastYear = 9999

/**
 * The wall clock of a serial number of days (日期序列值) as `2026-03-02T09:00:00`, to the millisecond; undefined when it
 * is no date of the years 1900 (from March) to 9999: a time alone, a negative number.
 */
export function readSerialDate(serial: number, since1904: boolean): string | undefined {
  if (!Number.isFinite(serial) || serial < (since1904 ? 0 : firstSound)) return undefined
  const ms = (since1904 ? epoch1904 : epoch1900) + Math.round(serial * dayMs)
  if (ms > Date.UTC(lastYear, 11, 31, 23, 59, 59, 999)) return undefined
  return new Date(ms)
    .toISOString()
    .slice(0, -1)
    .replace(/\.000$/, '')
}

/** The serial number of a wall clock in the usual count of days; undefined when the text is none. */
export function writeSerialDate(wall: string): number | undefined {
  const ms = Date.parse(`${wall}Z`)
  return Number.isNaN(ms) || ms < epoch1900 + firstSound * dayMs ? undefined : (ms - epoch1900) / dayMs
}
