import type { ActionType } from '@lijie/schema'
import type { CaseTrace } from './case-trace.js'
import { noteDispatched } from './note-dispatched.js'
import type { TracedStep } from './take-step.js'
import { stageIndex } from './state-places.js'
import { createUnitTrace, type UnitTrace } from './unit-trace.js'

const sending: ReadonlySet<ActionType> = new Set(['dispatch', 'redispatch', 'reassign', 'coordinate'])

/**
 * Who has the case after a step (责任单位): the last organ of the chain of dispatch, where its role is to dispose. True when a
 * unit was sent the case by this step, be it the one that had it.
 */
export function followHolder(trace: CaseTrace, step: TracedStep): boolean {
  const { action, record, facts, time } = step
  const top = record.dispatched.at(-1)
  const isUnit = top !== undefined && facts.disposers.has(top.role)
  const isSent = isUnit && sending.has(action.type) && top.at === time
  const unit = isUnit ? findUnit(trace, top.organ) : null
  leave(trace, step, unit)
  trace.holder = unit
  if (unit === null) return false
  trace.first ??= unit
  trace.last = unit
  unit.left = null
  if (isSent) receive(trace, step, unit)
  return isSent
}

function findUnit({ units }: CaseTrace, organ: string): UnitTrace {
  const known = units.find((unit) => unit.organ === organ)
  if (known !== undefined) return known
  const made = createUnitTrace(organ)
  units.push(made)
  return made
}

/** A unit that has the case no more keeps it as it was when it went; one that sent it back never had it dispatched. */
function leave(
  { holder }: CaseTrace,
  { before, rules, time, action, stageBefore }: TracedStep,
  next: UnitTrace | null
): void {
  if (holder === null || holder === next || before === null) return
  const stage = action.type === 'return' ? stageIndex('dispatch') : stageBefore
  holder.left = { rules, record: before, at: time, stage }
}

/** After a failed check, that is rework (返工). */
function receive(trace: CaseTrace, step: TracedStep, unit: UnitTrace): void {
  unit.reworkTimes += unit.openFailures
  unit.openFailures = 0
  unit.disposedAt = null
  if (step.facts.clocks.dispatch === null) noteDispatched(trace, step)
}
