import type { CaseAction } from './case-action.js'
import type { CaseRecord } from './case-record.js'
import type { RecalledActor } from './actor-recall.js'
import type { CompiledState, CompiledWorkflow } from './compiled-workflow.js'

/** An action that is to be taken in a case, as far as it is known to be possible (待办动作). */
export interface Attempt {
  readonly workflow: CompiledWorkflow
  readonly state: CompiledState
  /** For a report, the record as it is before it. */
  readonly record: CaseRecord
  readonly action: CaseAction
  readonly type: CaseAction['type']
  readonly actor: RecalledActor
  /** When it is recorded. */
  readonly at: number
  /** When it took place. */
  readonly occurredAt: number
  /** Facts on record with those of the action. */
  readonly facts: CaseRecord['facts']
}
