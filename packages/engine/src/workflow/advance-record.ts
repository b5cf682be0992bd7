import type { Attempt } from './attempt.js'
import type { CaseAction } from './case-action.js'
import type { Assignment, CaseRecord } from './case-record.js'
import type { LadderClimb } from './climb-ladder.js'
import type { CompiledTransition } from './compiled-workflow.js'
import type { CaseFiling } from './decide-case-filing.js'

/** A record that is still being written. */
export type DraftRecord = { -readonly [K in keyof CaseRecord]: CaseRecord[K] }

/**
 * Writes an action on in a record (案卷更新): what the action means in every city, and the state that the transition leads to. `next`
 * still is as the case was before.
 */
export function advanceRecord(
  next: DraftRecord,
  { state, action, at, facts, occurredAt }: Attempt,
  transition: CompiledTransition,
  target: Assignment | null,
  filing: CaseFiling | null,
  climb: LadderClimb | null
): void {
  const to = transition.to ?? state
  next.version += 1
  next.state = to.id
  next.at = at
  next.facts = facts
  if (filing !== null && filing.criterion !== null) next.criterion = filing.criterion
  if (to.isFiled) next.filedAt ??= occurredAt
  if (to.isEnd) next.endedAt = occurredAt
  if (target !== null) next.dispatched = extendChain(next.dispatched, target)
  if (climb !== null) next.ladder = climb.progress
  applyMeaning(next, action)
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

/** What an action means in every city. */
function applyMeaning(next: DraftRecord, action: CaseAction): void {
  switch (action.type) {
    case 'file':
    case 'dispatch':
      if (action.areaGrade !== undefined) next.areaGrade = action.areaGrade
      break
    case 'return':
      next.returns += 1
      next.dispatched = next.dispatched.slice(0, -1)
      break
    case 'verify':
      if (action.result === 'fail') next.rounds += 1
      break
    case 'extend':
      next.extensions += 1
      break
    case 'suspend':
      next.suspensions += 1
      break
    case 'supervise':
      next.supervisions += 1
      break
    case 'merge':
      next.mergedInto = action.into
      break
    case 'absorb':
      next.reporters = unite(next.reporters, action.reporters)
      next.duplicates = unite(next.duplicates, [action.duplicate])
      break
    default:
  }
}

function unite(known: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...known, ...more])]
}
