import type { ClockEvent, ClockEventType, ClockInput } from '../clock/index.js'
import { isRefusal, type Reason } from '../kernel/index.js'
import type { CaseEffect } from './case-effect.js'
import type { CaseRecord } from './case-record.js'
import { foldCaseClocks } from './fold-case-clocks.js'
import type { WorkflowRules } from './workflow-rules.js'

/** Calendars that came to hold after a case began to count (公布的日历): the events that say so, and what they name. */
export interface AnnouncedCalendars {
  readonly events: readonly Extract<ClockEvent, { readonly type: 'change-calendar' }>[]
  readonly calendars: NonNullable<ClockInput['calendars']>
}

/**
 * Why a clock does not let an action be (计时规则): an extension too many, a suspension when overdue, and so on, in the words of
 * the clock; null when all of them agree. What the course of a case itself does to them, starting, stopping and another round,
 * is never asked about, unless a stop is told late: it cannot have been before the clock began.
 *
 * A clock that went on by itself, since a pause of known length was over, may be told so once more. Where a clock cannot be
 * folded, because its limit is left to an instrument that is not bound or its calendar ends, only what was asked of it as a
 * favour, an extension or a suspension, is refused for that.
 */
export function askClocks(
  rules: WorkflowRules,
  record: CaseRecord,
  effects: readonly CaseEffect[],
  at: number,
  announced?: AnnouncedCalendars
): readonly Reason[] | null {
  const asked = effects.flatMap((effect) =>
    effect.type === 'clock' && isAsked(effect.event, at) ? effect.event : []
  )
  if (asked.length === 0) return null
  const folded =
    announced === undefined
      ? foldCaseClocks(rules, record, at)
      : foldCaseClocks(
          rules,
          { ...record, clockEvents: [...record.clockEvents, ...announced.events] },
          at,
          announced.calendars
        )
  const reasons = asked.flatMap((event) => {
    if (isRefusal(folded)) return isFavour(event) ? folded.refused : []
    const state = folded.value.clocks[event.clock ?? '']
    if (state !== undefined && isRefusal(state)) return isFavour(event) ? state.refused : []
    const rejected = [...folded.value.rejected, ...(state?.value.rejected ?? [])]
    const found = rejected.find(({ event: id }) => id === event.id)?.reason
    return found === undefined || wentOnByItself(event, found) ? [] : found
  })
  return reasons.length === 0 ? null : reasons
}

/** Events by which something is asked of a clock. */
const asks: readonly ClockEventType[] = ['extend', 'suspend', 'pause', 'resume', 'return', 'appeal']

function isAsked({ type, occurredAt }: ClockEvent, at: number): boolean {
  return asks.includes(type) || (type === 'stop' && occurredAt !== at)
}

function isFavour({ type }: ClockEvent): boolean {
  return type === 'extend' || type === 'suspend'
}

function wentOnByItself({ type }: ClockEvent, { code }: Reason): boolean {
  return type === 'resume' && code === 'clock/not-paused'
}
