import { formatInstant, isInZoneTable } from '../calendar/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import type { CaseAction } from './case-action.js'
import type { CaseRecord } from './case-record.js'
import type { CompiledState, CompiledWorkflow } from './compiled-workflow.js'
import { nameState } from './name-state.js'
import type { WorkflowRules } from './workflow-rules.js'

/**
 * The state in which an action would be taken (所处状态): the present one, or why no action of its kind can be taken: the case is
 * not there yet, is there already, or has ended, or time would go back.
 */
export function findState(
  rules: WorkflowRules,
  { states }: CompiledWorkflow,
  present: CompiledState | undefined,
  record: CaseRecord | null,
  type: CaseAction['type'],
  occurredAt: number | undefined,
  at: number
): CompiledState | Reason {
  if (record === null && type !== 'report') return createReason('workflow/missing-case', { action: type })
  if (record !== null && type === 'report')
    return createReason('workflow/already-reported', { case: record.case })
  if (present === undefined) {
    const known = [...states.keys()].join(', ')
    return createReason('workflow/unknown-state', { state: record?.state ?? '-', known })
  }
  if (record !== null && present.isEnd)
    return createReason('workflow/case-has-ended', { case: record.case, ...nameState(present) })
  if (record !== null && at < record.at)
    return createReason('workflow/time-goes-back', { at: show(rules, at), before: show(rules, record.at) })
  return (occurredAt === undefined ? null : checkOccurrence(rules, record, occurredAt, at)) ?? present
}

/** 1 January 1900, 00:00 UTC: what was before is an error of writing. */
const earliest = -2_208_988_800_000

/** Nothing takes place in a case after it is recorded, or before the report; nor a report where no clock reaches. */
function checkOccurrence(
  rules: WorkflowRules,
  record: CaseRecord | null,
  occurredAt: number,
  at: number
): Reason | null {
  const given = show(rules, occurredAt)
  if (occurredAt > at)
    return createReason('workflow/occurs-in-future', { occurredAt: given, at: show(rules, at) })
  const from = record?.reportedAt ?? earliest
  const isTold = occurredAt >= from && (record !== null || isInZoneTable(rules.timeLimits.zone, occurredAt))
  if (isTold) return null
  return createReason('workflow/occurs-before-report', { occurredAt: given, from: show(rules, from) })
}

/** An instant as messages show it; as a number where the zone table does not reach. */
function show({ timeLimits: { zone } }: WorkflowRules, at: number): string | number {
  return isInZoneTable(zone, at) ? formatInstant(zone, at) : at
}
