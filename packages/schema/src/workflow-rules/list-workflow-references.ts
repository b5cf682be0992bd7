import type { Transition, WorkflowEffect, WorkflowPart } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'

/** Names that a workflow speaks of and other parts declare; undefined where they cannot be seen from here. */
export interface KnownNames {
  readonly roles?: readonly string[] | undefined
  readonly ladders?: readonly string[] | undefined
  readonly registers?: readonly string[] | undefined
  readonly clocks?: readonly string[] | undefined
}

/** A name that a workflow uses (引用), and where. */
export interface WorkflowReference {
  readonly to: 'states' | keyof KnownNames
  readonly id: string
  readonly pointer: string
}

/** Every state, role, ladder, register and clock that a workflow names (流程引用), in file order. */
export function listWorkflowReferences(part: WorkflowPart): readonly WorkflowReference[] {
  return [
    ...Object.entries(part.stages ?? {}).flatMap(([id, { states }]) =>
      listIds('states', states, `${joinPointer('/stages', id)}/states`)
    ),
    ...part.transitions.flatMap((transition, place) => listOfTransition(transition, `/transitions/${place}`)),
    ...(part.gaps ?? []).flatMap(({ from, roles = [] }, place) => [
      ...listIds('states', from, `/gaps/${place}/from`),
      ...listIds('roles', roles, `/gaps/${place}/roles`)
    ])
  ]
}

function listOfTransition(transition: Transition, pointer: string): readonly WorkflowReference[] {
  const { from = [], to, roles, target, ladder, effects = [] } = transition
  return [
    ...listIds('states', from, `${pointer}/from`),
    ...(to === undefined ? [] : [{ to: 'states', id: to, pointer: `${pointer}/to` } as const]),
    ...listIds('roles', roles, `${pointer}/roles`),
    ...listIds('roles', target?.roles ?? [], `${pointer}/target/roles`),
    ...(ladder === undefined ? [] : [{ to: 'ladders', id: ladder, pointer: `${pointer}/ladder` } as const]),
    ...effects.flatMap((effect, place) => listOfEffect(effect, `${pointer}/effects/${place}`))
  ]
}

function listOfEffect(effect: WorkflowEffect, pointer: string): readonly WorkflowReference[] {
  if ('clock' in effect) return [{ to: 'clocks', id: effect.clock, pointer: `${pointer}/clock` }]
  if ('register' in effect) return [{ to: 'registers', id: effect.register, pointer: `${pointer}/register` }]
  if ('task' in effect) return [{ to: 'roles', id: effect.performer, pointer: `${pointer}/performer` }]
  // Whoever reported the case plays no role in it.
  if ('notify' in effect && effect.notify !== 'complainant')
    return [{ to: 'roles', id: effect.notify, pointer: `${pointer}/notify` }]
  return []
}

function listIds(
  to: WorkflowReference['to'],
  ids: readonly string[],
  pointer: string
): readonly WorkflowReference[] {
  return ids.map((id, place) => ({ to, id, pointer: `${pointer}/${place}` }))
}
