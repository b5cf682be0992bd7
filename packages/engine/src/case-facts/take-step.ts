import type { CaseRecord } from '../workflow/index.js'
import { endCase } from './end-case.js'
import { timeOf, type CaseCourse, type CourseStep } from './case-course.js'
import type { CaseTrace } from './case-trace.js'
import type { FactsRules } from './facts-rules.js'
import { followHolder } from './follow-holder.js'
import { noteAction } from './note-action.js'
import { stageIndex } from './state-places.js'

/** A step while it is taken into account. */
export interface TracedStep extends CourseStep {
  readonly facts: FactsRules
  readonly before: CaseRecord | null
  readonly time: number
  readonly foldClocks: CaseCourse['foldClocks']
  /** The stage before it. */
  readonly stageBefore: number
}

/** Takes the next action of a case into account (跟踪一步). */
export function takeStep(
  trace: CaseTrace,
  step: CourseStep,
  facts: FactsRules,
  foldClocks: CaseCourse['foldClocks']
): void {
  const { record, stage } = trace
  const traced = { ...step, facts, before: record, time: timeOf(step), foldClocks, stageBefore: stage }
  noteAction(trace, traced)
  const received = followHolder(trace, traced)
  trace.record = step.record
  if (step.record.endedAt !== null) return endCase(trace, traced)
  trace.stage = findStage(trace, traced)
  if (!received) reopen(trace, traced)
  if (trace.stage !== stageIndex('checking')) trace.checksInStay = 0
}

/** Where a unit holds a case that it can dispose of, the case is in disposal. */
function findStage({ holder }: CaseTrace, { facts, record }: TracedStep): number {
  const place = facts.places.get(record.state)
  if (place === undefined) return stageIndex('reporting')
  return place.isDisposal && holder !== null ? stageIndex('disposal') : place.stage
}

/** A case that goes back to disposal without being sent: the unit that holds it has it again. */
function reopen({ holder, stage }: CaseTrace, { stageBefore }: TracedStep): void {
  if (holder === null || stage > stageIndex('disposal') || stageBefore <= stageIndex('disposal')) return
  holder.reworkTimes += holder.openFailures
  holder.openFailures = 0
  holder.disposedAt = null
}
