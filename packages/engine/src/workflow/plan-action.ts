import { createReason, type Reason } from '../kernel/index.js'
import { recallActor } from './actor-recall.js'
import type { Attempt } from './attempt.js'
import type { ActionOf, CaseAction } from './case-action.js'
import type { Assignment, CaseRecord } from './case-record.js'
import { checkAction } from './check-action.js'
import { checkPlace } from './check-place.js'
import { chooseTransition } from './choose-transition.js'
import { climbLadder, type LadderClimb } from './climb-ladder.js'
import type { CompiledEffect, CompiledState, CompiledTransition } from './compiled-workflow.js'
import { createRecord } from './create-record.js'
import { decideCaseFiling, type CaseFiling } from './decide-case-filing.js'
import { findCell } from './find-cell.js'
import { findState } from './find-state.js'
import { findTarget } from './find-target.js'
import { mergeFacts } from './merge-facts.js'
import { findMisnamed } from './name-effect.js'
import { relocateCase } from './relocate-case.js'
import { selectEffects } from './select-effects.js'
import type { WorkflowRules } from './workflow-rules.js'

/** An action that nothing speaks against (可办动作的办法): the transition that it takes, and what that rests on and leads to. */
export interface ActionPlan {
  readonly attempt: Attempt
  readonly transition: CompiledTransition
  /** To whom the case goes; null when it stays. */
  readonly target: Assignment | null
  readonly filing: CaseFiling | null
  readonly climb: LadderClimb | null
  /** The declared effects that follow. */
  readonly selected: readonly CompiledEffect[]
}

/** What is refused, as a decision says it. */
interface Refused {
  readonly refused: readonly Reason[]
}

/** How an action is taken in a case (办理方案), or the first reason against it; nothing is written. */
export function planAction(
  rules: WorkflowRules,
  present: CompiledState | undefined,
  record: CaseRecord | null,
  action: CaseAction,
  at: number
): ActionPlan | Refused {
  const { workflow } = rules
  if (workflow === null) return refuseFor(createReason('workflow/no-workflow', {}))
  const type = (action as CaseAction | null | undefined)?.type as CaseAction['type']
  const cell = present?.cells.get(type)
  const wrong = checkAction(rules, workflow, action, cell, at)
  if (wrong !== null) return { refused: wrong }
  const { by, area: given, occurredAt, facts: told } = action
  const state = findState(rules, workflow, present, record, type, occurredAt, at)
  if ('code' in state) return refuseFor(state)
  const possible = findCell(workflow, state, cell, type, by.role)
  if ('code' in possible) return refuseFor(possible)
  const known = record === null || given === undefined ? record : relocateCase(rules, record, given, at)
  if (known !== null && 'params' in known) return refuseFor(known)
  const area = known === null ? (given as string) : known.area
  const actor = recallActor(rules, workflow.recall, by.organ, by.role, by.onBehalfOf, area, at)
  if ('code' in actor) return refuseFor(actor)
  const place = record === null ? checkPlace(rules, workflow, action as ActionOf<'report'>, actor) : null
  if (place !== null) return refuseFor(place)
  const before = known ?? createRecord(action as ActionOf<'report'>, actor.area, at)
  const attempt: Attempt = {
    workflow,
    state,
    record: before,
    action,
    type,
    actor,
    at,
    occurredAt: occurredAt === undefined ? at : occurredAt,
    facts: told === undefined ? before.facts : mergeFacts(before.facts, told)
  }
  const chosen = chooseTransition(attempt, possible)
  return 'code' in chosen ? refuseFor(chosen) : planTransition(rules, attempt, chosen)
}

function refuseFor(reason: Reason): Refused {
  return { refused: [reason] }
}

/** What a chosen transition asks for besides. */
function planTransition(
  rules: WorkflowRules,
  attempt: Attempt,
  transition: CompiledTransition
): ActionPlan | Refused {
  const target = transition.target === null ? null : findTarget(rules, attempt, transition, transition.target)
  if (target !== null && 'code' in target) return refuseFor(target)
  const filing = transition.files ? decideCaseFiling(rules, attempt, transition) : null
  if (filing !== null && 'length' in filing) return { refused: filing }
  const climb = transition.ladder === null ? null : climbLadder(rules, attempt, transition)
  if (climb !== null && 'length' in climb) return { refused: climb }
  const misnamed = transition.names ? findMisnamed(attempt, transition) : null
  if (misnamed !== null) return refuseFor(misnamed)
  const selected = selectEffects(attempt, transition)
  if ('code' in selected) return refuseFor(selected)
  return { attempt, transition, target, filing, climb, selected }
}
