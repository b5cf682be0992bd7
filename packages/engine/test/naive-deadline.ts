import type {
  DayCounting,
  DeclaredDayCounting,
  MonthEnd,
  TimeUnitMeaning,
  WorkingDaysUnit
} from '@lijie/schema'

/** Milliseconds of a day on a wall clock that never changes. */
export const dayMs = 86_400_000
/** The plain week opens at 08:00, */
export const opening = 8 * 3_600_000
/** and closes at 18:00. */
export const closing = 18 * 3_600_000
/** First covered day. */
export const firstDay = Date.UTC(2026, 0, 1) / dayMs
/** Last covered day. */
export const lastDay = Date.UTC(2027, 11, 31) / dayMs
/** The plain arithmetic: one day after another, on a wall clock that never changes. */
export interface Naive {
  readonly isWorked: (day: number) => boolean
  readonly isCovered: (day: number) => boolean
}

function isInCoverage(day: number): boolean {
  return day >= firstDay && day <= lastDay
}

/** The plain week with days off. */
export function createNaive(off: readonly number[]): Naive {
  return {
    isCovered: isInCoverage,
    isWorked: (day) => isInCoverage(day) && new Date(day * dayMs).getUTCDay() % 6 !== 0 && !off.includes(day)
  }
}

/** The next worked day from a day on, that day included; undefined when the coverage ends first. */
function seek({ isWorked, isCovered }: Naive, day: number, step: 1 | -1): number | undefined {
  for (let d = day; isCovered(d); d += step) if (isWorked(d)) return d
  return undefined
}

/** Where so many working days lead, on the wall clock; null when refused. */
export function walkWorkingDays(
  naive: Naive,
  unit: WorkingDaysUnit,
  value: number,
  wall: number,
  before: boolean
): number | null {
  const step = before ? -1 : 1
  let day = Math.floor(wall / dayMs)
  let clock = wall - day * dayMs
  if (!naive.isCovered(day)) return null
  let left = value
  const isOff = !naive.isWorked(day)
  if (unit.start === 'refuse' && isOff) return null
  if (unit.start === 'roll-to-opening') {
    const isOutside = before ? clock <= opening : clock >= closing
    if (!isOff && isOutside) day += step
    const moved = seek(naive, day, step)
    if (moved === undefined) return null
    const isEarly = before ? clock > closing : clock < opening
    if (isOff || isOutside || isEarly) clock = before ? closing : opening
    day = moved
  } else if (isOff) {
    const moved = seek(naive, day, step)
    if (moved === undefined) return null
    day = moved
    if (unit.start === 'next-day') left--
  }
  for (; left > 0; left--) {
    const next = seek(naive, day + step, step)
    if (next === undefined) return null
    day = next
  }
  if (unit.end === '24:00') return (before ? day : day + 1) * dayMs
  if (unit.end === 'close-of-business') return day * dayMs + (before ? opening : closing)
  return day * dayMs + clock
}

/** The day of the same number so many months on, by stepping through months. */
export function stepMonths(day: number, months: number, monthEnd: MonthEnd): number | null {
  const from = new Date(day * dayMs)
  const month = from.getUTCMonth() + months
  const lastOf = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0))
  const date = from.getUTCDate()
  if (date <= lastOf.getUTCDate()) return Date.UTC(from.getUTCFullYear(), month, date) / dayMs
  if (monthEnd === 'refuse') return null
  return lastOf.getTime() / dayMs + (monthEnd === 'next-day' ? 1 : 0)
}

/** The last day of a period: counting day by day, or by the number of the day; with the first day counted one less. */
function lastOfPeriod(
  unit: TimeUnitMeaning,
  counting: DeclaredDayCounting,
  day: number,
  value: number,
  before: boolean
): number | null {
  const step = before ? -1 : 1
  const isIncluded = counting.firstDay === 'included'
  if (unit.counts === 'calendar-days') {
    let last = isIncluded ? day : day + step
    for (let n = 1; n < value; n++) last += step
    return last
  }
  const monthEnd = counting.monthEnd ?? 'refuse'
  const last = stepMonths(day, step * value, monthEnd)
  if (last === null || !isIncluded) return last
  // Where the day of the same number is missing, the period goes to the border of the month.
  const isMissing = stepMonths(day, step * value, 'refuse') === null
  if (!isMissing) return last - step
  const endOfMonth = stepMonths(day, step * value, 'last-day') ?? 0
  return before ? endOfMonth + 1 : endOfMonth
}

function endOfPeriod(
  naive: Naive,
  counting: DeclaredDayCounting,
  last: number,
  before: boolean
): number | null {
  const { lastDayOff, end } = counting
  const isAsked = lastDayOff !== 'none' || end !== '24:00'
  if (isAsked && !naive.isCovered(last)) return null
  const isLater = (lastDayOff === 'next') !== before
  const day = lastDayOff === 'none' ? last : seek(naive, last, isLater ? 1 : -1)
  if (day === undefined) return null
  const midnight = (before ? day : day + 1) * dayMs
  if (end === '24:00') return midnight
  if (naive.isWorked(day)) return day * dayMs + (before ? opening : closing)
  return end === 'close-of-business' ? null : midnight
}

const civilCode: DeclaredDayCounting = {
  firstDay: 'excluded',
  lastDayOff: 'next',
  end: 'close-of-business-if-any',
  monthEnd: 'last-day'
}

/** Where a period of so many days or months ends, on the wall clock; null when refused. */
export function walkPeriod(
  naive: Naive,
  unit: TimeUnitMeaning & { dayCounting?: DayCounting },
  value: number,
  wall: number,
  before: boolean
): number | null {
  const counting = unit.dayCounting === 'prc-civil-code' ? civilCode : unit.dayCounting
  if (counting === undefined || (before && counting.backwards === undefined)) return null
  const last = lastOfPeriod(unit, counting, Math.floor(wall / dayMs), value, before)
  const end = last === null ? null : endOfPeriod(naive, counting, last, before)
  if (end === null) return null
  return (before ? end <= wall : end >= wall) ? end : null
}
