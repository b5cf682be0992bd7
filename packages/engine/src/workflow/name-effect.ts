import type { ActionType, WorkflowEffect } from '@lijie/schema'
import { createReason, type Reason } from '../kernel/index.js'
import type { CaseAction } from './case-action.js'
import type { Attempt } from './attempt.js'
import type { CompiledTransition } from './compiled-workflow.js'

/** Is an effect one of those that the action chooses among, by naming it (指名的后续)? */
export function isNamedBy(action: CaseAction, effect: WorkflowEffect): boolean {
  switch (action.type) {
    case 'notify':
      return 'notify' in effect
    case 'hand-over':
      return 'handOver' in effect
    case 'extend':
    case 'suspend':
      return action.clock !== undefined && 'clock' in effect && effect.event === action.type
    default:
      return false
  }
}

/** Does an action name this effect, or leave all in force that are declared? */
export function isMeant(action: CaseAction, effect: WorkflowEffect): boolean {
  if (!isNamedBy(action, effect)) return true
  switch (action.type) {
    case 'notify':
      return 'notify' in effect && effect.notify === action.to && effect.about === action.about
    case 'hand-over':
      return 'handOver' in effect && effect.handOver === action.to
    case 'extend':
    case 'suspend':
      return 'clock' in effect && effect.clock === action.clock
    default:
      return true
  }
}

/** Why an action names what its transition does not provide for; null when it may. */
export function findMisnamed(
  { action, record }: Attempt,
  { source: { effects = [] }, because }: CompiledTransition
): Reason | null {
  if (otherCases(action).includes(record.case))
    return createReason('workflow/same-case', { action: action.type, case: record.case })
  const named = effects.filter((effect) => isNamedBy(action, effect))
  if (named.length === 0) return refuseUndeclared(action)
  if (named.some((effect) => isMeant(action, effect))) return null
  const known = named.map((effect) => nameOf(effect)).join(', ')
  if (action.type === 'extend' || action.type === 'suspend')
    return createReason(
      'workflow/clock-not-affected',
      { action: action.type, clock: action.clock ?? '-', known },
      because
    )
  const to = action.type === 'notify' || action.type === 'hand-over' ? action.to : '-'
  return createReason('workflow/target-not-allowed', { action: action.type, to, roles: known }, because)
}

/** Does an action of this type name cases, clocks or receivers? Most name nothing that could be wrong. */
export function namesSomething(type: ActionType): boolean {
  switch (type) {
    case 'notify':
    case 'hand-over':
    case 'extend':
    case 'suspend':
    case 'merge':
    case 'absorb':
    case 'split':
    case 'continue':
      return true
    default:
      return false
  }
}

/** The cases that an action names besides the one it is taken in. */
function otherCases(action: CaseAction): readonly string[] {
  switch (action.type) {
    case 'merge':
      return [action.into]
    case 'absorb':
      return [action.duplicate]
    case 'split':
      return action.cases
    case 'continue':
      return [action.case]
    default:
      return nobody
  }
}

const nobody: readonly string[] = []

/** A clock that no effect touches cannot be meant. */
function refuseUndeclared(action: CaseAction): Reason | null {
  if ((action.type !== 'extend' && action.type !== 'suspend') || action.clock === undefined) return null
  return createReason('workflow/clock-not-affected', { action: action.type, clock: action.clock, known: '-' })
}

function nameOf(effect: WorkflowEffect): string {
  if ('notify' in effect) return `${effect.notify} (${effect.about})`
  if ('handOver' in effect) return effect.handOver
  return 'clock' in effect ? effect.clock : '-'
}
