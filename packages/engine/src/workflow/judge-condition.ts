import type { Condition } from '@lijie/schema'
import { interpretCondition, listUnknownFacts } from '../criteria/index.js'
import { createReason, type Reason, type Truth } from '../kernel/index.js'
import type { Attempt } from './attempt.js'
import type { CaseRecord } from './case-record.js'
import type { CompiledWorkflow, RecordFact } from './compiled-workflow.js'

/** What a condition is judged on. */
export interface JudgedCase {
  readonly workflow: CompiledWorkflow
  /** Before the report nothing was counted, and nobody knows where the case will come from. */
  readonly record: Readonly<Record<Exclude<RecordFact, 'fromCase'>, number>> &
    Partial<Pick<CaseRecord, 'continues' | 'splitFrom'>>
  readonly facts: Attempt['facts']
}

/** Whether a condition of the workflow holds in a case (判断条件); facts of the record are read there. */
export function judgeCondition(judged: JudgedCase, condition: Condition): Truth {
  return interpretCondition(condition, judged.workflow.context, readFacts(judged))
}

function readFacts({ workflow: { ofRecord }, record, facts }: JudgedCase): Attempt['facts'] {
  if (ofRecord.length === 0) return facts
  const all: Record<string, unknown> = { ...facts }
  for (const name of ofRecord) all[name] = name === 'fromCase' ? comesFromCase(record) : record[name]
  return all
}

function comesFromCase({ continues, splitFrom }: JudgedCase['record']): boolean | null {
  return continues === undefined || splitFrom === undefined ? null : continues !== null || splitFrom !== null
}

/** Why a condition leaves it open what to do: the facts that it waits for. */
export function refuseUnknown(attempt: Attempt, condition: Condition, because: Reason['because']): Reason {
  const { context } = attempt.workflow
  const facts = listUnknownFacts(condition, context, readFacts(attempt)).join(', ')
  return createReason('workflow/needs-facts', { action: attempt.type, facts }, because)
}
