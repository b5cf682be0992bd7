import { isReason, type Rulebook } from '@lijie/engine'
import { listActors } from '@lijie/engine/responsibility'
import type { Actor, CaseRecord } from '@lijie/engine/workflow'
import type { Transition } from '@lijie/schema'
import type { CaseStory } from './case-story.js'
import type { CityModel } from './city-model.js'

/** A case and the day on which somebody acts in it. */
export interface ActingCase {
  readonly rulebook: Rulebook
  readonly model: CityModel
  readonly story: CaseStory
  readonly record: CaseRecord | null
  /** YYYY-MM-DD. */
  readonly on: string
}

/** Who may take a transition, as an action names them (可办理主体); the timer acts by itself and is left out. */
export function findActors(acting: ActingCase, { roles, holder, automatic }: Transition): readonly Actor[] {
  const { record, story, model } = acting
  const held = holder === undefined ? undefined : record?.dispatched.find(({ level }) => level === holder)
  return roles.flatMap((role) => {
    if (automatic === true && role === 'timer') return []
    if (held !== undefined) return role === held.role ? [{ organ: held.organ, role }] : []
    return listOrgans(acting, role).flatMap(({ organ, onBehalfOf }) => {
      const named = fillMember(organ, model.member)
      if (named === null || onBehalfOf?.includes('*') === true) return []
      const person = `synthetic-${role}-${story.random.below(20) + 1}`
      return [{ person, organ: named, role, ...(onBehalfOf === null ? {} : { onBehalfOf }) }]
    })
  })
}

/** Organs to which a case may be dispatched in one of these roles (可派遣对象). */
export function findTargets(acting: ActingCase, roles: readonly string[]): readonly string[] {
  return roles.flatMap((role) =>
    listOrgans(acting, role).flatMap(({ organ, onBehalfOf }) => {
      const named = onBehalfOf === null ? fillMember(organ, acting.story.unit.member) : null
      return named === null ? [] : [named]
    })
  )
}

function listOrgans(
  { rulebook, story, on }: ActingCase,
  role: string
): readonly { readonly organ: string; readonly onBehalfOf: string | null }[] {
  const { responsibility } = rulebook
  const actors = responsibility === null ? [] : listActors(responsibility, role, story.area, on)
  return isReason(actors) ? [] : actors
}

/** The organ with a member in place of `*`; null where any area would do, which nobody can act in. */
function fillMember(organ: string, member: string): string | null {
  return organ.endsWith('@*') ? null : organ.replace(':*', `:${member}`)
}
