import { isReason, type Citation, type Reason } from '../kernel/index.js'
import { citeBinding, citeEntrustment } from './cite-entry.js'
import type { CompiledResponsibility } from './compile-responsibility.js'
import { followArea } from './find-area.js'
import { findEntrustments } from './find-entrustments.js'
import { findRole } from './find-role.js'
import { holdsAt } from './holds-at.js'
import { anyName, formatOrgan } from './organ-name.js'

/** Who may act in a role (可担任者); `*` stands for any member or any area. */
export interface PossibleActor {
  /** As an action would name it: `city-centre`, `district-centre@230102`, `unit:*`. */
  readonly organ: string
  /** The organ that it would act for, by entrustment; null for an organ that acts for itself. */
  readonly onBehalfOf: string | null
  readonly because: readonly Citation[]
}

/**
 * Who may act in a role for a case in an area on a day (何者可担任): bound organs in file order, each followed by those that
 * may act for it. Empty where the standard binds nobody then.
 *
 * Refused: `responsibility/unknown-role`, `responsibility/unknown-area`.
 */
export function listActors(
  responsibility: CompiledResponsibility,
  role: string,
  area: string,
  on: string
): readonly PossibleActor[] | Reason {
  const known = findRole(responsibility, role)
  if (isReason(known)) return known
  const found = followArea(responsibility, area, on)
  if (isReason(found)) return found
  const nameOf = (organ: string, anyArea = false): string => {
    const { openMembers, perArea } = responsibility.part.organs[organ] ?? {}
    return formatOrgan({
      organ,
      member: openMembers === true ? anyName : null,
      area: perArea === true ? (anyArea ? anyName : found.id) : null
    })
  }
  return (responsibility.bindingsOf.get(role) ?? [])
    .filter((binding) => holdsAt(responsibility, binding, found.id, on))
    .flatMap((binding) => {
      const bound = nameOf(binding.organ, binding.anyArea)
      const because = [citeBinding(responsibility, binding)]
      const entrusted = findEntrustments(responsibility, binding.organ, { role, area: found.id, on })
      return [
        { organ: bound, onBehalfOf: null, because },
        ...entrusted.map(({ organ, chain }) => ({
          organ: nameOf(organ, binding.anyArea),
          onBehalfOf: bound,
          because: [...because, ...chain.map((entrustment) => citeEntrustment(responsibility, entrustment))]
        }))
      ]
    })
}

/** Possible actors in one line, as messages name them. */
export function nameActors(actors: readonly PossibleActor[]): string {
  const names = actors.map(({ organ, onBehalfOf }) =>
    onBehalfOf === null ? organ : `${organ} (onBehalfOf ${onBehalfOf})`
  )
  return names.length === 0 ? '-' : names.join(', ')
}
