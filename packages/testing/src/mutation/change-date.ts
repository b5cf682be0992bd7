const dayMs = 86_400_000

/** A civil date (YYYY-MM-DD) or a day of the year (MM-DD) moved by one day, and a clock time (HH:MM) by one minute. */
export function changeDate(
  text: string
): { change: 'date' | 'clock-time'; to: readonly string[] } | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text))
    return { change: 'date', to: [shiftDate(text, 1), shiftDate(text, -1)] }
  if (/^\d{2}-\d{2}$/.test(text))
    return { change: 'date', to: [1, -1].map((days) => shiftDate(`2001-${text}`, days).slice(5)) }
  if (/^\d{2}:\d{2}$/.test(text))
    return { change: 'clock-time', to: [1, -1].flatMap((minutes) => shiftClock(text, minutes)) }
  return undefined
}

function shiftDate(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

function shiftClock(time: string, minutes: number): readonly string[] {
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes
  if (total < 0 || total > 1440) return []
  return [`${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`]
}
