export { actionTypes } from './action-types.js'
export type { ActionOf, Actor, CaseAction } from './case-action.js'
export type { CaseEffect } from './case-effect.js'
export type { Assignment, CaseRecord, LadderProgress } from './case-record.js'
export type { AnnouncedCalendars } from './ask-clocks.js'
export { compileWorkflow, type WorkflowContext } from './compile-workflow.js'
export type {
  CompiledEffect,
  CompiledGap,
  CompiledState,
  CompiledTransition,
  CompiledWorkflow,
  RecordFact,
  WorkflowCell
} from './compiled-workflow.js'
export { describeRefusal } from './describe-refusal.js'
export { describeTransition } from './describe-transition.js'
export { foldCaseClocks } from './fold-case-clocks.js'
export {
  listActions,
  type NextActions,
  type OpenQuestion,
  type PossibleAction,
  type RoleActors
} from './list-actions.js'
export { listMembers } from './list-members.js'
export {
  readReplay,
  replayCase,
  startReplay,
  takeNext,
  type CaseReplay,
  type RecordedAction
} from './replay-case.js'
export { replayAction, transition, type CaseStep } from './transition.js'
export type { WorkflowRules } from './workflow-rules.js'
