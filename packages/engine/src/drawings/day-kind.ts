import type { DayDescription } from '../calendar/index.js'

/** What a day looks like on a page: as ordinary, set by somebody, or not known. */
export type DayKind =
  | 'workday'
  | 'rest-day'
  | 'day-off'
  | 'extra-workday'
  | 'own-hours'
  | 'assumed'
  | 'not-covered'

/** The kind of a day (日期类别); null stands for a day that the calendar does not cover. */
export function kindOfDay(day: Pick<DayDescription, 'worked' | 'why' | 'assumed'> | null): DayKind {
  if (day === null) return 'not-covered'
  const { why, worked, assumed } = day
  if (assumed === true) return 'assumed'
  if (why === 'weekday') return 'workday'
  if (why === 'weekend' || why === 'skipped') return 'rest-day'
  if (!worked) return 'day-off'
  return why === 'own-hours' ? 'own-hours' : 'extra-workday'
}
