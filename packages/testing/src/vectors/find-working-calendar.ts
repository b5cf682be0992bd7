import type { StandardDocument } from '@lijie/schema'

/** A standard whose calendar is a working calendar (工作日历) itself. */
export interface WorkingCalendarStandard {
  readonly document: StandardDocument
  /** Its zone, which the calendars built on it share. */
  readonly zone: string
}

/**
 * The working calendar at the bottom of a chain of local calendars (本地日历); the standard itself when it is one.
 * Undefined when the chain does not end in one: a base is missing, is a bare list of days off, or leads back.
 */
export function findWorkingCalendar(
  standard: StandardDocument,
  standards: ReadonlyMap<string, StandardDocument>
): WorkingCalendarStandard | undefined {
  const seen = new Set<StandardDocument>()
  for (let at: StandardDocument | undefined = standard; at !== undefined && !seen.has(at);) {
    seen.add(at)
    const { calendar }: StandardDocument = at
    if (calendar?.type === 'working') return { document: at, zone: calendar.zone }
    at = calendar?.type === 'local' ? standards.get(calendar.base) : undefined
  }
  return undefined
}
