const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:\d{2})$/

/**
 * The instant a fact or an operand stands for, in epoch milliseconds: a whole number as it is, or ISO 8601 text with an
 * offset. Undefined for anything else; a wall time without an offset is no instant.
 */
export function readInstant(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined
  const match = typeof value === 'string' && value.length <= 35 ? pattern.exec(value) : null
  if (match === null) return undefined
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '0', fraction = '0', zone = ''] =
    match
  const date = [Number(year), Number(month), Number(day)] as const
  const offset = readOffset(zone)
  if (!isDate(...date) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  if (offset === undefined) return undefined
  const time = Number(hour) * 3_600_000 + Number(minute) * 60_000 + Number(second) * 1000
  return dayNumber(...date) * 86_400_000 + time + Number(fraction.padEnd(3, '0')) - offset * 60_000
}

function readOffset(zone: string): number | undefined {
  if (zone === 'Z') return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(4, 6))
  if (hours > 18 || minutes > 59) return undefined
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)
}

/** Days from 1970-01-01 in the Gregorian calendar; years are taken to begin in March, so that leap days come last. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1
  const m = month > 2 ? month - 3 : month + 9
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return 365 * y + leapDays + Math.floor((153 * m + 2) / 5) + day - 1 - 719_468
}
