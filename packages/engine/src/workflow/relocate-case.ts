import { createReason, type Reason } from '../kernel/index.js'
import {
  findArea,
  followArea,
  formatOrgan,
  parseOrgan,
  type CompiledResponsibility
} from '../responsibility/index.js'
import { civilDateAt } from './actor-recall.js'
import type { CaseRecord } from './case-record.js'
import type { WorkflowRules } from './workflow-rules.js'

/**
 * The record of a case that an action puts into another area (区划调整后改记区域): one that came after the area on record, which
 * has ended, and which may have been divided so that nobody else can tell where the case lies now. Organs that hold the case
 * for the old area hold it for the new one. The area that the case lies in anyway changes nothing.
 *
 * Refused: `workflow/area-not-successor`, and `responsibility/unknown-area` for none of the day.
 */
export function relocateCase(
  rules: WorkflowRules,
  record: CaseRecord,
  given: string,
  at: number
): CaseRecord | Reason {
  const { responsibility } = rules
  if (responsibility === null) return createReason('responsibility/no-responsibility', {})
  const on = civilDateAt(rules, at)
  const area = findArea(responsibility, given, on)
  if ('code' in area) return area
  const present = followArea(responsibility, record.area, on)
  if (!('code' in present) && present.id === area.id) return record
  const known = 'code' in present ? listSuccessors(responsibility, record.area, on) : [present.id]
  if (!known.includes(area.id)) {
    const params = { area: record.area, given, on, known: known.join(', ') || '-' }
    return createReason('workflow/area-not-successor', params)
  }
  const dispatched = record.dispatched.map((assignment) => {
    const name = parseOrgan(assignment.organ)
    return 'code' in name || name.area !== record.area
      ? assignment
      : { ...assignment, organ: formatOrgan({ ...name, area: area.id }) }
  })
  return { ...record, area: area.id, dispatched }
}

/** The areas of a day that came after one that has ended, also by way of others that have ended since. */
function listSuccessors(responsibility: CompiledResponsibility, area: string, on: string): readonly string[] {
  const { areas = {} } = responsibility.part
  const seen = new Set([area])
  for (const id of seen) {
    const one = Object.hasOwn(areas, id) ? areas[id] : undefined
    const hasEnded = one?.validTo !== undefined && one.validTo < on
    if (hasEnded) for (const next of one.succeededBy ?? []) seen.add(next)
  }
  return [...seen].filter((id) => id !== area && !('code' in findArea(responsibility, id, on)))
}
