import { createReason, type Reason } from '../kernel/index.js'
import type {
  CompiledGap,
  CompiledState,
  CompiledTransition,
  CompiledWorkflow,
  WorkflowCell
} from './compiled-workflow.js'
import { nameState } from './name-state.js'

/**
 * What a role may do by an action in a state, of whose cell it is (状态、动作与角色), in file order; or why nothing: the standard has no rule about the
 * action, leaves this place open, does not allow it in this state, or not by this role.
 */
export function findCell(
  workflow: CompiledWorkflow,
  state: CompiledState,
  cell: WorkflowCell | undefined,
  action: string,
  role: string
): readonly CompiledTransition[] | Reason {
  if (cell === undefined) return refuseAction(workflow, state, action)
  const gap = cell.gaps.length === 0 ? undefined : findGap(cell, role)
  if (gap !== undefined) {
    const { reason, articles } = gap.source
    const params = { action, ...nameState(state), articles: articles.join(', ') }
    return createReason(`workflow/${reason}`, params, gap.because)
  }
  return cell.byRole.get(role) ?? refuseRole(state, cell, action, role)
}

function findGap({ gaps }: WorkflowCell, role: string): CompiledGap | undefined {
  return gaps.find(({ source: { roles } }) => roles === undefined || roles.includes(role))
}

function refuseRole(state: CompiledState, cell: WorkflowCell, action: string, role: string): Reason {
  if (cell.byRole.size === 0) return refuseState(state, action)
  const because = [...cell.byRole.values()].flat().flatMap((transition) => transition.because)
  const roles = [...cell.byRole.keys()].join(', ')
  return createReason('workflow/role-not-allowed', { action, ...nameState(state), role, roles }, [
    ...new Set(because)
  ])
}

function refuseAction({ actions }: CompiledWorkflow, state: CompiledState, action: string): Reason {
  if (!actions.has(action)) return createReason('workflow/action-not-in-standard', { action })
  return refuseState(state, action)
}

/** Lists what is possible; the transitions that say so are cited by asking for them. */
function refuseState(state: CompiledState, action: string): Reason {
  const possible = [...state.cells.values()].filter(({ byRole }) => byRole.size > 0)
  const actions = possible.map((cell) => cell.action).join(', ') || '-'
  return createReason('workflow/not-possible-in-state', { action, ...nameState(state), actions })
}
