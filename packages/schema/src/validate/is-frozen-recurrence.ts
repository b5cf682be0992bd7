import type { FrozenRecurrence } from '../frozen-recurrence.js'
import { isCivilDate } from './find-bad-dates.js'
import { isRecord } from './json-type.js'

/** Are these the days of a recurring rule: its text, a hash, and existing dates in ascending order, each once? */
export function isFrozenRecurrence(table: unknown): table is FrozenRecurrence {
  if (!isRecord(table)) return false
  const { rule, hash, dates } = table
  if (typeof rule !== 'string' || typeof hash !== 'string' || !Array.isArray(dates)) return false
  const texts: readonly unknown[] = dates
  return texts.every((date, i) => {
    const next = texts[i + 1]
    if (typeof date !== 'string' || !isCivilDate(date)) return false
    return next === undefined || (typeof next === 'string' && date < next)
  })
}
