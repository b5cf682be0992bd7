import type { CalendarPart, Shifts } from '../generated/types.js'

/** A day, or the days of a recurring rule, that may have hours of its own. */
export interface OwnHours {
  readonly pointer: string
  /** What to call it: a date or the id of a rule. */
  readonly name: string
  readonly type: string
  readonly shifts?: Shifts
}

/** Everything in a calendar that may have hours of its own (自定工时): days of local notices, recurring rules. */
export function listOwnHours(calendar: CalendarPart | undefined): readonly OwnHours[] {
  if (calendar === undefined || calendar.type === 'days-off') return []
  const { notices = [], recurring = [] } = calendar
  return [
    ...recurring.map((rule, i) => ({ ...rule, name: rule.id, pointer: `/recurring/${i}` })),
    ...notices.flatMap(({ days }, i) =>
      days.map((day, j) => ({ ...day, name: day.date, pointer: `/notices/${i}/days/${j}` }))
    )
  ]
}
