import type { Area } from '@lijie/schema'
import { createReason, type Reason } from '../kernel/index.js'
import type { DivisionCode, DivisionRules } from './division-code.js'

/**
 * The area with a division code on the day of the rules (区划沿革), or null where no area names the code.
 *
 * Refused: `codes/ended-division` with what came after, `codes/future-division`.
 */
export function findDatedArea(
  { responsibility, on }: DivisionRules,
  code: string
): DivisionCode['area'] | Reason {
  const areas = responsibility?.part.areas ?? {}
  const named = Object.entries(areas).filter(([, { division }]) => division === code)
  const current = named.find(([, { validFrom = on, validTo = on }]) => validFrom <= on && on <= validTo)
  if (current !== undefined) return { ...current[1], id: current[0] }
  const past = named.filter(([, { validTo = on }]) => validTo < on)
  const [last] = past.toSorted(([, a], [, b]) => ((a.validTo ?? '') < (b.validTo ?? '') ? 1 : -1))
  if (last !== undefined) {
    const [, { label, validTo: to = '', succeededBy = [] }] = last
    const { zh: areaZh, en: area = areaZh } = label
    const after = (language: 'en' | 'zh'): string =>
      succeededBy.map((id) => sayArea(areas, id, language)).join(', ') || '-'
    const names = { area, areaZh, following: after('en'), followingZh: after('zh') }
    return createReason('codes/ended-division', { division: code, ...names, to, on })
  }
  const [next] = named
  if (next === undefined) return null
  const [, { label, validFrom: from = '' }] = next
  const { zh: areaZh, en: area = areaZh } = label
  return createReason('codes/future-division', { division: code, area, areaZh, from, on })
}

/** `East district 140802`: the name of an area and its code, when it has one. */
function sayArea(areas: Readonly<Record<string, Area>>, id: string, language: 'en' | 'zh'): string {
  const area = Object.hasOwn(areas, id) ? areas[id] : undefined
  const name = area?.label[language] ?? area?.label.zh ?? id
  return area?.division === undefined ? name : `${name} ${area.division}`
}
