import type { KnownTimeLimit } from '@lijie/schema'

/**
 * Something that happened to the clock of a case (计时事件). Instants are epoch milliseconds, or ISO 8601 text with an offset.
 *
 * An event is never edited: a correction is a `void` event that takes an earlier one back, and a new event in its place.
 */
export type ClockEvent = ClockEventAt<number | string>

/** A clock event that was read: instants in epoch milliseconds, nothing but what the clock reads. */
export type TimedEvent = ClockEventAt<number>

/** The events of a clock by the form of their instants. */
type ClockEventAt<Instant> = {
  [T in keyof Contents<Instant>]: EventBase<T, Instant> & Contents<Instant>[T]
}[keyof Contents<Instant>]

/** A type of clock event (事件类型). */
export type ClockEventType = keyof Contents<number>

/** The event of one type, read. */
export type EventOf<T extends ClockEventType> = Extract<TimedEvent, { readonly type: T }>

interface EventBase<T, Instant> {
  readonly type: T
  /** Names the event. Given twice with the same content it counts once; with other content the question is refused. */
  readonly id: string
  /** When it took place; may be told late. */
  readonly occurredAt: Instant
  /** In which order it was recorded; decides between events of the same instant. */
  readonly sequence: number
  /** Whose clock it is about; may be left out where only one comes into question. */
  readonly clock?: string
}

interface Contents<Instant> {
  /** The clock starts (起算), for a unit; a limit given here wins over that of the rule. */
  readonly start: { readonly limit?: KnownTimeLimit; readonly unit?: string }
  /** It stands still (暂停) until it is resumed, or until a known instant. */
  readonly pause: { readonly reason: string; readonly until?: Instant }
  /** It runs again (恢复): ends the pause or suspension `of` that event; without it, every one that is open. */
  readonly resume: { readonly of?: string }
  /** It is suspended on request (挂账); `occurredAt` is the approval. */
  readonly suspend: { readonly requestedAt?: Instant; readonly until?: Instant }
  /** The limit is extended on request (延期); `occurredAt` is the approval. */
  readonly extend: { readonly requestedAt?: Instant; readonly by?: KnownTimeLimit }
  /** Another limit holds (变更时限), as if it had from the start. */
  readonly 'change-limit': { readonly limit: KnownTimeLimit }
  /** Another calendar holds from an instant on (变更日历), at the earliest from now; what was counted stays. */
  readonly 'change-calendar': { readonly calendar: string; readonly effectiveAt?: Instant }
  /** The unit returns the case (退回): the clock stands still until it is dispatched again. */
  readonly return: { readonly unit?: string }
  /** A returned case goes to a unit (再派遣). */
  readonly dispatch: { readonly unit: string }
  /** A stopped clock goes on, since the work was not accepted (返工). */
  readonly rework: object
  /** An appeal was decided (申诉). */
  readonly appeal: { readonly granted: boolean }
  /** The clock stops (停止). */
  readonly stop: object
  /** An earlier event is taken back (撤销). */
  readonly void: { readonly event: string; readonly reason: string }
}
