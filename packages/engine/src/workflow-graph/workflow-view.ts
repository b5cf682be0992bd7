import type { Clocks, WorkflowPart } from '@lijie/schema'
import { findReachable } from './find-way.js'
import { keepFirst } from './keep-first.js'
import { listSteps, type WorkflowStep } from './list-steps.js'

/** What all checks look at: the document, its steps, and where a case can get to. */
export interface WorkflowView {
  readonly part: WorkflowPart
  readonly steps: readonly WorkflowStep[]
  /** One step, the first, from a state to another: enough to tell where a case can get to. */
  readonly arrows: readonly WorkflowStep[]
  /** States that a case can get to from a report; null stands for the time before it. */
  readonly reached: ReadonlySet<string | null>
  /** The rules of the clocks, as far as they are known. */
  readonly clocks: Clocks
}

/** Looks at a workflow once (流程概览). */
export function viewWorkflow(part: WorkflowPart, clocks: Clocks): WorkflowView {
  const steps = listSteps(part)
  const arrows = keepFirst(steps, ({ from, to }) => JSON.stringify([from, to]))
  return { part, steps, arrows, reached: findReachable<string | null>(arrows, [null]), clocks }
}
