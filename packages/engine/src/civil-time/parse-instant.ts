import { dayMs } from './civil-date.js'
import { readDateAt } from './local-date.js'
import { readTwoDigits } from './two-digits.js'

/**
 * The epoch milliseconds of ISO 8601 text with an offset or Z, or undefined.
 *
 * Strict: `YYYY-MM-DDTHH:MM[:SS[.f…]]` then `Z`, `±HH:MM` or `±HH:MM:SS`. Refused: no offset, 24:00, leap seconds,
 * `-00:00`, other digits, and fractions finer than a millisecond unless they are zero.
 */
export function parseInstant(text: string): number | undefined {
  const wall = readIsoWallTime(text)
  if (wall === undefined) return undefined
  const offset = readOffset(text, wall.end)
  return offset === undefined ? undefined : wall.ms - offset
}

/** A wall time read from ISO text, and where in the text it ends. */
interface IsoWallTime {
  readonly ms: number
  readonly end: number
}

/** Reads `YYYY-MM-DDTHH:MM[:SS[.f…]]` at the start of a text. */
export function readIsoWallTime(text: string): IsoWallTime | undefined {
  const day = readDateAt(text)
  const hours = readTwoDigits(text, 11)
  const minutes = readTwoDigits(text, 14)
  if (day === undefined || text[10] !== 'T' || text[13] !== ':') return undefined
  if (!(hours <= 23) || !(minutes <= 59)) return undefined
  const base = day * dayMs + hours * 3_600_000 + minutes * 60_000
  if (text[16] !== ':') return { ms: base, end: 16 }
  const seconds = readTwoDigits(text, 17)
  if (!(seconds <= 59)) return undefined
  if (text[19] !== '.') return { ms: base + seconds * 1000, end: 19 }
  return readFraction(text, base + seconds * 1000)
}

function readFraction(text: string, ms: number): IsoWallTime | undefined {
  let end = 20
  let fraction = 0
  for (let digit = digitAt(text, end); digit >= 0; digit = digitAt(text, ++end)) {
    const place = end - 20
    if (place >= 9 || (place >= 3 && digit !== 0)) return undefined
    if (place < 3) fraction += digit * 10 ** (2 - place)
  }
  return end === 20 ? undefined : { ms: ms + fraction, end }
}

function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48
  return digit >= 0 && digit <= 9 ? digit : -1
}

function readOffset(text: string, at: number): number | undefined {
  const sign = text[at]
  if (sign === 'Z') return text.length === at + 1 ? 0 : undefined
  if (sign !== '+' && sign !== '-') return undefined
  const hours = readTwoDigits(text, at + 1)
  const minutes = readTwoDigits(text, at + 4)
  const hasSeconds = text.length === at + 9 && text[at + 6] === ':'
  const seconds = hasSeconds ? readTwoDigits(text, at + 7) : 0
  if (text[at + 3] !== ':' || (!hasSeconds && text.length !== at + 6)) return undefined
  if (!(hours <= 18) || !(minutes <= 59) || !(seconds <= 59)) return undefined
  const size = (hours * 3600 + minutes * 60 + seconds) * 1000
  return sign === '+' ? size : size === 0 ? undefined : -size
}
