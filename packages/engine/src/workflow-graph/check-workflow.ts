import type { Clocks, Issue, WorkflowPart } from '@lijie/schema'
import { findAutomaticLoops } from './find-automatic-loops.js'
import { findClockFaults } from './find-clock-faults.js'
import { findDeadEnds } from './find-dead-ends.js'
import { findIdleTransitions } from './find-idle-transitions.js'
import { findLostFilings, findLostStates, findWaysOutOfEnds } from './find-lost-states.js'
import { viewWorkflow } from './workflow-view.js'

/** What else is known of the rules. */
export interface WorkflowSurroundings {
  /** `clocks` of time-limits.json; without them nothing is said of clocks that start again. */
  readonly clocks?: Clocks | undefined
}

/**
 * What holds of every case that a workflow handles (流程检查): that it can end, that every state is met, that timers alone
 * never go round in a circle, that an end is an end, that clocks stop, that every transition is taken at some time.
 *
 * Conditions are taken for open, and organs for bound. A dead end that the standard declares by a gap with the reason
 * `closing-path-not-stated` is a warning that cites the articles of the gap. Issues point into workflow.json.
 */
export function checkWorkflow(
  part: WorkflowPart,
  { clocks = {} }: WorkflowSurroundings = {}
): readonly Issue[] {
  const view = viewWorkflow(part, clocks)
  return [
    findLostStates,
    findWaysOutOfEnds,
    findDeadEnds,
    findAutomaticLoops,
    findLostFilings,
    findIdleTransitions,
    findClockFaults
  ].flatMap((find) => find(view).map((issue) => ({ file: 'workflow.json', ...issue })))
}
