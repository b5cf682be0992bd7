import { parseRecurrence } from '@lijie/schema/recurrence'
import type { FrozenRecurrence, Issue, LocalDate, RecurringDays } from '@lijie/schema'
import { hashRecurrence, writeRecurrence } from '../calendar/index.js'
import { dayMs, formatLocalDate } from '../civil-time/index.js'
import { listOccurrences } from './list-occurrences.js'

/**
 * Works the days of a recurring rule out (展开循环规则) and binds them to the rule by a hash.
 *
 * Issues (no pointer): those of `parseRecurrence`; a rule that cannot be read names no days.
 */
export function expandRecurrence(
  recurring: Pick<RecurringDays, 'start' | 'rrule'>
): FrozenRecurrence | { readonly issues: readonly Issue[] } {
  const parsed = parseRecurrence(recurring.start, recurring.rrule)
  if ('issues' in parsed) return parsed
  const dates: readonly LocalDate[] = listOccurrences(parsed.rule).map((ms) => formatLocalDate(ms / dayMs))
  const rule = writeRecurrence(recurring)
  return { rule, hash: hashRecurrence(rule, dates), dates }
}
