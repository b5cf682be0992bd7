import type { ClockRule, KnownTimeLimit } from '@lijie/schema'
import type { ClockEvent } from '../src/clock/index.js'
import { clockUnits } from './clock-fixtures.js'

/**
 * A clock by counting minute after minute (逐分钟计时): slow, and hard to get wrong. Knows the week of the clock fixtures and
 * its short variant, and shares nothing with the engine. Events lie on whole minutes.
 */
export interface ModelState {
  readonly status: string
  readonly elapsed: number
  readonly total: number
  readonly due: number | null
  readonly verdict: string
  readonly rejected: readonly string[]
  readonly runs: number
}

const minuteMs = 60_000
const day = 1440
/** Minutes from the epoch to local midnight of 1970-01-01 in Shanghai. */
const localShift = 480
const dayEnds: Readonly<Record<string, number>> = { 'office-day': 1080, 'full-day': day }
const closedDay = Date.UTC(2026, 2, 4) / minuteMs

function isWorkedDay(local: number, calendar: string): boolean {
  const midnight = Math.floor(local / day) * day
  const weekday = (midnight / day + 4) % 7
  return weekday >= 1 && weekday <= 5 && !(calendar === 'short-week' && midnight === closedDay)
}

function isShift(local: number, calendar: string): boolean {
  const minute = local % day
  return isWorkedDay(local, calendar) && ((minute >= 480 && minute < 720) || (minute >= 840 && minute < 1080))
}

/** Does a unit count the minute that begins at a local minute? */
function counts(unit: string, local: number, calendar: string): boolean {
  const kind = clockUnits[unit]?.counts
  if (kind === 'working-time') return isShift(local, calendar)
  if (kind === 'working-days') return isWorkedDay(local, calendar)
  return true
}

function nextWorked(local: number, calendar: string): number {
  let found = local
  while (!isWorkedDay(found, calendar)) found += day
  return found
}

/** Where a limit ends that starts at a local minute, without pauses. */
function endOf({ value, unit }: KnownTimeLimit, start: number, calendar: string): number {
  const meaning = clockUnits[unit]!
  if ('minutes' in meaning) {
    let left = value * meaning.minutes
    let local = start
    while (left > 0) left -= counts(unit, local++, calendar) ? 1 : 0
    return local
  }
  const midnight = Math.floor(start / day) * day
  const clock = start - midnight
  if (unit === 'day') return start + value * day
  if (unit === 'civil-day') return midnight + (value + 1) * day
  if (unit === 'month') {
    const date = new Date(midnight * minuteMs)
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + value + 1, 0))
    const wanted = Math.min(date.getUTCDate(), last.getUTCDate())
    return Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), wanted) / minuteMs + clock
  }
  let at = nextWorked(midnight, calendar)
  for (let n = 0; n < value; n++) at = nextWorked(at + day, calendar)
  return at + (dayEnds[unit] ?? clock)
}

/** A deadline that was moved by pauses, ended as its unit ends. */
function finish(unit: string, local: number, calendar: string): number {
  const midnight = Math.floor((local - 1) / day) * day
  if (unit === 'civil-day') return midnight + day
  const end = dayEnds[unit]
  return end === undefined ? local : nextWorked(midnight, calendar) + end
}

interface ModelPause {
  readonly cause: string
  readonly by: string
  readonly from: number
  to: number
}

interface ModelRun {
  readonly start: number
  unit: string | undefined
  limit: KnownTimeLimit
  readonly grants: KnownTimeLimit[]
  pauses: ModelPause[]
  stop: number | undefined
}

function toLocal(at: unknown): number {
  return Number(at) / minuteMs + localShift
}

type Read = ClockEvent & Readonly<Record<string, unknown>>

/** Counts a history minute by minute up to an instant. Events are in order, without voids. */
export function countClock(rule: ClockRule, events: readonly ClockEvent[], asOfMs: number): ModelState {
  const asOf = toLocal(asOfMs)
  const runs: ModelRun[] = []
  const calendars = [{ from: -Infinity, calendar: 'test' }]
  const rejected: string[] = []
  const granted = { extensions: 0, suspensions: 0 }

  const calendarAt = (local: number): string => calendars.findLast(({ from }) => from <= local)!.calendar
  const stands = (run: ModelRun, local: number): boolean =>
    run.pauses.some(({ from, to }) => local >= from && local < to)

  /** The first minute by which all limits of the run are used up; null where it stands still for ever before. */
  function due(run: ModelRun, resumeAt = Infinity): number | null {
    const sums = new Map<string, number>()
    for (const { unit, value } of [run.limit, ...run.grants]) sums.set(unit, (sums.get(unit) ?? 0) + value)
    const pauses = run.pauses.map((pause) => ({ ...pause, to: pause.to === Infinity ? resumeAt : pause.to }))
    let local = run.start
    for (const [unit, value] of sums) {
      const calendar = calendarAt(local)
      const end = endOf({ unit, value }, local, calendar)
      let left = 0
      for (let minute = local; minute < end; minute++) left += counts(unit, minute, calendar) ? 1 : 0
      while (left > 0) {
        if (pauses.some(({ from, to }) => from <= local && to === Infinity)) return null
        const isCounted = !stands({ ...run, pauses }, local) && counts(unit, local, calendarAt(local))
        left -= isCounted ? 1 : 0
        local++
      }
      local = finish(unit, local, calendarAt(local - 1))
    }
    return local
  }

  /** What the unit of the limit counts until all limits are used up, if the run went on at an instant at the latest. */
  function total(run: ModelRun, resumeAt: number): number {
    const pauses = run.pauses.map((pause) => ({ ...pause, to: pause.to === Infinity ? resumeAt : pause.to }))
    const end = due(run, resumeAt)!
    return elapsed({ ...run, pauses, stop: undefined }, end)
  }

  function elapsed(run: ModelRun, until: number): number {
    let counted = 0
    for (let local = run.start; local < Math.min(until, run.stop ?? until); local++)
      if (!stands(run, local) && counts(run.limit.unit, local, calendarAt(local))) counted++
    return counted
  }

  /** Overdue at an instant, as it was known then. */
  const overdueAt = (at: number): boolean => {
    const then = snapshots.findLast((known) => known.at <= at)?.run
    if (then === undefined) return false
    const end = due(then)
    return end !== null && at > end
  }
  const snapshots: { at: number; run: ModelRun }[] = []

  function bar(how: string, at: number, requested: number): boolean {
    if (requested > at) return true
    if (how === 'never') return false
    return overdueAt(requested) || (how === 'at-approval' && overdueAt(at))
  }

  /** True when the event is accepted. */
  function apply(event: Read): boolean {
    const at = toLocal(event.occurredAt)
    const run = runs.at(-1)
    const open = run?.pauses.filter(({ from, to }) => from <= at && to > at) ?? []
    const start = (unit: string | undefined, limit: KnownTimeLimit): boolean => {
      const kept = open.filter(({ cause }) => cause !== 'return').map((pause) => ({ ...pause, from: at }))
      runs.push({ start: at, unit, limit, grants: [], pauses: kept, stop: undefined })
      return true
    }
    if (event.type === 'change-calendar') {
      const from = event.effectiveAt === undefined ? at : toLocal(event.effectiveAt)
      const others = calendars.filter((known) => known.from !== from)
      calendars.splice(0, calendars.length, ...others, { from, calendar: event.calendar })
      calendars.sort((a, b) => (a.from < b.from ? -1 : 1))
      return true
    }
    if (event.type === 'start') return run === undefined && start(event.unit, event.limit!)
    if (run === undefined) return false
    if (event.type === 'change-limit') {
      run.limit = event.limit
      return true
    }
    if (event.type === 'appeal') return true
    if (event.type === 'rework') {
      if (run.stop === undefined) return false
      if (rule.rework!.clock === 'restart') return start(run.unit, run.limit)
      if (rule.rework!.clock === 'resume')
        run.pauses.push({ cause: 'rework', by: event.id, from: run.stop, to: at })
      run.stop = undefined
      return true
    }
    if (run.stop !== undefined) return false
    const end = (chosen: readonly ModelPause[]): boolean => {
      for (const pause of chosen) pause.to = at
      return true
    }
    const requested = event['requestedAt'] === undefined ? at : toLocal(event['requestedAt'])
    const until = event['until'] === undefined ? Infinity : toLocal(event['until'])
    if (event.type === 'stop') {
      run.stop = at
      return end(open)
    }
    if (event.type === 'pause') {
      if (until <= at) return false
      run.pauses.push({ cause: 'pause', by: event.id, from: at, to: until })
      return true
    }
    if (event.type === 'resume') {
      const meant = open.filter(
        ({ cause, by }) =>
          ['pause', 'suspension'].includes(cause) && (event.of === undefined || event.of === by)
      )
      return meant.length > 0 && end(meant)
    }
    if (event.type === 'suspend') {
      const { maxCount, maxLength, barredWhenOverdue } = rule.suspension!
      if (granted.suspensions >= maxCount || until <= at || bar(barredWhenOverdue, at, requested))
        return false
      if (open.some(({ cause }) => cause === 'suspension')) return false
      granted.suspensions++
      const latest = endOf(maxLength!, at, calendarAt(at))
      run.pauses.push({ cause: 'suspension', by: event.id, from: at, to: Math.min(until, latest) })
      return true
    }
    if (event.type === 'extend') {
      const { maxCount, barredWhenOverdue } = rule.extension!
      if (granted.extensions >= maxCount || bar(barredWhenOverdue, at, requested)) return false
      granted.extensions++
      run.grants.push(run.limit)
      return true
    }
    const isReturned = open.some(({ cause }) => cause === 'return')
    if (event.type === 'return') {
      if (isReturned || (event.unit !== undefined && run.unit !== undefined && event.unit !== run.unit))
        return false
      run.unit ??= event.unit
      run.pauses.push({ cause: 'return', by: event.id, from: at, to: Infinity })
      return true
    }
    if (event.type === 'dispatch') {
      if (!isReturned) return false
      const isSame = run.unit === undefined || run.unit === event.unit
      if (rule.return![isSame ? 'sameUnit' : 'otherUnit'] === 'restart') return start(event.unit, run.limit)
      run.unit = event.unit
      return end(open.filter(({ cause }) => cause === 'return'))
    }
    return true
  }

  for (const event of events as readonly Read[]) {
    if (toLocal(event.occurredAt) > asOf) continue
    if (!apply(event)) rejected.push(event.id)
    const run = runs.at(-1)
    if (run !== undefined) snapshots.push({ at: toLocal(event.occurredAt), run: structuredClone(run) })
  }
  return readModel(runs, rejected, asOf, { elapsed, total, due, stands })
}

interface Counting {
  readonly elapsed: (run: ModelRun, until: number) => number
  readonly total: (run: ModelRun, resumeAt: number) => number
  readonly due: (run: ModelRun, resumeAt?: number) => number | null
  readonly stands: (run: ModelRun, local: number) => boolean
}

function readModel(
  runs: readonly ModelRun[],
  rejected: readonly string[],
  asOf: number,
  counting: Counting
): ModelState {
  const run = runs.at(-1)
  if (run === undefined) {
    return { status: 'not-started', elapsed: 0, total: 0, due: null, verdict: 'open', rejected, runs: 0 }
  }
  const due = counting.due(run)
  const end = run.stop ?? asOf
  const isSuspended = run.pauses.some(
    ({ cause, from, to }) => cause === 'suspension' && asOf >= from && asOf < to
  )
  const standing = isSuspended ? 'suspended' : 'paused'
  const late = due !== null && end > due
  return {
    status: run.stop === undefined ? (counting.stands(run, asOf) ? standing : 'running') : 'stopped',
    elapsed: counting.elapsed(run, asOf),
    total: counting.total(run, asOf),
    due: due === null ? null : (due - localShift) * minuteMs,
    verdict: late ? 'overdue' : run.stop === undefined ? 'open' : 'on-time',
    rejected,
    runs: runs.length
  }
}
