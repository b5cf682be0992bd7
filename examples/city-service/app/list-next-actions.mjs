import { isReason, isRefusal } from '@lijie/engine'
import { formatInstant } from '@lijie/engine/calendar'
import { checkActor } from '@lijie/engine/responsibility'
import { listActions } from '@lijie/engine/workflow'
import { listActionFields } from '../openapi/build-action-schemas.mjs'
import { refusalProblem } from './problem.mjs'

/**
 * What may be done next in a case, by whom, and whether the actor of the request may do it. `needs` are facts on which it still
 * depends; filing criteria, ladders and clocks are asked only when it is done: the runner has the last word.
 */
export function listNextActions({ rulebook, clock }, record, actor) {
  const now = clock()
  const next = listActions(rulebook, record, now)
  if (isRefusal(next)) throw refusalProblem(next.refused)
  const { responsibility, timeLimits } = rulebook
  const on = formatInstant(timeLimits.zone, now).slice(0, 10)
  const mayAct = !isReason(checkActor(responsibility, actor, record.area, on))
  const { organ, onBehalfOf = organ, role: own } = actor
  // What the runner does by itself, nobody is asked to do.
  const possible = next.value.actions.filter(({ action }) => listActionFields(action) !== undefined)
  return possible.map(({ transition, action, result, to, roles, holder, needs, target, summary }) => ({
    transition,
    action,
    ...(result === null ? {} : { result }),
    to,
    roles: roles.map(({ role }) => role),
    ...(holder === null ? {} : { holder }),
    ...(needs.length === 0 ? {} : { needs }),
    ...(target === null ? {} : { targetRoles: target.roles.map(({ role }) => role) }),
    summary,
    mine: mayAct && roles.some(({ role }) => role === own) && (holder === null || holder === onBehalfOf)
  }))
}
