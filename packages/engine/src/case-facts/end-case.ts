import type { ActionType, WorkflowState } from '@lijie/schema'
import type { CaseEnd, CaseTrace } from './case-trace.js'
import { stageIndex } from './state-places.js'
import type { TracedStep } from './take-step.js'

/** Actions after which a case was not closed, whatever the state is called that they lead to. */
const notClosing: ReadonlySet<ActionType> = new Set([
  'refuse-acceptance',
  'refuse-filing',
  'void',
  'merge',
  'hand-over'
])

/**
 * How a case ended (了结). Closed and handled on the spot are archived; one that ended in any other way stays in the stage where
 * it stood, as one that was voided there.
 */
export function endCase(trace: CaseTrace, { facts, record, action }: TracedStep): void {
  const outcome = facts.workflow.part.states[record.state]?.outcome
  trace.onHold = false
  trace.closingKind = outcome ?? action.type
  trace.end = findEnd(trace, action.type, outcome)
  if (trace.end !== 'voided') trace.stage = stageIndex('archived')
}

function findEnd({ selfHandled }: CaseTrace, type: ActionType, outcome: WorkflowState['outcome']): CaseEnd {
  if (notClosing.has(type)) return 'voided'
  if (selfHandled || outcome === 'handled-on-site') return 'self-handled'
  return outcome === 'closed' || (outcome === undefined && type === 'close') ? 'archived' : 'voided'
}
