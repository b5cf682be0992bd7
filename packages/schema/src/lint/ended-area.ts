import { joinPointer } from '../parse/index.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** As much of an entry as this rule looks at. */
interface AreaUse {
  readonly areas?: readonly string[]
  readonly validFrom?: string
}

/** Entries that begin in an area (区域) after the area has ended: they can never apply. */
export const endedArea: LintRule = ({ standard, responsibility }) => {
  if (responsibility === undefined) return []
  const { areas = {}, areaGroups = {}, bindings, entrustments = [], assignments = [] } = responsibility
  const check = (use: AreaUse, pointer: string, entry: string): Finding[] => {
    const from = use.validFrom ?? standard.effectiveFrom
    return (use.areas ?? []).flatMap((area, index) => {
      const to = Object.hasOwn(areas, area) ? areas[area]?.validTo : undefined
      if (from === null || to === undefined || from <= to) return []
      const following = areas[area]?.succeededBy?.join(', ') ?? '-'
      const params = { entry, area, to, from, following }
      return [
        createFinding('responsibility', `${pointer}/areas/${index}`, 'responsibility/ended-area', params)
      ]
    })
  }
  const listed = Object.entries({ bindings, entrustments, assignments }).flatMap(([list, entries]) =>
    entries.flatMap((entry, index) => check(entry, `/${list}/${index}`, `${list}/${entry.id}`))
  )
  const grouped = Object.entries(areaGroups).flatMap(([id, group]) =>
    check(group, joinPointer('/areaGroups', id), `areaGroups/${id}`)
  )
  return [...grouped, ...listed]
}
