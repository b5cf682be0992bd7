import { clockMinutes, dayMs, formatLocalDate, twoDigits } from '../civil-time/index.js'

/** `YYYY-MM-DDTHH:MM:SS[.fff]` of a wall time, given as the milliseconds that a clock on UTC would show for it. */
export function formatWallTime(wallMs: number): string {
  const day = Math.floor(wallMs / dayMs)
  const clock = wallMs - day * dayMs
  const seconds = (clock / 1000) | 0
  const minutes = (seconds / 60) | 0
  const text = `${formatLocalDate(day)}${clockMinutes[minutes]}:${twoDigits[seconds - minutes * 60]}`
  const rest = clock - seconds * 1000
  return rest === 0 ? text : `${text}.${rest < 100 ? '0' : ''}${twoDigits[rest] ?? rest}`
}

/** A time of day as a person writes it: `HH:MM`, with seconds and milliseconds only where they are not zero. */
export function formatClock(clockMs: number): string {
  const minutes = Math.floor(clockMs / 60_000)
  const rest = clockMs - minutes * 60_000
  const text = `${twoDigits[Math.floor(minutes / 60)]}:${twoDigits[minutes % 60]}`
  if (rest === 0) return text
  const seconds = Math.floor(rest / 1000)
  const fraction = rest - seconds * 1000
  return `${text}:${twoDigits[seconds]}${fraction === 0 ? '' : `.${String(fraction).padStart(3, '0')}`}`
}
