import { foldClocks, type CaseClocks, type ClockInput } from '../clock/index.js'
import type { Decision } from '../kernel/index.js'
import type { CaseRecord } from './case-record.js'
import type { WorkflowRules } from './workflow-rules.js'

/**
 * How the clocks of a case stand at an instant (案件计时): {@link foldClocks} over the clock events of its record, with its
 * criterion and area grade. `calendars` are those that a change of calendar may name.
 */
export function foldCaseClocks(
  rules: WorkflowRules,
  { criterion, areaGrade, clockEvents }: CaseRecord,
  asOf: number | string,
  calendars?: ClockInput['calendars']
): Decision<CaseClocks> {
  return foldClocks(rules, {
    ...(criterion === null ? {} : { criterion }),
    areaGrade,
    events: clockEvents,
    asOf,
    ...(calendars === undefined ? {} : { calendars })
  })
}
