import type { WorkingCalendar } from '@lijie/engine/calendar'
import { createIssue, partFiles, type Issue, type StandardDocument } from '@lijie/schema'
import { endsEarly, parseRecurrence } from '@lijie/schema/recurrence'
import type { RecurringReport } from './calendar-report.js'

/** How often the recurring rules of a document hit, and where they are what holds. */
export function reportRecurring(
  { standard, calendar: document, recurrences = {} }: StandardDocument,
  calendar: WorkingCalendar | null
): readonly RecurringReport[] {
  const rules = (document?.type === 'days-off' ? undefined : document?.recurring) ?? []
  return rules.map(({ id, type, name }) => {
    const inEffect = [...(calendar?.setDays.values() ?? [])].filter(
      ({ recurring, source }) => recurring?.id === id && source.standard === standard.id
    ).length
    const days = Object.hasOwn(recurrences, id) ? (recurrences[id]?.dates.length ?? 0) : 0
    return { standard: standard.id, id, type, name, days, inEffect }
  })
}

/** Rules of the calendar itself that change nothing. */
export function findIdleRules(rules: readonly RecurringReport[]): readonly Issue[] {
  return rules.flatMap(({ id, days, inEffect }, index) => {
    if (inEffect > 0) return []
    const place = { file: partFiles.calendar, pointer: `/recurring/${index}` }
    return [createIssue('calendar/recurring-without-effect', { recurring: id, days }, place)]
  })
}

/** Rules that end before the calendar does, where what it stands on says how far it reaches; lint sees to one that says so itself. */
export function findEndedRules(
  { calendar: document }: StandardDocument,
  { coverage }: WorkingCalendar
): readonly Issue[] {
  if (document?.type === 'days-off' || document?.coverage !== undefined || coverage === null) return []
  return (document?.recurring ?? []).flatMap(({ id: recurring, start, rrule }, index) => {
    const parsed = parseRecurrence(start, rrule)
    if ('issues' in parsed || !endsEarly(parsed.rule, coverage)) return []
    const place = { file: partFiles.calendar, pointer: `/recurring/${index}/rrule` }
    const params = { recurring, until: parsed.rule.until, to: coverage.to }
    return [createIssue('calendar/recurrence-ends-early', params, place)]
  })
}
