import type { WorkingCalendar } from '@lijie/engine/calendar'
import { createIssue, partFiles, type Issue, type StandardDocument } from '@lijie/schema'

/** A coverage (覆盖范围) that claims more days than the calendars below leave: what it says would be read as a promise. */
export function findCoverageFindings(
  { calendar: document }: StandardDocument,
  { coverage: held }: WorkingCalendar
): readonly Issue[] {
  if (document?.type === 'days-off' || document?.coverage === undefined || held === null) return []
  const { from, to } = document.coverage
  if (from >= held.from && to <= held.to) return []
  const place = { file: partFiles.calendar, pointer: '/coverage' }
  const params = { from, to, heldFrom: held.from, heldTo: held.to }
  return [createIssue('calendar/coverage-beyond-base', params, place)]
}
