import { isRefusal, refuse, type Decision } from '../kernel/index.js'
import type { CaseAction } from './case-action.js'
import type { CaseRecord } from './case-record.js'
import { replayAction } from './transition.js'
import type { WorkflowRules } from './workflow-rules.js'

/** An action as it was recorded (已记录动作). */
export interface RecordedAction {
  readonly action: CaseAction
  /** When it was recorded, epoch milliseconds. */
  readonly at: number
}

/**
 * The record that the actions of one case lead to, in the order in which they were recorded (重放): a fold of
 * {@link replayAction}. The first action that is refused refuses the whole, since a journal holds none. Refused as
 * {@link replayAction}, and `workflow/missing-case` for no action at all.
 */
export function replayCase(rules: WorkflowRules, actions: readonly RecordedAction[]): Decision<CaseRecord> {
  let record: CaseRecord | null = null
  let last: Exclude<ReturnType<typeof replayAction>, { readonly refused: unknown }> | null = null
  for (const { action, at } of actions) {
    const step = replayAction(rules, record, action, at)
    if (isRefusal(step)) return step
    last = step
    record = step.value.record
  }
  if (last === null) return refuse('workflow/missing-case', { action: '-' })
  return { value: last.value.record, because: last.because, warnings: last.warnings }
}
