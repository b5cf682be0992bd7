import type { Entrustment, RoleBinding } from '@lijie/schema'
import { createReason, isReason, type Citation, type Reason } from '../kernel/index.js'
import { citeBinding, citeEntrustment } from './cite-entry.js'
import type { CompiledResponsibility } from './compile-responsibility.js'
import { followArea } from './find-area.js'
import { findEntrustments, type EntrustedTask } from './find-entrustments.js'
import { findRole } from './find-role.js'
import { holdsAt } from './holds-at.js'
import { listActors, nameActors } from './list-actors.js'
import { formatOrgan, type OrganName } from './organ-name.js'
import { readOrgan } from './read-organ.js'

/** As whom somebody acts (办理主体): an organ in a role, for another organ where it was entrusted. */
export interface ActingOrgan {
  readonly organ: string
  readonly role: string
  readonly onBehalfOf?: string
}

/**
 * Whether an organ may act in a role for a case in an area on a day (能否担任): the binding that says so, and the chain of
 * entrustments where it acts for another organ. With `onBehalfOf` that organ must be bound, and a chain lead from it to
 * `organ`, each link covering role, area and day. `on` is a civil date, `YYYY-MM-DD`.
 *
 * A per-area organ acts in its own area, unless its binding says `anyArea`; one that is entrusted acts in the area of the organ
 * it acts for. Refused: `responsibility/role-not-bound` and `responsibility/not-entrusted`, which name who may;
 * `responsibility/unknown-role`, `responsibility/unknown-organ`, `responsibility/invalid-organ`, `responsibility/unknown-area`.
 */
export function checkActor(
  responsibility: CompiledResponsibility,
  { organ, role, onBehalfOf = organ }: ActingOrgan,
  area: string,
  on: string
): readonly Citation[] | Reason {
  const known = findRole(responsibility, role)
  if (isReason(known)) return known
  const actor = readOrgan(responsibility, organ, on)
  if (isReason(actor)) return actor
  const named = readOrgan(responsibility, onBehalfOf, on)
  if (isReason(named)) return named
  const found = followArea(responsibility, area, on)
  if (isReason(found)) return found
  const task: EntrustedTask = { role, area: found.id, on }
  const binding = findBinding(responsibility, named, task)
  if (binding === undefined) return refuseUnbound(responsibility, named, task)
  const chain = findChain(responsibility, named, actor, task)
  if (chain === undefined) return refuseUnentrusted(responsibility, named, actor, task)
  return [
    citeBinding(responsibility, binding),
    ...chain.map((entrustment) => citeEntrustment(responsibility, entrustment))
  ]
}

function findBinding(
  responsibility: CompiledResponsibility,
  { organ, area }: OrganName,
  task: EntrustedTask
): RoleBinding | undefined {
  return responsibility.bindingsOf
    .get(task.role)
    ?.find(
      (binding) =>
        binding.organ === organ &&
        (area === null || area === task.area || binding.anyArea === true) &&
        holdsAt(responsibility, binding, task.area, task.on)
    )
}

/** The entrustments from one organ to another; none when they are the same, undefined when there is no chain. */
function findChain(
  responsibility: CompiledResponsibility,
  from: OrganName,
  to: OrganName,
  task: EntrustedTask
): readonly Entrustment[] | undefined {
  if (formatOrgan(from) === formatOrgan(to)) return []
  if (to.area !== null && to.area !== (from.area ?? task.area)) return undefined
  return findEntrustments(responsibility, from.organ, task).find(({ organ }) => organ === to.organ)?.chain
}

function refuseUnbound(
  responsibility: CompiledResponsibility,
  named: OrganName,
  task: EntrustedTask
): Reason {
  const organ = formatOrgan(named)
  return createReason('responsibility/role-not-bound', {
    organ,
    ...task,
    known: nameThose(responsibility, task)
  })
}

function refuseUnentrusted(
  responsibility: CompiledResponsibility,
  named: OrganName,
  actor: OrganName,
  task: EntrustedTask
): Reason {
  const [organ, from] = [formatOrgan(actor), formatOrgan(named)]
  const known = nameThose(responsibility, task)
  return createReason('responsibility/not-entrusted', { organ, from, ...task, known })
}

function nameThose(responsibility: CompiledResponsibility, { role, area, on }: EntrustedTask): string {
  const actors = listActors(responsibility, role, area, on)
  return isReason(actors) ? '-' : nameActors(actors)
}
