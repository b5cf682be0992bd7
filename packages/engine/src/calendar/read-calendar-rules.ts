import type { Issue } from '@lijie/schema'
import { listLayers, sourceOf, type CalendarInput, type CalendarLayer } from './calendar-layer.js'
import { checkLocalNotices } from './check-local-notices.js'
import { checkNotices } from './check-notices.js'
import { collectRecurringDays, settleRecurringDays } from './collect-recurring-days.js'
import { mergeNotices } from './merge-notices.js'
import { readSchedules, type DatedShifts } from './read-schedules.js'
import type { CalendarRules, SetDay } from './working-calendar.js'

/**
 * Puts together what the documents of a calendar say (日历合成). A document above replaces weekdays and schedules as a
 * whole; of a day, what is said last holds: weekdays, then recurring rules, the national notices, and the notices of each
 * document from the working calendar upwards.
 */
export function readCalendarRules(input: CalendarInput, issues: Issue[]): CalendarRules {
  const layers = listLayers(input)
  const recurring = { status: new Map<number, SetDay>(), hours: new Map<number, SetDay>() }
  let schedules: readonly DatedShifts[] = []
  let weekdays = input.document.weekdays
  let weekdaysFrom = sourceOf(input)
  for (const layer of layers) {
    collectIssues(layer, input, issues, (found) => {
      const { document } = layer
      if (document.schedules !== undefined) schedules = readSchedules(document.schedules, found)
      if (document.weekdays !== undefined) {
        weekdays = document.weekdays
        weekdaysFrom = sourceOf(layer)
      }
      collectRecurringDays(layer, recurring, found)
    })
  }
  const weekdaySet = new Set(weekdays)
  const days = settleRecurringDays(recurring, weekdaySet)
  writeNotices(input, days, issues)
  return { weekdays: weekdaySet, weekdaysFrom, schedules, days }
}

function writeNotices(input: CalendarInput, days: Map<number, SetDay>, issues: Issue[]): void {
  const { daysOff, knownAt } = input
  if (daysOff !== undefined && daysOff.standard === input.document.daysOff) {
    collectIssues(daysOff, input, issues, (found) => {
      for (const issue of checkNotices(daysOff.document)) found.push(issue)
      mergeNotices(daysOff.document.notices, sourceOf(daysOff), knownAt, days, found)
    })
  }
  for (const layer of listLayers(input)) {
    const { notices } = layer.document
    if (notices === undefined) continue
    collectIssues(layer, input, issues, (found) => {
      for (const issue of checkLocalNotices(notices)) found.push(issue)
      mergeNotices(notices, sourceOf(layer), knownAt, days, found)
    })
  }
}

/** Says of an issue in another document than the topmost in which one it lies. */
function collectIssues(
  { standard }: CalendarLayer<unknown>,
  input: CalendarInput,
  issues: Issue[],
  read: (found: Issue[]) => void
): void {
  const found: Issue[] = []
  read(found)
  const top = listLayers(input).at(-1)?.standard
  const isBelow = standard !== top && standard !== input.daysOff?.standard
  // One by one: a long list is more than a call takes.
  for (const issue of found) issues.push(isBelow ? { ...issue, file: `${standard}/calendar.json` } : issue)
}
