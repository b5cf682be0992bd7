import type { FrozenRecurrence, Issue, RecurringDays } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { parseRecurrence } from '@lijie/schema/recurrence'
import { parseLocalDate, weekdayOf } from '../civil-time/index.js'
import type { CalendarLayer } from './calendar-layer.js'
import { sourceOf } from './calendar-layer.js'
import { hashRecurrence, writeRecurrence } from './hash-recurrence.js'
import { readOwnShifts } from './read-schedules.js'
import type { SetDay } from './working-calendar.js'

type Layer = CalendarLayer<{ readonly recurring?: readonly RecurringDays[] }>

const reasons = { off: 'day-off', workday: 'extra-workday', 'own-hours': 'own-hours' } as const

/** What recurring rules say so far, by day number: worked or not, and in which hours if worked. */
export interface RecurringDaysSoFar {
  readonly status: Map<number, SetDay>
  readonly hours: Map<number, SetDay>
}

/**
 * Adds what the recurring rules of one document say (循环规则), over those of the documents below it. The days are those
 * that were worked out when the standard was prepared; a rule without them, or with those of another rule, is an issue.
 */
export function collectRecurringDays(layer: Layer, soFar: RecurringDaysSoFar, issues: Issue[]): void {
  const ids = new Set<string>()
  layer.document.recurring?.forEach((recurring, i) => {
    const { id, type, name, article } = recurring
    const pointer = `/recurring/${i}`
    if (ids.has(id))
      issues.push(
        createIssue('calendar/duplicate-recurring', { recurring: id }, { pointer: `${pointer}/id` })
      )
    ids.add(id)
    const shifts = readOwnShifts(recurring, id, pointer, issues)
    const set: SetDay = {
      why: reasons[type],
      name,
      source: sourceOf(layer),
      recurring: article === undefined ? { id } : { id, article },
      ...(shifts === undefined ? {} : { shifts })
    }
    for (const date of readDates(recurring, layer, pointer, issues)) {
      const day = parseLocalDate(date) ?? 0
      if (type !== 'own-hours') soFar.status.set(day, set)
      if (shifts !== undefined) soFar.hours.set(day, set)
    }
  })
}

/** Joins what recurring rules say with the ordinary week: hours of its own has only a day that is worked anyway. */
export function settleRecurringDays(
  { status, hours }: RecurringDaysSoFar,
  weekdays: ReadonlySet<number>
): Map<number, SetDay> {
  const days = new Map(status)
  for (const [day, set] of hours) {
    const said = status.get(day)
    const worked = said === undefined ? weekdays.has(weekdayOf(day)) : said.why !== 'day-off'
    if (worked) days.set(day, set)
  }
  return days
}

function readDates(
  recurring: RecurringDays,
  { recurrences }: Layer,
  pointer: string,
  issues: Issue[]
): readonly string[] {
  const { id, start, rrule } = recurring
  const parsed = parseRecurrence(start, rrule)
  if ('issues' in parsed) {
    issues.push(...parsed.issues.map((issue) => ({ ...issue, pointer: `${pointer}/rrule` })))
    return []
  }
  const frozen = recurrences !== undefined && Object.hasOwn(recurrences, id) ? recurrences[id] : undefined
  const code = checkFrozen(recurring, frozen)
  if (frozen === undefined || code !== undefined) {
    issues.push(createIssue(code ?? 'calendar/recurrence-not-expanded', { recurring: id }, { pointer }))
    return []
  }
  if (frozen.dates.length === 0) {
    const params = { recurring: id, start, until: parsed.rule.until }
    issues.push(createIssue('calendar/empty-recurrence', params, { pointer: `${pointer}/rrule` }))
  }
  return frozen.dates
}

function checkFrozen(
  recurring: RecurringDays,
  frozen: FrozenRecurrence | undefined
): 'calendar/recurrence-not-expanded' | 'calendar/recurrence-changed' | undefined {
  if (frozen === undefined) return 'calendar/recurrence-not-expanded'
  const { rule, hash, dates } = frozen
  const isSame = rule === writeRecurrence(recurring) && hash === hashRecurrence(rule, dates)
  return isSame ? undefined : 'calendar/recurrence-changed'
}
