import type { Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { formatLocalDate, parseLocalDate } from '../civil-time/index.js'
import { listLayers, type CalendarInput } from './calendar-layer.js'
import { coverDays } from './cover-days.js'
import { readCalendarRules } from './read-calendar-rules.js'
import { tabulateCalendar } from './tabulate-calendar.js'
import type { WorkingCalendar } from './working-calendar.js'

/**
 * Compiles a working calendar (工作日历), with the days off below it and what cities and organs change above it, to integer
 * tables, or says everything that is wrong with them.
 *
 * The documents have passed the JSON Schema; here their meaning is checked: dates that exist, ordered shifts, notices
 * that fit their year, recurring rules that were expanded, coverage that the notices bear out, and a zone table that
 * spans it.
 */
export function compileCalendar(
  input: CalendarInput
): { readonly calendar: WorkingCalendar } | { readonly issues: readonly Issue[] } {
  const issues: Issue[] = []
  if (input.knownAt !== undefined && parseLocalDate(input.knownAt) === undefined) {
    issues.push(createIssue('calendar/invalid-date', { date: input.knownAt }))
  }
  const rules = readCalendarRules(input, issues)
  const covered = coverDays(input, issues)
  if (issues.length > 0 || covered === null) return { issues }
  const { firstDay, lastDay, coveredFromBy, coveredBy } = covered
  const length = Math.max(0, lastDay - firstDay + 1)
  const calendar = tabulateCalendar(
    {
      standard: listLayers(input).at(-1)?.standard ?? input.standard,
      daysOff: input.document.daysOff,
      coveredFromBy,
      coveredBy,
      zone: input.zone,
      coverage: length === 0 ? null : { from: formatLocalDate(firstDay), to: formatLocalDate(lastDay) },
      assumed: null,
      firstDay,
      length
    },
    rules
  )
  return 'code' in calendar ? { issues: [calendar] } : { calendar }
}
