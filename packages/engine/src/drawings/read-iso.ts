import { readTwoDigits } from '../civil-time/index.js'

/** The wall clock in ISO 8601 text with an offset, as this library writes it. */
export interface IsoParts {
  /** YYYY-MM-DD */
  readonly date: string
  /** HH:MM, with seconds only where they are not zero. */
  readonly clock: string
  readonly offset: string
  /** Milliseconds since midnight by the clock. */
  readonly clockMs: number
}

/** Takes ISO 8601 text apart: `2026-04-03T17:00:00+08:00`. */
export function readIso(iso: string): IsoParts {
  const time = iso.slice(11).replace(/(Z|[+-][0-9:]+)$/, '')
  const clock = time.endsWith(':00') ? time.slice(0, 5) : time
  return { date: iso.slice(0, 10), clock, offset: iso.slice(11 + time.length), clockMs: readClock(time) }
}

/** Milliseconds since midnight of `HH:MM`, `HH:MM:SS` or `HH:MM:SS.fff`; 24:00 is the whole day. */
export function readClock(clock: string): number {
  const seconds = clock.length > 5 ? Number(clock.slice(6)) : 0
  return readTwoDigits(clock, 0) * 3_600_000 + readTwoDigits(clock, 3) * 60_000 + Math.round(seconds * 1000)
}
