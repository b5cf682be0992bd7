import type {
  ActionType,
  Transition,
  WorkflowEffect,
  WorkflowGap,
  WorkflowPart,
  WorkflowState
} from '@lijie/schema'
import { listSteps } from './list-steps.js'
import type { MachineConfig, MachineState, MachineTransition } from './machine-config.js'

/** The state before the report; no state of a workflow can be called so. */
const before = '_before-report'

/**
 * The workflow as an XState 5 machine (导出状态机): `createMachine(exportMachine(part, id))`, with a guard of the name of
 * each transition and gap, and what an action brings about as XState actions of the kinds of its effects.
 *
 * Guards ask what JSON cannot say: role, organ, result, facts. Events are the actions; a gap comes first and leads nowhere.
 */
export function exportMachine(part: WorkflowPart, id: string): MachineConfig {
  const steps = listSteps(part)
  const createOn = (state: string | null): MachineState['on'] => {
    const on: Partial<Record<ActionType, MachineTransition[]>> = {}
    for (const gap of part.gaps ?? [])
      if (state !== null && gap.from.includes(state)) (on[gap.action] ??= []).push(exportGap(gap))
    for (const { from, to, transition } of steps)
      if (from === state) (on[transition.action] ??= []).push(exportTransition(transition, to))
    return on
  }
  const states = Object.entries(part.states).map(
    ([state, definition]) => [state, exportState(definition, createOn(state))] as const
  )
  return {
    id,
    initial: before,
    states: { [before]: { on: createOn(null) ?? {} }, ...Object.fromEntries(states) }
  }
}

function exportState(
  { kind, label, filed, outcome, article }: WorkflowState,
  on: MachineState['on']
): MachineState {
  const meta = { label, ...(filed && { filed }), ...(outcome && { outcome }), ...(article && { article }) }
  const description = label.zh
  return kind === 'end' ? { type: 'final', description, meta } : { description, meta, on: on ?? {} }
}

function exportTransition(transition: Transition, to: string): MachineTransition {
  const { id, roles, result, when, holder, target, automatic, summary, article, effects = [] } = transition
  return {
    target: to,
    guard: id,
    description: summary.zh,
    actions: effects.map(exportEffect),
    meta: {
      roles,
      ...(result && { result }),
      ...(when && { when }),
      ...(holder && { holder }),
      ...(target && { dispatchTarget: target }),
      ...(automatic && { automatic }),
      ...(article && { article })
    }
  }
}

function exportGap({ id, roles, reason, articles, summary }: WorkflowGap): MachineTransition {
  return {
    guard: `gap:${id}`,
    description: summary.zh,
    meta: { gap: id, reason, articles, ...(roles && { roles }) }
  }
}

function exportEffect(effect: WorkflowEffect): NonNullable<MachineTransition['actions']>[number] {
  const [type = 'effect'] = Object.keys(effect)
  return { type, params: { ...effect } }
}
