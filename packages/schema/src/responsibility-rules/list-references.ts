import type {
  AssignedBody,
  AssignmentRule,
  Entrustment,
  Ladder,
  ResponsibilityPart,
  RoleBinding
} from '../generated/types.js'
import { joinPointer } from '../parse/index.js'

/** Collections of responsibility.json that its other entries name. */
export type ReferredCollection =
  | 'organs'
  | 'roles'
  | 'areas'
  | 'areaGroups'
  | 'ownerships'
  | 'ladders'
  | 'registers'

/** A place of responsibility.json that names an entry of a collection (引用). */
export interface Reference {
  readonly to: ReferredCollection
  readonly id: string
  /** JSON Pointer of the name. */
  readonly pointer: string
}

/** Every place of responsibility.json that names an entry of the same file, in file order by collection. */
export function listReferences(part: ResponsibilityPart): readonly Reference[] {
  const {
    organs,
    areas = {},
    areaGroups = {},
    bindings,
    entrustments = [],
    assignments = [],
    ladders = {}
  } = part
  return [
    ...Object.entries(organs).flatMap(([id, { partOf }]) =>
      one('organs', partOf, `${at('organs', id)}/partOf`)
    ),
    ...Object.entries(areas).flatMap(([id, { succeededBy }]) =>
      many('areas', succeededBy, `${at('areas', id)}/succeededBy`)
    ),
    ...Object.entries(areaGroups).flatMap(([id, group]) =>
      many('areas', group.areas, `${at('areaGroups', id)}/areas`)
    ),
    ...bindings.flatMap((binding, index) => listOfBinding(binding, `/bindings/${index}`)),
    ...entrustments.flatMap((entrustment, index) => listOfEntrustment(entrustment, `/entrustments/${index}`)),
    ...assignments.flatMap((rule, index) => listOfAssignment(rule, `/assignments/${index}`)),
    ...one('ladders', part.unassigned, '/unassigned'),
    ...Object.entries(ladders).flatMap(([id, ladder]) => listOfLadder(ladder, at('ladders', id)))
  ]
}

function listOfBinding(binding: RoleBinding, pointer: string): readonly Reference[] {
  return [
    ...one('roles', binding.role, `${pointer}/role`),
    ...one('organs', binding.organ, `${pointer}/organ`),
    ...listOfPlace(binding, pointer)
  ]
}

function listOfEntrustment(entrustment: Entrustment, pointer: string): readonly Reference[] {
  return [
    ...one('organs', entrustment.from, `${pointer}/from`),
    ...one('organs', entrustment.to, `${pointer}/to`),
    ...many('roles', entrustment.roles, `${pointer}/roles`),
    ...listOfPlace(entrustment, pointer)
  ]
}

function listOfAssignment(rule: AssignmentRule, pointer: string): readonly Reference[] {
  return [
    ...listOfPlace(rule, pointer),
    ...many('ownerships', rule.ownership, `${pointer}/ownership`),
    ...many('organs', rule.bodies, `${pointer}/bodies`),
    ...one('organs', organOf(rule.disposing), `${pointer}/disposing/organ`),
    ...one('organs', organOf(rule.supervising), `${pointer}/supervising/organ`)
  ]
}

function listOfPlace(
  { areas, areaGroups }: Pick<RoleBinding, 'areas' | 'areaGroups'>,
  pointer: string
): readonly Reference[] {
  return [
    ...many('areas', areas, `${pointer}/areas`),
    ...many('areaGroups', areaGroups, `${pointer}/areaGroups`)
  ]
}

function listOfLadder({ steps }: Ladder, pointer: string): readonly Reference[] {
  return steps.flatMap(({ decider, cost, register }, index) => {
    const step = `${pointer}/steps/${index}`
    const certifiers = cost !== undefined && 'certifiedBy' in cost ? cost.certifiedBy : undefined
    return [
      ...one('organs', decider, `${step}/decider`),
      ...many('organs', certifiers, `${step}/cost/certifiedBy`),
      ...one('registers', register, `${step}/register`)
    ]
  })
}

function organOf(body: AssignedBody | undefined): string | undefined {
  return body !== undefined && 'organ' in body ? body.organ : undefined
}

function at(collection: ReferredCollection, id: string): string {
  return joinPointer(`/${collection}`, id)
}

function one(to: ReferredCollection, id: string | undefined, pointer: string): readonly Reference[] {
  return id === undefined ? [] : [{ to, id, pointer }]
}

function many(
  to: ReferredCollection,
  ids: readonly string[] | undefined,
  pointer: string
): readonly Reference[] {
  return (ids ?? []).map((id, index) => ({ to, id, pointer: `${pointer}/${index}` }))
}
