import type { WorkingCalendar } from '@lijie/engine/calendar'
import { foldRunningClocks, type CaseClocks, type ClockRules } from '@lijie/engine/clock'
import { refuse, type Decision, type Refusal } from '@lijie/engine/kernel'
import type { Rulebook } from '@lijie/engine/rulebook'
import { orderClocks } from '@lijie/engine/time-limits'
import { foldCaseClocks, type AnnouncedCalendars } from '@lijie/engine/workflow'
import type { AnnouncedCalendar, CaseState } from './case-state.js'

/** A compiled calendar by the hash of its pin. */
export type FindCalendar = (hash: string) => WorkingCalendar | undefined

type FoldedState = Pick<CaseState, 'record' | 'calendars'>

/**
 * How the clocks of a case stand (案件各计时器), with the calendars that were announced since: each counts from its effect
 * on, if it comes in the place of the one that the case counts by.
 */
export function foldCase(
  rulebook: Rulebook,
  { record, calendars }: FoldedState,
  findCalendar: FindCalendar,
  asOf: number
): Decision<CaseClocks> {
  const told = findAnnounced(rulebook, calendars, findCalendar)
  if (told === undefined) return foldCaseClocks(rulebook, record, asOf)
  if ('refused' in told) return told
  const clockEvents = [...record.clockEvents, ...told.events]
  return foldCaseClocks(rulebook, { ...record, clockEvents }, asOf, told.calendars)
}

/**
 * The same without the clocks that nothing but an event changes: enough to set timers, for a fraction of the time. Where some
 * are asked for, only they are folded, and those that make them stand still; every event has to name its clock then.
 */
export function foldRunning(
  rulebook: Rulebook,
  { record, calendars }: FoldedState,
  findCalendar: FindCalendar,
  asOf: number,
  asked?: ReadonlySet<string>
): Decision<CaseClocks> {
  const told = findAnnounced(rulebook, calendars, findCalendar)
  if (told !== undefined && 'refused' in told) return told
  const { criterion, areaGrade, clockEvents } = record
  const rules = asked === undefined ? rulebook : keepClocks(rulebook, asked)
  const { clocks } = rules.timeLimits
  const events = rules === rulebook ? clockEvents : clockEvents.filter(({ clock = '' }) => clocks.has(clock))
  return foldRunningClocks(rules, {
    ...(criterion === null ? {} : { criterion }),
    areaGrade,
    events: told === undefined ? events : [...events, ...told.events],
    asOf,
    ...(told === undefined ? {} : { calendars: told.calendars })
  })
}

const fewerClocks = new WeakMap<Rulebook, Map<string, ClockRules>>()

/** Rules with these clocks and those that make them stand still; those of the same clocks are made once. */
function keepClocks(rulebook: Rulebook, asked: ReadonlySet<string>): ClockRules {
  const key = [...asked].join()
  const made = fewerClocks.get(rulebook) ?? new Map<string, ClockRules>()
  fewerClocks.set(rulebook, made)
  const known = made.get(key)
  if (known !== undefined) return known
  const { timeLimits } = rulebook
  const needed = orderClocks(timeLimits, [...asked])
  if ('code' in needed) return rulebook
  const clocks = new Map([...timeLimits.clocks].filter(([id]) => needed.includes(id)))
  const rules = { ...rulebook, timeLimits: { ...timeLimits, clocks } }
  made.set(key, rules)
  return rules
}

/** What clocks have to be told of the calendars announced since; undefined where there is nothing to tell. */
export function findAnnounced(
  rulebook: Rulebook,
  calendars: readonly AnnouncedCalendar[],
  findCalendar: FindCalendar
): AnnouncedCalendars | Refusal | undefined {
  if (calendars.length === 0) return undefined
  const told = listFollowing(rulebook, calendars)
  const compiled = new Map<string, WorkingCalendar>()
  for (const { calendar: hash, standard } of told) {
    const calendar = findCalendar(hash)
    if (calendar === undefined) return refuse('runner/unknown-calendar', { calendar: hash, standard })
    compiled.set(hash, calendar)
  }
  return { events: told.map((one) => toClockEvent(one)), calendars: compiled }
}

/** The calendars that follow, one on another, on that of the rulebook. */
function listFollowing(
  { calendar }: Rulebook,
  calendars: readonly AnnouncedCalendar[]
): readonly AnnouncedCalendar[] {
  let present = calendar?.standard
  return calendars.filter(({ replaces, standard }) => {
    const isNext = replaces === present
    if (isNext) present = standard
    return isNext
  })
}

/** Right after the action that was the last one when it was announced; it never holds for time before that. */
function toClockEvent({
  calendar,
  sequence,
  at,
  effectiveAt,
  version
}: AnnouncedCalendar): AnnouncedCalendars['events'][number] {
  return {
    type: 'change-calendar',
    id: `calendar-${sequence}`,
    occurredAt: at,
    sequence: version * 100 + 99,
    calendar,
    effectiveAt: Math.max(effectiveAt, at)
  }
}
