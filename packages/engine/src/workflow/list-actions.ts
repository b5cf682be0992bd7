import type { ActionType, LocalizedText, WorkflowEffect } from '@lijie/schema'
import {
  answer,
  createReason,
  FALSE,
  nameTruth,
  TRUE,
  UNKNOWN,
  type Citation,
  type Decision,
  type TruthName
} from '../kernel/index.js'
import { listActors, type PossibleActor } from '../responsibility/index.js'
import { civilDateAt } from './actor-recall.js'
import type { CaseRecord } from './case-record.js'
import type { CompiledGap, CompiledTransition, CompiledWorkflow } from './compiled-workflow.js'
import { judgeCondition } from './judge-condition.js'
import { listUnknownFacts } from '../criteria/index.js'
import type { WorkflowRules } from './workflow-rules.js'

/** A role with the organs that may act in it (角色与可担任的机构); empty before the report, while no area is known. */
export interface RoleActors {
  readonly role: string
  readonly actors: readonly PossibleActor[]
}

/** Something that may be done next (可办动作), and what it asks for. */
export interface PossibleAction {
  readonly transition: string
  readonly action: ActionType
  readonly roles: readonly RoleActors[]
  /** The organ that alone may do it, since it holds the case; null where any in the role may. */
  readonly holder: string | null
  readonly result: 'pass' | 'fail' | null
  readonly ladder: string | null
  /** `unknown` while it waits for `needs`. What is known to be false is not listed. */
  readonly condition: Exclude<TruthName, 'false'>
  readonly needs: readonly string[]
  /** To whom it may go; null where it goes to nobody. */
  readonly target: { readonly level: number; readonly roles: readonly RoleActors[] } | null
  /** The filing criteria have to be met. */
  readonly confirms: boolean
  /** A timer may do it. */
  readonly automatic: boolean
  readonly modality: 'must' | 'may' | null
  /** State afterwards. */
  readonly to: string
  readonly effects: readonly WorkflowEffect[]
  readonly summary: LocalizedText
  readonly because: readonly Citation[]
}

/** What the source leaves open here (程序空白). */
export interface OpenQuestion {
  readonly gap: string
  readonly action: ActionType
  readonly articles: readonly string[]
  readonly summary: LocalizedText
  readonly because: readonly Citation[]
}

/** What may be done next, and what the source does not say (下一步). */
export interface NextActions {
  readonly actions: readonly PossibleAction[]
  readonly gaps: readonly OpenQuestion[]
}

/**
 * What may be done next in a case (可办动作), by whom and towards whom, on the facts on record: every transition of the present
 * state that is not known to be out of the question, in file order. Before the report the record is null. Nothing after the end.
 *
 * Whether an action is taken is said by {@link transition} alone: filing criteria, ladders and clocks are asked only then.
 * Refused: `workflow/no-workflow`, `workflow/unknown-state`.
 */
export function listActions(
  rules: WorkflowRules,
  record: CaseRecord | null,
  at: number
): Decision<NextActions> {
  const { workflow } = rules
  if (workflow === null) return { refused: [createReason('workflow/no-workflow', {})] }
  const state = record === null ? workflow.start : workflow.states.get(record.state)
  if (state === undefined) {
    const known = [...workflow.states.keys()].join(', ')
    return { refused: [createReason('workflow/unknown-state', { state: record?.state ?? '-', known })] }
  }
  const cells = [...state.cells.values()]
  const transitions = new Set(cells.flatMap(({ byRole }) => [...byRole.values()].flat()))
  const ordered = [...transitions].toSorted((a, b) => a.index - b.index)
  const question = { rules, workflow, record, on: civilDateAt(rules, at) }
  const actions = ordered.flatMap((transition) => describe(question, transition) ?? [])
  return answer({ actions, gaps: cells.flatMap(({ gaps }) => gaps.map(describeGap)) }, [])
}

interface Question {
  readonly rules: WorkflowRules
  readonly workflow: CompiledWorkflow
  readonly record: CaseRecord | null
  readonly on: string
}

/** A transition as something to do; null when it is known not to be possible now. */
function describe(question: Question, transition: CompiledTransition): PossibleAction | null {
  const { record, workflow } = question
  const { source, holder, when, target, because } = transition
  const held = record?.dispatched.find(({ level }) => level === holder)?.organ ?? null
  if (holder > 0 && held === null) return null
  const facts = { workflow, record: record ?? unreported, facts: record?.facts ?? {} }
  const truth = when === null ? TRUE : judgeCondition(facts, when)
  if (truth === FALSE) return null
  const needs =
    when !== null && truth === UNKNOWN ? listUnknownFacts(when, workflow.context, facts.facts) : []
  const { id, action, roles, summary, automatic = false, modality = null, effects = [] } = source
  return {
    transition: id,
    action,
    roles: listRoles(question, roles),
    holder: held,
    result: transition.result,
    ladder: transition.ladder,
    condition: nameTruth(truth) as PossibleAction['condition'],
    needs,
    target: target && { level: target.level, roles: listRoles(question, target.roles) },
    confirms: transition.confirms,
    automatic,
    modality,
    to: transition.to?.id ?? record?.state ?? '',
    effects,
    summary,
    because
  }
}

/** Before the report nothing was counted. */
const unreported = { rounds: 0, returns: 0, extensions: 0, suspensions: 0, supervisions: 0 }

function listRoles({ rules, record, on }: Question, roles: readonly string[]): readonly RoleActors[] {
  return roles.map((role) => {
    const { responsibility } = rules
    const found =
      responsibility === null || record === null ? [] : listActors(responsibility, role, record.area, on)
    return { role, actors: 'code' in found ? [] : found }
  })
}

function describeGap({ source, because }: CompiledGap): OpenQuestion {
  const { id, action, articles, summary } = source
  return { gap: id, action, articles, summary, because }
}
