import { readTwoDigits } from '../civil-time/index.js'

/** Milliseconds since midnight of `HH:MM`, 00:00 to 24:00; the text was validated by the schema. */
export function parseClockTime(text: string): number {
  return readTwoDigits(text, 0) * 3_600_000 + readTwoDigits(text, 3) * 60_000
}
