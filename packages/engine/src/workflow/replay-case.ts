import { isRefusal, refuse, type Decision, type Reason } from '../kernel/index.js'
import { copyRecord } from './advance-record.js'
import type { CaseAction } from './case-action.js'
import type { CaseRecord } from './case-record.js'
import { takeAction, type CaseStep } from './transition.js'
import type { WorkflowRules } from './workflow-rules.js'

/** An action as it was recorded (已记录动作). */
export interface RecordedAction {
  readonly action: CaseAction
  /** When it was recorded, epoch milliseconds. */
  readonly at: number
}

/**
 * A case while its actions are taken again one after another (重放过程). It is written on in one place instead of being made anew for
 * each action, which is most of what a replay costs.
 */
export interface CaseReplay {
  /** Takes the next action; why not, where the rules do not let it be: the case then is as it was. */
  readonly take: (action: CaseAction, at: number) => readonly Reason[] | null
  /** The case as it stands now, a record of its own; null before the report. */
  readonly read: () => CaseRecord | null
}

/** Begins to replay a case (开始重放): each action as by `replayAction`. */
export function startReplay(rules: WorkflowRules): CaseReplay {
  let record: CaseRecord | null = null
  return {
    take: (action, at) => {
      const step = takeAction(rules, record, action, at, true)
      if ('refused' in step) return step.refused
      record = step.value.record
      return null
    },
    read: () => record && copyRecord(record)
  }
}

/**
 * The record that the actions of one case lead to, in the order in which they were recorded (重放): a fold of `replayAction`. The
 * first action that is refused refuses the whole, since a journal holds none. Refused as `replayAction`, and
 * `workflow/missing-case` for no action at all.
 */
export function replayCase(rules: WorkflowRules, actions: readonly RecordedAction[]): Decision<CaseRecord> {
  let last: Exclude<Decision<CaseStep>, { readonly refused: unknown }> | null = null
  for (const { action, at } of actions) {
    const step = takeAction(rules, last === null ? null : last.value.record, action, at, true)
    if (isRefusal(step)) return step
    last = step
  }
  if (last === null) return refuse('workflow/missing-case', { action: '-' })
  return { value: last.value.record, because: last.because, warnings: last.warnings }
}
