import type { ClockRule, ResponsibilityPart, WorkflowPart } from '@lijie/schema'
import { isRefusal } from '../src/kernel/index.js'
import { compileResponsibility } from '../src/responsibility/index.js'
import {
  compileWorkflow,
  transition,
  type CaseAction,
  type CaseRecord,
  type CaseStep,
  type WorkflowRules
} from '../src/workflow/index.js'
import { clockRules, disposal } from './clock-fixtures.js'
import { compileSample, sampleRow } from './sample-criteria.js'
import { sampleResponsibility } from './responsibility-sample.js'
import { citeEntry, sampleWorkflow } from './workflow-sample.js'

export { sampleWorkflow } from './workflow-sample.js'

/** What the sample workflow is tried with instead of its own parts. */
export interface WorkflowSample {
  readonly workflow?: WorkflowPart
  readonly responsibility?: ResponsibilityPart
  readonly clocks?: Readonly<Record<string, ClockRule>>
}

/** Rules with one filing criterion, `component/0101/1`: the cover is missing. Its clock `disposal` runs one work hour. */
export function workflowRules(sample: WorkflowSample = {}): WorkflowRules {
  const { workflow: part = sampleWorkflow, responsibility: bodies = sampleResponsibility, clocks } = sample
  const context = { standard: 'cn.example', cite: citeEntry }
  const compiled = compileWorkflow(part, context)
  if ('issues' in compiled) throw new Error(JSON.stringify(compiled.issues))
  const known = compileResponsibility(bodies, context)
  if ('issues' in known) throw new Error(JSON.stringify(known.issues))
  const row = sampleRow(1, { fact: 'defects', operator: 'contains', value: 'missing' })
  const filing = compileSample([row])
  const { timeLimits } = clockRules(clocks ?? { disposal })
  return {
    ...filing,
    timeLimits,
    limitOf: (criterion) =>
      criterion === row.id
        ? { limit: row.timeLimit, citation: citeEntry(row.id, row.article, row.evidence) }
        : undefined,
    workflow: compiled.workflow,
    responsibility: known.responsibility
  }
}

/** Monday 9 March 2026, 09:00 in Shanghai. */
export const monday = Date.UTC(2026, 2, 9, 1)

/** An action by an organ in a role. */
export function act<T extends CaseAction['type']>(
  type: T,
  role: string,
  organ: string,
  more: object = {}
): CaseAction {
  return { type, by: { organ, role }, ...more } as unknown as CaseAction
}

/** The report that the tests begin with. */
export const reported = act('report', 'collector', 'centre', {
  case: 'A-1',
  kind: 'component',
  code: '0101',
  area: 'east',
  reporters: ['r-1']
})

/** The actions by which a case gets to a unit. */
export const untilDisposing: readonly CaseAction[] = [
  reported,
  act('file', 'clerk', 'centre', { facts: { defects: ['missing'] } }),
  act('dispatch', 'clerk', 'centre', { to: 'platform@east' }),
  act('dispatch', 'platform', 'platform@east', { to: 'unit:lamps' })
]

/** What an action gives; throws when it is refused. Actions are recorded a minute apart. */
export function take(
  rules: WorkflowRules,
  record: CaseRecord | null,
  action: CaseAction,
  at?: number
): CaseStep {
  const step = transition(rules, record, action, at ?? (record === null ? monday : record.at + 60_000))
  if (isRefusal(step)) throw new Error(JSON.stringify(step.refused))
  return step.value
}

/** The record after actions. */
export function takeAll(rules: WorkflowRules, actions: readonly CaseAction[]): CaseRecord {
  let record: CaseRecord | null = null
  for (const action of actions) ({ record } = take(rules, record, action))
  if (record === null) throw new Error('no action')
  return record
}

/** The code with which an action is refused; undefined when it is taken. */
export function refusalOf(
  rules: WorkflowRules,
  record: CaseRecord | null,
  action: unknown,
  at?: number
): string | undefined {
  const step = transition(
    rules,
    record,
    action as CaseAction,
    at ?? (record === null ? monday : record.at + 60_000)
  )
  return isRefusal(step) ? step.refused.map(({ code }) => code).join(' ') : undefined
}
