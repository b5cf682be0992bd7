import { isRefusal, refuse, type Decision } from '@lijie/engine/kernel'
import type { Rulebook } from '@lijie/engine/rulebook'
import {
  replayAction,
  transition,
  type CaseAction,
  type CaseEffect,
  type CaseRecord
} from '@lijie/engine/workflow'
import type { CasePin } from '../journal/index.js'
import { chineseDate, pinRulebook, type RulebookSource } from '../rules/index.js'
import type { FoldedCase } from './apply-event.js'
import { findMissing } from './find-missing.js'
import { findAnnounced, type FindCalendar } from './fold-case.js'

/** What an action makes of a case, and under which rules. */
export interface DecidedAction {
  readonly record: CaseRecord
  readonly effects: readonly CaseEffect[]
  readonly pin: CasePin
}

/** What an action is judged by, besides the case. */
export interface DecisionContext {
  readonly rulebooks: RulebookSource
  readonly findCalendar: FindCalendar
}

/**
 * Decides an action under the rules that hold for the case (办理决定): a report under the present ones, the filing under
 * the present ones, too, unless they lack what the case rests on, and everything else under those that the case keeps. Its
 * clocks count by the calendars announced since.
 */
export function decideAction(
  context: DecisionContext,
  folded: Pick<FoldedCase, 'state' | 'calendars'>,
  action: CaseAction,
  at: number
): Decision<DecidedAction> {
  const { rulebooks } = context
  const { state } = folded
  if (state === null) {
    const current = rulebooks.current(at, action.type === 'report' ? action.area : '')
    return current === undefined
      ? refuse('runner/no-rulebook', { on: chineseDate(at) })
      : decideUnder(context, current, folded, action, at)
  }
  const { record, pin } = state
  const kept = rulebooks.find(pin.rulebook)
  if (kept === undefined)
    return refuse('runner/unknown-rulebook', { case: record.case, rulebook: pin.rulebook })
  const under = decideUnder(context, kept, folded, action, at)
  if (record.filedAt !== null || !isFiling(action, under)) return under
  const current = rulebooks.current(at, record.area)
  return current !== undefined && current !== kept && findMissing(record, current) === undefined
    ? decideUnder(context, current, folded, action, at)
    : under
}

function isFiling({ type }: CaseAction, under: Decision<DecidedAction>): boolean {
  return type === 'file' || (!isRefusal(under) && under.value.record.filedAt !== null)
}

/** Where a calendar is not to be had, what asks nothing of clocks is decided all the same. */
function decideUnder(
  { findCalendar }: DecisionContext,
  rulebook: Rulebook,
  { state, calendars }: Pick<FoldedCase, 'state' | 'calendars'>,
  action: CaseAction,
  at: number
): Decision<DecidedAction> {
  const record = state?.record ?? null
  const announced = findAnnounced(rulebook, calendars, findCalendar)
  if (announced === undefined || !('refused' in announced))
    return pinDecision(rulebook, transition(rulebook, record, action, at, announced))
  const decision = pinDecision(rulebook, replayAction(rulebook, record, action, at))
  const hasClocks = !isRefusal(decision) && decision.value.effects.some(({ type }) => type === 'clock')
  return hasClocks ? announced : decision
}

/** Takes an action again that was taken under these rules (重放); what its clocks allowed then is not asked again. */
export function repeatAction(
  rulebook: Rulebook,
  record: CaseRecord | null,
  action: CaseAction,
  at: number
): Decision<DecidedAction> {
  return pinDecision(rulebook, replayAction(rulebook, record, action, at))
}

function pinDecision(rulebook: Rulebook, decision: ReturnType<typeof transition>): Decision<DecidedAction> {
  if (isRefusal(decision)) return decision
  const { value, because, warnings } = decision
  const { record, effects } = value
  return { value: { record, effects, pin: pinRulebook(rulebook) }, because, warnings }
}
