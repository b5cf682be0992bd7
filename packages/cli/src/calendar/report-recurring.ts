import type { WorkingCalendar } from '@lijie/engine/calendar'
import { createIssue, partFiles, type Issue, type StandardDocument } from '@lijie/schema'
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
