import type { ClockState } from './clock-state.js'

/** An instant at which a clock changes by itself (下一时刻). */
export interface NextInstant {
  readonly at: number
  /** `pause-ends`: a pause or suspension of known length is over; `overdue`: the first millisecond after the deadline. */
  readonly change: 'pause-ends' | 'light' | 'escalation' | 'overdue'
  /** The event that began the pause, the light, or the escalation point; null for `overdue`. */
  readonly id: string | null
}

/**
 * When a clock changes by itself after the instant it was read at, if nothing more happens (定时提醒的时刻), earliest first:
 * what a runner sets its timers to. Fold the clock again at each of them and after every event; where clocks hold up one
 * another, at those of all clocks of the case.
 *
 * Nothing is listed for a clock that was not started or has stopped, nor for what waits for a pause whose end is not known.
 */
export function listNextInstants(state: ClockState): readonly NextInstant[] {
  if (state.status === 'not-started' || state.status === 'stopped') return []
  const { pauses, lights, escalation, dueAt, asOf } = state
  const all: readonly (Omit<NextInstant, 'at'> & { readonly at: number | null })[] = [
    ...pauses.map(({ to, by }) => ({ at: to, change: 'pause-ends', id: by }) as const),
    ...lights.map(({ at, id }) => ({ at, change: 'light', id }) as const),
    ...escalation.map(({ at, id }) => ({ at, change: 'escalation', id }) as const),
    { at: dueAt === null ? null : dueAt + 1, change: 'overdue', id: null }
  ]
  return all
    .flatMap(({ at, ...rest }) => (at === null || at <= asOf ? [] : [{ at, ...rest }]))
    .toSorted((a, b) => a.at - b.at)
}
