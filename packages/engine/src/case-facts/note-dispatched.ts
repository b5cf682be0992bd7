import { actorOf } from './ask-step.js'
import type { CaseTrace } from './case-trace.js'
import type { TracedStep } from './take-step.js'

/** The end of the dispatch (派遣完成): when, and by whom. */
export function noteDispatched(trace: CaseTrace, step: TracedStep): void {
  trace.dispatchedAt = step.time
  trace.dispatcher = actorOf(step)
}
