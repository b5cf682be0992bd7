import type { KnownTimeLimit, LocalizedText, ZoneTable } from '@lijie/schema'
import { formatInstant } from '../calendar/index.js'
import { answer, isRefusal, type Decision, type Reason } from '../kernel/index.js'
import type { ClockEventType } from './clock-event.js'
import type { PauseCause } from './clock-history.js'
import type { ClockRules } from './clock-input.js'
import type { ClockRunState, ClockState } from './clock-state.js'
import { foldClock, type OneClockInput } from './fold-clock.js'

/** One thing that happened to a clock, or did not (计时经过). */
export type ClockStep = { readonly at: number; readonly iso: string } & (
  | {
      readonly step: 'started' | 'started-anew'
      readonly unit: string | null
      readonly limit: KnownTimeLimit
    }
  | { readonly step: 'ran'; readonly toIso: string; readonly countedMs: number }
  | {
      readonly step: 'stood-still'
      readonly cause: PauseCause
      /** Null while nobody knows when it ends. */
      readonly toIso: string | null
      readonly by: string
      readonly reason?: string
    }
  | { readonly step: 'extended'; readonly by: KnownTimeLimit }
  | { readonly step: 'limit-changed'; readonly from: KnownTimeLimit; readonly to: KnownTimeLimit }
  | {
      readonly step: 'calendar-changed'
      readonly calendar: string
      /** The event that brought another one with the same effect; null when this one holds. */
      readonly replacedBy: string | null
    }
  | { readonly step: 'stopped' | 'reworked' }
  | { readonly step: 'appealed'; readonly granted: boolean }
  | {
      readonly step: 'rejected'
      readonly event: string
      readonly type: ClockEventType | null
      readonly reason: Reason
    }
)

/** How a clock came to stand as it does (计时说明); plain data for a page or a report. */
export interface ClockExplanation {
  readonly state: ClockState
  readonly asOfIso: string
  /** What the units of the limits are called. */
  readonly unitLabels: Readonly<Record<string, LocalizedText>>
  /** In the order of time; the same instant in the order in which it is told. */
  readonly steps: readonly ClockStep[]
  /** The deadline if the clock ran on from the instant asked about; null when one is known, or none can be. */
  readonly dueIfResumedIso: string | null
}

/**
 * How a clock came to stand as it does (计时说明): when it ran, what made it stand still, what was granted and what was
 * rejected and why, and what is left until the deadline. Refused exactly when {@link foldClock} is.
 */
export function explainClock(rules: ClockRules, input: OneClockInput): Decision<ClockExplanation> {
  const decision = foldClock(rules, input)
  if (isRefusal(decision)) return decision
  const state = decision.value
  const { zone, units } = rules.timeLimits
  const { dueIfResumedAt } = state.status === 'not-started' ? { dueIfResumedAt: null } : state
  const explanation = {
    state,
    asOfIso: formatInstant(zone, state.asOf),
    unitLabels: Object.fromEntries([...units].map(([id, { label }]) => [id, label])),
    steps: listSteps(zone, state).toSorted((a, b) => a.at - b.at),
    dueIfResumedIso: dueIfResumedAt === null ? null : formatInstant(zone, dueIfResumedAt)
  }
  return answer(explanation, decision.because, decision.warnings)
}

function listSteps(zone: ZoneTable, state: ClockState): readonly ClockStep[] {
  const when = (at: number): { readonly at: number; readonly iso: string } => ({
    at,
    iso: formatInstant(zone, at)
  })
  const rejected = state.rejected.map(({ event, type, occurredAt, reason }): ClockStep => {
    return { ...when(occurredAt), step: 'rejected', event, type, reason }
  })
  if (state.status === 'not-started') return rejected
  const all = [...state.runs, state]
  const runs = all.flatMap((run, index) => listRunSteps(zone, run, index))
  const calendars = state.calendars.map(({ from, calendar, replacedBy }): ClockStep => {
    return { ...when(Math.max(from, state.startedAt)), step: 'calendar-changed', calendar, replacedBy }
  })
  return [...runs, ...calendars, ...rejected]
}

function listRunSteps(zone: ZoneTable, run: ClockRunState, index: number): readonly ClockStep[] {
  const { startedAt, unit, limit, limitChanges } = run
  const when = (at: number): { readonly at: number; readonly iso: string } => ({
    at,
    iso: formatInstant(zone, at)
  })
  const first = limitChanges[0]?.from ?? limit
  return [
    { ...when(startedAt), step: index > 0 ? 'started-anew' : 'started', unit, limit: first },
    ...limitChanges.map(({ at, from, to }): ClockStep => ({ ...when(at), step: 'limit-changed', from, to })),
    ...run.pieces.map(({ from, to, countedMs }): ClockStep => {
      return { ...when(from), step: 'ran', toIso: formatInstant(zone, to), countedMs }
    }),
    ...run.extensions.map(({ at, by }): ClockStep => ({ ...when(at), step: 'extended', by })),
    ...run.pauses.map(({ cause, from, to, by, reason }): ClockStep => {
      const toIso = to === null ? null : formatInstant(zone, to)
      return {
        ...when(from),
        step: 'stood-still',
        cause,
        toIso,
        by,
        ...(reason === undefined ? {} : { reason })
      }
    }),
    ...run.marks.map((mark): ClockStep => {
      if (mark.mark !== 'appealed') return { ...when(mark.at), step: mark.mark }
      return { ...when(mark.at), step: 'appealed', granted: mark.granted }
    })
  ]
}
