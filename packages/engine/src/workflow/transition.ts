import type { Decision } from '../kernel/index.js'
import { advanceRecord, copyRecord, type DraftRecord } from './advance-record.js'
import { askClocks, type AnnouncedCalendars } from './ask-clocks.js'
import type { CaseAction } from './case-action.js'
import type { CaseEffect } from './case-effect.js'
import type { CaseRecord } from './case-record.js'
import { citePlan } from './cite-plan.js'
import { makeEffects } from './make-effects.js'
import { planAction } from './plan-action.js'
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
  const { workflow } = rules
  const present = record === null ? workflow?.start : workflow?.states.get(record.state)
  const plan = planAction(rules, present, record, action, at)
  if ('refused' in plan) return plan
  const next = record === plan.attempt.record ? copyRecord(record) : (plan.attempt.record as DraftRecord)
  advanceRecord(next, plan)
  return {
    value: { record: next, effects: makeEffects(plan, next) },
    because: citePlan(plan),
    warnings: plan.filing === null ? noWarnings : plan.filing.warnings
  }
}

const noWarnings: readonly [] = Object.freeze([])
