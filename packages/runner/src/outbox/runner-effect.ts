import type { CaseEffect } from '@lijie/engine/workflow'
import type { StoredEffect, StoredTimer } from '../store/index.js'

/** A clock reached a point (时钟提醒): a light, an escalation point, or the first millisecond after the deadline. */
export interface TimerEffect {
  readonly type: Exclude<StoredTimer['change'], 'pause-ends'>
  readonly clock: string
  /** Id of the light or escalation point; null when it is overdue. */
  readonly point: string | null
  readonly at: number
}

/** What leaves through the outbox (待发事项内容). Clocks are in the record, and other cases the runner acts on by itself. */
export type RunnerEffect =
  | Exclude<CaseEffect, { readonly type: 'clock' | 'open-case' | 'absorb' }>
  | TimerEffect

/** True for what somebody outside has to be told or asked. */
function leavesCase(effect: CaseEffect): effect is Exclude<RunnerEffect, TimerEffect> {
  return effect.type !== 'clock' && effect.type !== 'open-case' && effect.type !== 'absorb'
}

/** The effects of an event, with their keys (幂等键): the sequence of the event and the place among its effects. */
export function keyEffects(
  sequence: number,
  caseId: string,
  effects: readonly CaseEffect[]
): readonly StoredEffect[] {
  return effects
    .filter((effect) => leavesCase(effect))
    .map((effect, place) => ({ key: `${sequence}-${number(place)}`, sequence, case: caseId, effect }))
}

/** Two digits, so that keys sort as the effects do: a transition has 30 at most. */
function number(place: number): string {
  return String(place + 1).padStart(2, '0')
}
