import { refuse, type Citation, type Decision, type Reason } from '../kernel/index.js'
import { citeTransition, recallActor } from './actor-recall.js'
import { advanceRecord, copyRecord } from './advance-record.js'
import { askClocks, type AnnouncedCalendars } from './ask-clocks.js'
import type { Attempt } from './attempt.js'
import type { ActionOf, CaseAction } from './case-action.js'
import type { CaseEffect } from './case-effect.js'
import type { CaseRecord } from './case-record.js'
import { checkAction } from './check-action.js'
import { checkPlace } from './check-place.js'
import { chooseTransition } from './choose-transition.js'
import { climbLadder, type LadderClimb } from './climb-ladder.js'
import type { CompiledTransition } from './compiled-workflow.js'
import { createRecord } from './create-record.js'
import { decideCaseFiling, type CaseFiling } from './decide-case-filing.js'
import { findCell } from './find-cell.js'
import { findHolder } from './find-holder.js'
import { findState } from './find-state.js'
import { findTarget } from './find-target.js'
import { makeEffects, selectEffects } from './make-effects.js'
import { mergeFacts } from './merge-facts.js'
import { findMisnamed } from './name-effect.js'
import { relocateCase } from './relocate-case.js'
import type { WorkflowRules } from './workflow-rules.js'

/** A case after an action, and what has to be done because of it (办理结果). */
export interface CaseStep {
  readonly record: CaseRecord
  readonly effects: readonly CaseEffect[]
}

/**
 * Takes an action in a case (办理): the record afterwards and the effects, or why the rules do not let it be. Pure: the same
 * record, action and instant always give the same, and nothing that was handed in is changed. `record` is null for a report;
 * `at` is when the action is recorded, epoch milliseconds, never earlier than the action before. Who acts is checked for the
 * civil date of `at` in the zone of the time limits, at +08:00 where there is none.
 *
 * The first reason in this order is given: what is no action (`workflow/unknown-action`, `workflow/invalid-action`), a case
 * that is not there or has ended, time going back, no rule at all (`workflow/action-not-in-standard`), a gap of the source
 * (`workflow/closing-path-not-stated`), the state, the role, the organ (`responsibility/…`), the holder, the condition, the
 * target, the filing criteria, the ladder, the effects, and last the clocks (`clock/…`) where an event asks something of them:
 * they count by the calendars of the rules and by those that were `announced` since.
 */
export function transition(
  rules: WorkflowRules,
  record: CaseRecord | null,
  action: CaseAction,
  at: number,
  announced?: AnnouncedCalendars
): Decision<CaseStep> {
  const step = replayAction(rules, record, action, at)
  if ('refused' in step) return step
  const objection = askClocks(rules, step.value.record, step.value.effects, at, announced)
  return objection === null ? step : { refused: objection }
}

/**
 * Takes an action again that was taken before (重放): {@link transition} without asking the clocks. They count on calendars,
 * which are not pinned: what they let be stays so, even if days were set off or made up since.
 */
export function replayAction(
  rules: WorkflowRules,
  record: CaseRecord | null,
  action: CaseAction,
  at: number
): Decision<CaseStep> {
  return takeAction(rules, record, action, at, false)
}

/**
 * {@link replayAction}; a record that is a draft (案卷草稿) may be written on instead of being copied, once nothing is left that
 * could refuse the action.
 */
export function takeAction(
  rules: WorkflowRules,
  record: CaseRecord | null,
  action: CaseAction,
  at: number,
  isDraft: boolean
): Decision<CaseStep> {
  const { workflow } = rules
  if (workflow === null) return refuse('workflow/no-workflow', {})
  const type = (action as CaseAction | null | undefined)?.type as CaseAction['type']
  const present = record === null ? workflow.start : workflow.states.get(record.state)
  const cell = present?.cells.get(type)
  const wrong = checkAction(rules, workflow, action, cell, at)
  if (wrong !== null) return { refused: wrong }
  const state = findState(rules, workflow, present, record, action, at)
  if ('code' in state) return refuseFor(state)
  const { by } = action
  const possible = findCell(workflow, state, cell, type, by.role)
  if ('code' in possible) return refuseFor(possible)
  const known =
    record === null || action.area === undefined ? record : relocateCase(rules, record, action.area, at)
  if (known !== null && 'params' in known) return refuseFor(known)
  const area = known === null ? (action as ActionOf<'report'>).area : known.area
  const actor = recallActor(rules, workflow.recall, by.organ, by.role, by.onBehalfOf, area, at)
  if ('code' in actor) return refuseFor(actor)
  const place = record === null ? checkPlace(rules, workflow, action as ActionOf<'report'>, actor) : null
  if (place !== null) return refuseFor(place)
  const before = known ?? createRecord(action as ActionOf<'report'>, actor.area, at)
  const { occurredAt = at, facts: told } = action
  const facts = told === undefined ? before.facts : mergeFacts(before.facts, told)
  const attempt: Attempt = { workflow, state, record: before, action, type, actor, at, occurredAt, facts }
  const chosen = chooseTransition(attempt, possible)
  return 'code' in chosen ? refuseFor(chosen) : takeTransition(rules, attempt, chosen, isDraft || before !== record)
}

function refuseFor(reason: Reason): { readonly refused: readonly Reason[] } {
  return { refused: [reason] }
}

/** Checks what a chosen transition asks for besides, and enters it. */
function takeTransition(
  rules: WorkflowRules,
  attempt: Attempt,
  chosen: CompiledTransition,
  isDraft: boolean
): Decision<CaseStep> {
  const target = chosen.target === null ? null : findTarget(rules, attempt, chosen, chosen.target)
  if (target !== null && 'code' in target) return refuseFor(target)
  const filing = chosen.files ? decideCaseFiling(rules, attempt, chosen) : null
  if (filing !== null && 'length' in filing) return { refused: filing }
  const climb = chosen.ladder === null ? null : climbLadder(rules, attempt, chosen)
  if (climb !== null && 'length' in climb) return { refused: climb }
  const misnamed = chosen.names ? findMisnamed(attempt, chosen) : null
  if (misnamed !== null) return refuseFor(misnamed)
  const selected = selectEffects(attempt, chosen)
  if ('code' in selected) return refuseFor(selected)
  const left = findHolder(attempt.record)
  const next = isDraft ? attempt.record : copyRecord(attempt.record)
  advanceRecord(next, attempt, chosen, target, filing, climb)
  const effects = makeEffects(attempt, chosen, selected, next, left, climb)
  return {
    value: { record: next, effects },
    because: citeAll(citeTransition(chosen, attempt.actor), filing, climb),
    warnings: filing === null ? noWarnings : filing.warnings
  }
}

const noWarnings: readonly [] = Object.freeze([])

/** What a transition rests on is kept; only filing and ladders add to it. */
function citeAll(
  cited: readonly Citation[],
  filing: CaseFiling | null,
  climb: LadderClimb | null
): readonly Citation[] {
  if (filing === null && climb === null) return cited
  return [...cited, ...(filing?.because ?? []), ...(climb?.because ?? [])]
}
