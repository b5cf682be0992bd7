import type { Reason } from '../kernel/index.js'
import { checkUnitGrid, findArea } from '../responsibility/index.js'
import type { RecalledActor } from './actor-recall.js'
import type { ActionOf } from './case-action.js'
import type { CompiledWorkflow } from './compiled-workflow.js'
import type { WorkflowRules } from './workflow-rules.js'

/**
 * Why a place cannot be reported from (上报地点): its area exists no more, or its unit grid is none or lies elsewhere; null when it
 * can. A case on record follows its area to the successor, a report names the area of its day.
 */
export function checkPlace(
  { responsibility }: WorkflowRules,
  { recall }: CompiledWorkflow,
  { area, unitGrid }: ActionOf<'report'>,
  actor: RecalledActor
): Reason | null {
  if (responsibility === null || (unitGrid === undefined && actor.area === area)) return null
  const found = findArea(responsibility, area, recall.on)
  if ('code' in found && 'because' in found) return found
  const grid = unitGrid === undefined ? null : checkUnitGrid(unitGrid, found)
  return grid !== null && 'because' in grid ? grid : null
}
