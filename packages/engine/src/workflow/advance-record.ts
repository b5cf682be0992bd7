import type { Assignment, CaseRecord } from './case-record.js'
import { enterEffects, enterRegister } from './enter-effects.js'
import { findHolder } from './find-holder.js'
import type { ActionPlan } from './plan-action.js'

/** A record that is still being written. */
export type DraftRecord = { -readonly [K in keyof CaseRecord]: CaseRecord[K] }

/**
 * Writes an action on in a record (案卷更新): what the action means in every city, the state that the transition leads to, and the
 * clock events and registers that its effects enter. `next` still is as the case was before.
 */
export function advanceRecord(next: DraftRecord, plan: ActionPlan): void {
  const { attempt, transition, target, filing, climb, selected } = plan
  const to = transition.to ?? attempt.state
  // Only what effects say may ask who had it.
  const left = selected.length === 0 ? undefined : findHolder(next)
  next.version += 1
  next.state = to.id
  next.at = attempt.at
  next.facts = attempt.facts
  if (filing !== null && filing.criterion !== null) next.criterion = filing.criterion
  if (to.isFiled) next.filedAt ??= attempt.occurredAt
  if (to.isEnd) next.endedAt = attempt.occurredAt
  if (target !== null) next.dispatched = extendChain(next.dispatched, target)
  if (climb !== null) next.ladder = climb.progress
  if (transition.meaning !== null) transition.meaning(next, attempt.action)
  if (selected.length > 0) enterEffects(next, attempt, selected, left)
  if (climb !== null && climb.register !== null) enterRegister(next, climb.register)
}

/** A record of its own (复制案卷). Written member by member: a spread of so many costs several times the rest of an action. */
export function copyRecord(before: CaseRecord): DraftRecord {
  return {
    case: before.case,
    version: before.version,
    state: before.state,
    kind: before.kind,
    code: before.code,
    area: before.area,
    areaGrade: before.areaGrade,
    unitGrid: before.unitGrid,
    criterion: before.criterion,
    reportedAt: before.reportedAt,
    filedAt: before.filedAt,
    endedAt: before.endedAt,
    at: before.at,
    facts: before.facts,
    reporters: before.reporters,
    dispatched: before.dispatched,
    rounds: before.rounds,
    returns: before.returns,
    extensions: before.extensions,
    suspensions: before.suspensions,
    supervisions: before.supervisions,
    ladder: before.ladder,
    clockEvents: before.clockEvents,
    registers: before.registers,
    continues: before.continues,
    splitFrom: before.splitFrom,
    mergedInto: before.mergedInto,
    duplicates: before.duplicates
  }
}

/** A chain goes down: what was dispatched at this level or below it is over. */
function extendChain(chain: readonly Assignment[], target: Assignment): readonly Assignment[] {
  const only = chain[0]
  if (only === undefined || (chain.length === 1 && only.level >= target.level)) return [target]
  return [...chain.filter(({ level }) => level < target.level), target]
}
