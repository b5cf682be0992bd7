/** Wall clocks of a time zone as `Intl` tells them; nothing is tabulated beforehand. */
const minuteMs = 60_000

/** A reader of offsets: how many milliseconds the wall clock of a zone is ahead of UTC at an instant. */
export function createOffsetReader(zone) {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric'
  })
  return (instant) => {
    const second = Math.floor(instant / 1000) * 1000
    const parts = Object.fromEntries(format.formatToParts(second).map(({ type, value }) => [type, value]))
    const { year, month, day, hour, minute, second: seconds } = parts
    return (
      Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(seconds)) -
      second
    )
  }
}

/** Every instant at which the wall clock shows a time (milliseconds as if on UTC): none in a gap, two in an overlap. */
export function listInstants(readOffset, wall) {
  const offsets = new Set([readOffset(wall - 2 * 1440 * minuteMs), readOffset(wall + 2 * 1440 * minuteMs)])
  return [...offsets]
    .map((offset) => wall - offset)
    .filter((instant) => instant + readOffset(instant) === wall)
    .toSorted((a, b) => a - b)
}

/** ISO text with the offset of the zone; milliseconds only where there are any. */
export function formatIso(readOffset, instant) {
  const offset = readOffset(instant)
  const text = new Date(instant + offset).toISOString().slice(0, 23).replace('.000', '')
  const minutes = Math.abs(offset) / minuteMs
  const sign = offset < 0 ? '-' : '+'
  return `${text}${sign}${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
