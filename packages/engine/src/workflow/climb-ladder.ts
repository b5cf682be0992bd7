import { createReason, isRefusal, type Citation, type Reason } from '../kernel/index.js'
import {
  formatOrgan,
  nextLadderStep,
  parseOrgan,
  readOrgan,
  type CompiledResponsibility
} from '../responsibility/index.js'
import type { Attempt } from './attempt.js'
import type { ActionOf } from './case-action.js'
import type { CaseRecord, LadderProgress } from './case-record.js'
import type { CompiledTransition } from './compiled-workflow.js'
import type { WorkflowRules } from './workflow-rules.js'

/** A step of a ladder that was taken (协调一步). */
export interface LadderClimb {
  readonly progress: LadderProgress
  /** The register that the matter is entered in, where the ladder ends so. */
  readonly register: string | null
  readonly because: readonly Citation[]
}

/**
 * Takes the next step of a ladder (协调): the triggers on record and those told now say which it is, and who decides it. When
 * it fails, the trigger that stands for its failure holds from then on. Null for a transition that climbs none.
 */
export function climbLadder(
  { responsibility }: WorkflowRules,
  { workflow, action, record }: Attempt,
  transition: CompiledTransition
): LadderClimb | readonly Reason[] | null {
  if (action.type !== 'coordinate' || transition.ladder === null) return null
  if (responsibility === null) return [createReason('responsibility/no-responsibility', {})]
  const { ladder, agreed, by } = action
  const denied = findDenied(responsibility, record, action)
  if (denied !== undefined) return [createReason('workflow/failed-before', { ladder, trigger: denied })]
  const triggers = { ...(record.ladder?.ladder === ladder ? record.ladder.triggers : {}), ...action.triggers }
  const decision = nextLadderStep(responsibility, ladder, triggers)
  if (isRefusal(decision)) return decision.refused
  const { value, because } = decision
  if (value.outcome === 'no-rule') return [createReason('workflow/no-ladder-step', { ladder }, because)]
  if (value.outcome === 'needs')
    return [
      createReason('workflow/needs-facts', { action: action.type, facts: value.triggers.join(', ') }, because)
    ]
  const { step, decider, register, onFailure } = value
  if (!isOfClass(by.onBehalfOf ?? by.organ, decider))
    return [createReason('workflow/not-the-decider', { organ: by.organ, step, decider }, because)]
  const known = agreed || onFailure === null ? triggers : { ...triggers, [onFailure]: true }
  const unit = agreed ? (action.unit ?? null) : null
  const found = unit === null ? null : readOrgan(responsibility, unit, workflow.recall.on)
  if (found !== null && 'code' in found) return [found]
  const organ = found && formatOrgan(found)
  return { progress: { ladder, step, triggers: known, agreed, unit: organ }, register, because }
}

/** A failure on record that is told not to have been: nobody climbs down. */
function findDenied(
  { part: { ladders = {} } }: CompiledResponsibility,
  record: CaseRecord,
  { ladder, triggers }: ActionOf<'coordinate'>
): string | undefined {
  const known = record.ladder
  if (known?.ladder !== ladder) return undefined
  const failures = ladders[ladder]?.steps.flatMap(({ onFailure = [] }) => onFailure) ?? []
  return failures.find((trigger) => known.triggers[trigger] === true && triggers[trigger] === false)
}

function isOfClass(organ: string, decider: string): boolean {
  const name = parseOrgan(organ)
  return !('code' in name) && name.organ === decider
}
