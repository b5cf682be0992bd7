import type { CaseClocks } from '../clock/index.js'
import type { Decision } from '../kernel/index.js'
import type { CaseAction, CaseRecord, WorkflowRules } from '../workflow/index.js'

/** An action that was taken in a case (案件步骤), with the record after it and the rules that it was taken under. */
export interface CourseStep {
  readonly action: CaseAction
  /** When it was recorded. */
  readonly at: number
  readonly record: CaseRecord
  readonly rules: WorkflowRules
}

/** A case from its report on (案件历程). */
export interface CaseCourse {
  /** In the order in which they were recorded. */
  readonly steps: readonly CourseStep[]
  /** The rules that hold for it now; those of its last step unless it went over to others since. */
  readonly rules: WorkflowRules
  /** What is known of the case that it was split off or goes on from: its source, where its own facts do not tell. */
  readonly origin?: CaseRecord['facts']
  /** Who reported the first of the cases that it comes from. */
  readonly originReporter?: CaseAction['by'] | null
  /** How its clocks stand at an instant: `foldCaseClocks`, or the same with calendars announced since. */
  readonly foldClocks: (rules: WorkflowRules, record: CaseRecord, asOf: number) => Decision<CaseClocks>
}

/** When an action took place. */
export function timeOf({ action, at }: Pick<CourseStep, 'action' | 'at'>): number {
  return action.occurredAt ?? at
}
