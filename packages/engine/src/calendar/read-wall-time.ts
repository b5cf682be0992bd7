import { dayFromCivil, dayMs, isCivilDate, readDateAt, readTwoDigits } from '../civil-time/index.js'

/** Reads `yyyy-MM-dd HH:mm` (length 16) or `yyyy-MM-dd HH:mm:ss` (length 19); undefined when the text is anything else. */
export function readFixedWallTime(text: string, length: 16 | 19): number | undefined {
  if (text.length !== length || text.charCodeAt(10) !== 32 || text.charCodeAt(13) !== 58) return undefined
  const day = readDateAt(text)
  if (day === undefined) return undefined
  const seconds = length === 16 ? 0 : text.charCodeAt(16) === 58 ? readTwoDigits(text, 17) : Number.NaN
  return joinWallTime(day, readTwoDigits(text, 11), readTwoDigits(text, 14), seconds)
}

/** Reads `yyyy/M/d H:mm` or `yyyy/M/d H:mm:ss`: month, day and hour have one or two digits, as spreadsheets write them. */
export function readLooseWallTime(text: string, withSeconds: boolean): number | undefined {
  if (text.charCodeAt(4) !== 47) return undefined
  const year = readTwoDigits(text, 0) * 100 + readTwoDigits(text, 2)
  const month = readShort(text, 5)
  const afterMonth = 5 + widthOf(month)
  const day = readShort(text, afterMonth + 1)
  const afterDay = afterMonth + 1 + widthOf(day)
  const hours = readShort(text, afterDay + 1)
  const afterHours = afterDay + 1 + widthOf(hours)
  if (text.charCodeAt(afterMonth) !== 47 || text.charCodeAt(afterDay) !== 32) return undefined
  if (text.charCodeAt(afterHours) !== 58 || text.length !== afterHours + (withSeconds ? 6 : 3))
    return undefined
  if (withSeconds && text.charCodeAt(afterHours + 3) !== 58) return undefined
  const seconds = withSeconds ? readTwoDigits(text, afterHours + 4) : 0
  if (!(year >= 1) || !isCivilDate(year, month & 63, day & 63)) return undefined
  const minutes = readTwoDigits(text, afterHours + 1)
  return joinWallTime(dayFromCivil(year, month & 63, day & 63), hours & 63, minutes, seconds)
}

/** One or two digits; a two-digit number is marked by bit 7, so that its width is known even for 05. Nothing: 63, never valid. */
function readShort(text: string, at: number): number {
  const first = text.charCodeAt(at) - 48
  if (!(first >= 0 && first <= 9)) return 63
  const second = text.charCodeAt(at + 1) - 48
  if (!(second >= 0 && second <= 9)) return first
  return first > 5 ? 63 : (first * 10 + second) | 128
}

function widthOf(short: number): 1 | 2 {
  return (short & 128) === 0 ? 1 : 2
}

function joinWallTime(day: number, hours: number, minutes: number, seconds: number): number | undefined {
  if (!(hours <= 23) || !(minutes <= 59) || !(seconds <= 59)) return undefined
  return day * dayMs + hours * 3_600_000 + minutes * 60_000 + seconds * 1000
}
