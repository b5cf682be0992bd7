import type { WorkflowPart } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Roles (角色) in which nobody may act, and roles that the workflow never asks for. */
export const roleUse: LintRule = ({ responsibility, workflow }) => {
  if (responsibility === undefined) return []
  const bound = new Set(responsibility.bindings.map(({ role }) => role))
  const used = workflow === undefined ? undefined : listRoles(workflow)
  return Object.keys(responsibility.roles).flatMap((role) => {
    const pointer = joinPointer('/roles', role)
    if (!bound.has(role))
      return [createFinding('responsibility', pointer, 'responsibility/role-without-binding', { role })]
    if (used === undefined || used.has(role)) return []
    return [createFinding('responsibility', pointer, 'responsibility/unused-role', { role })]
  })
}

/** The roles that transitions, their targets and their effects name. */
function listRoles({ transitions, gaps = [] }: WorkflowPart): ReadonlySet<string> {
  return new Set([
    ...gaps.flatMap(({ roles = [] }) => roles),
    ...transitions.flatMap(({ roles, target, effects = [] }) => [
      ...roles,
      ...(target?.roles ?? []),
      ...effects.flatMap((effect) =>
        'notify' in effect ? [effect.notify] : 'performer' in effect ? [effect.performer] : []
      )
    ])
  ])
}
