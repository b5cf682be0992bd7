import type { LocalDate, LocalizedText } from '@lijie/schema'
import type { CalendarSource, NoticeReference, RecurringReference } from '../calendar/index.js'
import { parseLocalDate } from '../civil-time/index.js'
import { kindOfDay, type DayKind } from './day-kind.js'
import type { CalendarYear } from './list-calendar-year.js'

/** Days in a row, first and last included. */
export interface DateRange {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly days: number
}

/** What a notice or a recurring rule makes of one occasion in a year, e.g. of Spring Festival. */
export interface SetDayGroup {
  readonly name: LocalizedText
  readonly source: CalendarSource
  readonly notice?: NoticeReference
  readonly recurring?: RecurringReference
  readonly off: readonly DateRange[]
  readonly worked: readonly DateRange[]
  readonly ownHours: readonly DateRange[]
}

/** The days of a year that differ from the ordinary week (节假日安排), by occasion and notice, in the order of their first day. */
export function groupSetDays({ months }: CalendarYear): readonly SetDayGroup[] {
  const groups = new Map<
    string,
    Omit<SetDayGroup, 'off' | 'worked' | 'ownHours'> & { readonly ranges: Ranges }
  >()
  for (const { date, day } of months.flatMap(({ days }) => days)) {
    if (day?.name === undefined) continue
    const { name, source, notice, recurring } = day
    const key = JSON.stringify([source.standard, notice?.id, recurring?.id, name.zh])
    const group = groups.get(key) ?? {
      name,
      source,
      ...(notice === undefined ? {} : { notice }),
      ...(recurring === undefined ? {} : { recurring }),
      ranges: new Map()
    }
    groups.set(key, group)
    addDate(group.ranges, kindOfDay(day), date)
  }
  return [...groups.values()].map(({ ranges, ...group }) => ({
    ...group,
    off: ranges.get('day-off') ?? [],
    worked: ranges.get('extra-workday') ?? [],
    ownHours: ranges.get('own-hours') ?? []
  }))
}

type Ranges = Map<DayKind, DateRange[]>

function addDate(ranges: Ranges, kind: DayKind, date: LocalDate): void {
  const list = ranges.get(kind) ?? []
  ranges.set(kind, list)
  const last = list.at(-1)
  if (last !== undefined && follows(last.to, date)) {
    list[list.length - 1] = { ...last, to: date, days: last.days + 1 }
  } else list.push({ from: date, to: date, days: 1 })
}

function follows(before: LocalDate, after: LocalDate): boolean {
  return (parseLocalDate(before) ?? 0) + 1 === parseLocalDate(after)
}
