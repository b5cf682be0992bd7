import type { Organ } from '@lijie/schema'
import { createReason, isReason, type Reason } from '../kernel/index.js'
import type { CompiledResponsibility } from './compile-responsibility.js'
import { followArea } from './find-area.js'
import { parseOrgan, type OrganName } from './organ-name.js'

/**
 * The organ that an action names, as it is on a day (机构): its class exists, it is written as the class asks, and its area
 * is given by its id, whatever way it was written.
 *
 * Refused: `responsibility/invalid-organ`, `responsibility/unknown-organ`, `responsibility/unknown-area`.
 */
export function readOrgan(
  responsibility: CompiledResponsibility,
  text: string,
  on: string
): OrganName | Reason {
  const name = parseOrgan(text)
  if (isReason(name)) return name
  const { organs } = responsibility.part
  const organ = Object.hasOwn(organs, name.organ) ? organs[name.organ] : undefined
  if (organ === undefined) {
    const known = Object.keys(organs).join(', ')
    return createReason('responsibility/unknown-organ', { organ: name.organ, known })
  }
  if (
    (name.member !== null) !== (organ.openMembers === true) ||
    (name.area !== null) !== (organ.perArea === true)
  )
    return createReason('responsibility/invalid-organ', { organ: text, form: formOf(name.organ, organ) })
  if (name.area === null) return name
  const area = followArea(responsibility, name.area, on)
  return isReason(area) ? area : { ...name, area: area.id }
}

/** How organs of a class are written. */
function formOf(id: string, { openMembers, perArea }: Organ): string {
  return `${id}${openMembers === true ? ':<member>' : ''}${perArea === true ? '@<area>' : ''}`
}
