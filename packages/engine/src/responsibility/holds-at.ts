import type { CompiledResponsibility } from './compile-responsibility.js'
import { isValidOn, type Validity } from './is-valid-on.js'

/** Where and when a binding, an entrustment or an assignment holds. */
interface Scope extends Validity {
  readonly areas?: readonly string[]
  readonly areaGroups?: readonly string[]
}

/** Whether something holds for a case in an area on a day (适用范围); without areas and groups it holds everywhere. */
export function holdsAt(
  { groups }: Pick<CompiledResponsibility, 'groups'>,
  scope: Scope,
  area: string,
  on: string
): boolean {
  return isValidOn(scope, on) && coversArea(groups, scope, area)
}

function coversArea(
  groups: CompiledResponsibility['groups'],
  { areas, areaGroups }: Scope,
  area: string
): boolean {
  if (areas === undefined && areaGroups === undefined) return true
  if (areas?.includes(area) === true) return true
  return areaGroups?.some((group) => groups.get(group)?.has(area) === true) === true
}
