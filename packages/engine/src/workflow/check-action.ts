import type { ActionType } from '@lijie/schema'
import { checkFacts, type FactVocabulary } from '../criteria/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import { actionTypes } from './action-types.js'
import type { CaseAction } from './case-action.js'
import type { CompiledWorkflow, WorkflowCell } from './compiled-workflow.js'
import { payloadForms, type MemberForm } from './payload-forms.js'
import type { WorkflowRules } from './workflow-rules.js'

/**
 * What is wrong with an action as such, whatever the case (核对动作): its type, its members, its facts; null when it can be
 * read. `cell` is what the standard says of it in the present state, where it says anything. Members that no action has are not looked for.
 */
export function checkAction(
  { vocabulary }: WorkflowRules,
  workflow: CompiledWorkflow,
  action: CaseAction,
  cell: WorkflowCell | undefined,
  at: number
): readonly Reason[] | null {
  if (!Number.isSafeInteger(at)) return [createReason('workflow/invalid-instant', { value: sayValue(at) })]
  if (!isObject(action)) return [unknownAction(action)]
  const forms = cell === undefined ? findForms(action.type) : cell.forms
  if (forms === undefined) return [unknownAction(action.type)]
  const { facts } = action
  const fault = checkCommon(action) ?? (forms.length === 0 ? null : checkMembers(action, forms))
  if (fault !== null) return [fault]
  return facts === undefined ? null : checkGiven(workflow, vocabulary, facts)
}

function findForms(type: unknown): readonly MemberForm[] | undefined {
  return actionTypes.some((known) => known === type) ? payloadForms[type as ActionType] : undefined
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function unknownAction(type: unknown): Reason {
  return createReason('workflow/unknown-action', { action: sayValue(type), known: actionTypes.join(', ') })
}

function sayValue(value: unknown): string | number {
  return typeof value === 'string' || typeof value === 'number' ? value : typeof value
}

function checkCommon({ type, by, occurredAt, reason, facts, area }: CaseAction): Reason | null {
  if (!isObject(by) || typeof by.organ !== 'string' || typeof by.role !== 'string')
    return invalid(type, 'by', '{ organ, role }')
  if (by.onBehalfOf !== undefined && typeof by.onBehalfOf !== 'string')
    return invalid(type, 'by.onBehalfOf', 'text')
  if (occurredAt !== undefined && !Number.isSafeInteger(occurredAt))
    return invalid(type, 'occurredAt', 'epoch milliseconds')
  if (reason !== undefined && typeof reason !== 'string') return invalid(type, 'reason', 'text')
  if (area !== undefined && typeof area !== 'string') return invalid(type, 'area', 'text')
  if (facts !== undefined && (!isObject(facts) || Array.isArray(facts)))
    return invalid(type, 'facts', 'an object')
  return null
}

function checkMembers(action: CaseAction, forms: readonly MemberForm[]): Reason | null {
  for (const { member, isOptional, holds, expected } of forms) {
    const value = (action as unknown as Readonly<Record<string, unknown>>)[member]
    if (value === undefined ? !isOptional : !holds(value)) return invalid(action.type, member, expected)
  }
  return null
}

function invalid(action: ActionType, member: string, expected: string): Reason {
  return createReason('workflow/invalid-action', { action, member, expected })
}

/** Facts of the workflow and of the criteria; one name in both means that of the workflow. */
function checkGiven(
  { context: { vocabulary: own }, ofRecord }: CompiledWorkflow,
  ofCriteria: FactVocabulary,
  facts: Readonly<Record<string, unknown>>
): readonly Reason[] | null {
  let wrong: Reason[] | null = null
  for (const id of Object.keys(facts)) {
    const value = facts[id]
    const entry = own.facts.get(id) ?? ofCriteria.facts.get(id)
    if (ofRecord.some((one) => one === id))
      (wrong ??= []).push(createReason('workflow/counted-fact', { fact: id }))
    else if (entry === undefined || (value !== undefined && value !== null && entry.check(value) !== null)) {
      const vocabulary = own.facts.has(id) ? own : ofCriteria
      for (const { code, params } of checkFacts(vocabulary, { [id]: value }))
        (wrong ??= []).push({ code, params, because: [] })
    }
  }
  return wrong
}
