import { checkOverlaps } from '@lijie/engine/analysis'
import { findDutyConflicts } from '@lijie/engine/source-conflicts'
import { checkWorkflow } from '@lijie/engine/workflow-graph'
import { lintStandard } from '@lijie/schema'

const gravities = ['error', 'warning', 'info']

/** Everything that checks find in one standard, the gravest first. */
export function findFaults(document) {
  const { facts, criteria, duties, workflow, timeLimits } = document
  const found = [
    ...lintStandard(document),
    ...(facts === undefined || criteria === undefined
      ? []
      : checkOverlaps({ facts, criteria }, 'criteria.json')),
    ...(duties === undefined ? [] : findDutyConflicts(duties)),
    ...(workflow === undefined ? [] : checkWorkflow(workflow, { clocks: timeLimits?.clocks }))
  ]
  return found.toSorted((a, b) => gravities.indexOf(a.severity) - gravities.indexOf(b.severity))
}
