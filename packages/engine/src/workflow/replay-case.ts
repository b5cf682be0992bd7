import { refuse, type Decision, type Reason } from '../kernel/index.js'
import { advanceRecord, copyRecord, type DraftRecord } from './advance-record.js'
import type { CaseAction } from './case-action.js'
import type { CaseRecord } from './case-record.js'
import { citePlan } from './cite-plan.js'
import type { CompiledState } from './compiled-workflow.js'
import { planAction, type ActionPlan } from './plan-action.js'
import type { WorkflowRules } from './workflow-rules.js'

/** An action as it was recorded (已记录动作). */
export interface RecordedAction {
  readonly action: CaseAction
  /** When it was recorded, epoch milliseconds. */
  readonly at: number
}

/**
 * A case while its actions are taken again one after another (重放过程). It is written on in one place instead of being made anew for
 * each action, which is most of what a replay costs; {@link readReplay} gives a record to keep.
 */
export interface CaseReplay {
  readonly rules: WorkflowRules
  /** The case as it stands now, which the next action changes; null before the report. */
  record: CaseRecord | null
  /** Its state; undefined without a workflow. */
  state: CompiledState | undefined
}

/** Begins to replay a case (开始重放). */
export function startReplay(rules: WorkflowRules): CaseReplay {
  return { rules, record: null, state: rules.workflow?.start }
}

/**
 * Takes the next action in a replay (重放一步), as `replayAction` does. Why not, where the rules do not let it be: the case then is
 * as it was.
 */
export function takeNext(replay: CaseReplay, action: CaseAction, at: number): readonly Reason[] | null {
  const plan = takePlanned(replay, action, at)
  return 'refused' in plan ? plan.refused : null
}

/** Writes on in the record once nothing is left that could refuse the action. */
function takePlanned(replay: CaseReplay, action: CaseAction, at: number): ReturnType<typeof planAction> {
  const plan = planAction(replay.rules, replay.state, replay.record, action, at)
  if ('refused' in plan) return plan
  const { record, state } = plan.attempt
  advanceRecord(record as DraftRecord, plan)
  replay.record = record
  replay.state = plan.transition.to ?? state
  return plan
}

/** The case as it stands in a replay (读取重放), a record of its own; null before the report. */
export function readReplay({ record }: CaseReplay): CaseRecord | null {
  return record && copyRecord(record)
}

/**
 * The record that the actions of one case lead to, in the order in which they were recorded (重放): a fold of `replayAction`. The
 * first action that is refused refuses the whole, since a journal holds none. Refused as `replayAction`, and
 * `workflow/missing-case` for no action at all.
 */
export function replayCase(rules: WorkflowRules, actions: readonly RecordedAction[]): Decision<CaseRecord> {
  const replay = startReplay(rules)
  let last: ActionPlan | null = null
  for (const { action, at } of actions) {
    const plan = takePlanned(replay, action, at)
    if ('refused' in plan) return plan
    last = plan
  }
  if (replay.record === null || last === null) return refuse('workflow/missing-case', { action: '-' })
  return { value: replay.record, because: citePlan(last), warnings: last.filing?.warnings ?? [] }
}
