import type { Citation, Reason } from '@lijie/engine'
import type { ClockState } from '@lijie/engine/clock'
import type { CaseAction, CaseEffect, CaseRecord } from '@lijie/engine/workflow'
import type { LocalizedText } from '@lijie/schema'

/** Something that was done in a case (已办理的动作). Instants in epoch milliseconds. */
export interface TakenAction {
  readonly type: 'action'
  readonly at: number
  readonly case: string
  readonly action: CaseAction
  readonly note: LocalizedText | null
  /** State before; null for a report. */
  readonly from: string | null
  readonly to: string
  readonly because: readonly Citation[]
  readonly effects: readonly CaseEffect[]
  /** The clocks of the case that it changed, as they stand afterwards. */
  readonly clocks: readonly ClockState[]
}

/** Something that was not done, and why (被拒绝的动作). */
export interface RefusedAction {
  readonly type: 'refused'
  readonly at: number
  readonly case: string
  readonly action: CaseAction
  readonly note: LocalizedText | null
  /** Null before the report. */
  readonly state: string | null
  readonly refused: readonly Reason[]
  /** The scenario says that it is refused, and with these codes. */
  readonly isExpected: boolean
}

/** A clock that changed by itself (到点的定时事项). */
export interface FiredTimer {
  readonly type: 'timer'
  readonly at: number
  readonly case: string
  readonly clock: string
  readonly change: 'pause-ends' | 'light' | 'escalation' | 'overdue'
  /** What the standard calls the light or the point. */
  readonly point: LocalizedText | null
}

/** One entry of a timeline. */
export type TimelineEntry = TakenAction | RefusedAction | FiredTimer

/** A case at the end of a timeline. */
export interface CaseEnd {
  readonly record: CaseRecord
  /** Its clocks that were started. */
  readonly clocks: readonly ClockState[]
}

/** What happened when a scenario was played (演示结果). */
export interface Timeline {
  readonly entries: readonly TimelineEntry[]
  readonly cases: readonly CaseEnd[]
  /** The instant at which the clocks are read. */
  readonly until: number
  /** The last event of the journal; null when nothing was recorded. */
  readonly head: { readonly sequence: number; readonly hash: string } | null
}
