/** Civil days as whole numbers since 1970-01-01. */
const dayMs = 86_400_000

/** The number of a date; `2026-03-02` or `20260302`. */
export function dayOf(date) {
  const digits = date.replaceAll('-', '')
  return (
    Date.UTC(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)) - 1, Number(digits.slice(6, 8))) / dayMs
  )
}

/** `2026-03-02`. */
export function dateOf(day) {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** Year, month (1 to 12), day of the month, days of that month, and weekday (1 Monday to 7 Sunday). */
export function partsOf(day) {
  const date = new Date(day * dayMs)
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth() + 1
  return {
    year,
    month,
    date: date.getUTCDate(),
    length: monthLength(year, month),
    weekday: date.getUTCDay() || 7
  }
}

/** Days of a month. */
export function monthLength(year, month) {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
