import type { DispatchTarget } from '@lijie/schema'
import { createReason, type Reason } from '../kernel/index.js'
import { recallActor } from './actor-recall.js'
import type { Attempt } from './attempt.js'
import type { CaseAction } from './case-action.js'
import type { Assignment } from './case-record.js'
import type { CompiledTransition } from './compiled-workflow.js'
import type { WorkflowRules } from './workflow-rules.js'

/**
 * To whom a case goes by a transition (派遣对象): null when it goes to nobody. Refused: no organ was named, or one that is bound to
 * none of the target's roles for this case.
 */
export function findTarget(
  rules: WorkflowRules,
  { workflow, record, action, type, at, occurredAt }: Attempt,
  { because }: CompiledTransition,
  { level, roles }: DispatchTarget
): Assignment | Reason | null {
  const to = readTarget(action)
  // Only a step of a ladder may end without a unit.
  if (to === undefined)
    return type === 'coordinate'
      ? null
      : createReason('workflow/target-missing', { action: type, roles: roles.join(', ') }, because)
  for (const role of roles) {
    const found = recallActor(rules, workflow.recall, to, role, undefined, record.area, at)
    if (!('code' in found)) return { level, organ: found.organ, role, at: occurredAt }
  }
  return createReason('workflow/target-not-allowed', { action: type, to, roles: roles.join(', ') }, because)
}

function readTarget(action: CaseAction): string | undefined {
  switch (action.type) {
    case 'dispatch':
    case 'redispatch':
    case 'reassign':
      return action.to
    case 'coordinate':
      return action.agreed ? action.unit : undefined
    default:
      return undefined
  }
}
