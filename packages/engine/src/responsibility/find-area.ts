import type { Area, LocalizedText, ResponsibilityPart } from '@lijie/schema'
import { createReason, type Reason } from '../kernel/index.js'
import type { CompiledResponsibility } from './compile-responsibility.js'
import { isValidOn } from './is-valid-on.js'

/** An area of a case (区域), found by its id or division code. */
export interface FoundArea {
  /** Key of `areas`; the division code itself in open areas. */
  readonly id: string
  /** GB/T 2260 code, or null where the source gives none. */
  readonly division: string | null
  /** What the standard calls it; null in open areas, which it does not name. */
  readonly label: LocalizedText | null
}

/**
 * The area of that name on a day (区域): by the id of an area that exists then, by its division code, or any division code
 * with the prefix of `openAreas` that no area has. `on` is a civil date, `YYYY-MM-DD`.
 *
 * Refused: `responsibility/unknown-area`. An area that has ended is not replaced; the reason names those after it.
 */
export function findArea({ part }: CompiledResponsibility, name: string, on: string): FoundArea | Reason {
  const { areas = {}, openAreas } = part
  const byId = areaOf(part, name)
  if (byId !== undefined && isValidOn(byId, on)) return toFound(name, byId)
  const sameDivision = Object.entries(areas).filter(([, { division }]) => division === name)
  const current = sameDivision.find(([, area]) => isValidOn(area, on))
  if (current !== undefined) return toFound(...current)
  const open = openAreas !== undefined && /^\d{6}$/.test(name) && name.startsWith(openAreas.divisionPrefix)
  if (open && sameDivision.length === 0) return { id: name, division: name, label: null }
  const ended = byId ?? sameDivision.at(-1)?.[1]
  const known = ended?.succeededBy ?? listAreas(part, on)
  return createReason('responsibility/unknown-area', { area: name, on, known: known.join(', ') })
}

/**
 * The area that a case lies in on a later day (区域沿革): the area itself while it exists, afterwards its only successor.
 * An area that was divided among several is refused like an unknown one: nobody can tell in which part the case lies.
 */
export function followArea(
  responsibility: CompiledResponsibility,
  name: string,
  on: string
): FoundArea | Reason {
  let id = name
  for (let steps = 0; steps < 20; steps += 1) {
    const area = areaOf(responsibility.part, id)
    const [next, ...others] = area?.succeededBy ?? []
    const ended = area?.validTo !== undefined && area.validTo < on
    if (!ended || next === undefined || others.length > 0) break
    id = next
  }
  return findArea(responsibility, id, on)
}

function toFound(id: string, { division, label }: Area): FoundArea {
  return { id, division: division ?? null, label }
}

function areaOf({ areas = {} }: ResponsibilityPart, id: string): Area | undefined {
  return Object.hasOwn(areas, id) ? areas[id] : undefined
}

/** The areas of a day, and the codes that open areas admit, e.g. `2301**`. */
function listAreas({ areas = {}, openAreas }: ResponsibilityPart, on: string): readonly string[] {
  const valid = Object.entries(areas).filter(([, area]) => isValidOn(area, on))
  const open = openAreas === undefined ? [] : [openAreas.divisionPrefix.padEnd(6, '*')]
  const names = [...valid.map(([id]) => id), ...open]
  return names.length === 0 ? ['-'] : names
}
