import { createReason, TRUE, UNKNOWN, type Reason } from '../kernel/index.js'
import { writeOrgan } from './actor-recall.js'
import type { Attempt } from './attempt.js'
import type { CompiledTransition } from './compiled-workflow.js'
import { judgeCondition, refuseUnknown } from './judge-condition.js'
import { nameState } from './name-state.js'

/**
 * The transition of a role that an action takes (选择环节): the first in file order whose result, ladder, holder and condition
 * fit. While a condition is not known to be false, no later transition is looked at.
 */
export function chooseTransition(
  attempt: Attempt,
  transitions: readonly CompiledTransition[]
): CompiledTransition | Reason {
  let isHeld = false
  let hasFit = false
  for (const transition of transitions) {
    if (!fits(attempt, transition)) continue
    hasFit = true
    if (transition.holder > 0 && !holdsCase(attempt, transition.holder)) continue
    isHeld = true
    const { when } = transition
    if (when === null) return transition
    const truth = judgeCondition(attempt, when)
    if (truth === TRUE) return transition
    if (truth === UNKNOWN) return refuseUnknown(attempt, when, transition.because)
  }
  return hasFit ? refuseFitting(attempt, transitions, isHeld) : refuseMisfit(attempt, transitions)
}

/** Apart from what is mostly taken, which needs no closure. */
function refuseFitting(
  attempt: Attempt,
  transitions: readonly CompiledTransition[],
  isHeld: boolean
): Reason {
  const fitting = transitions.filter((transition) => fits(attempt, transition))
  return isHeld ? refuseCondition(attempt, fitting) : refuseHolder(attempt, fitting)
}

/** Is a transition for this result and on this ladder? */
function fits({ action }: Attempt, { result, ladder }: CompiledTransition): boolean {
  if (result !== null && resultOf(action) !== result) return false
  return ladder === null || (action.type === 'coordinate' && action.ladder === ladder)
}

function resultOf(action: Attempt['action']): 'pass' | 'fail' | undefined {
  return action.type === 'verify' || action.type === 'confirm' ? action.result : undefined
}

/** Does who acts, or the organ it acts for, hold the case at a level of dispatch? */
function holdsCase({ workflow, record, actor }: Attempt, level: number): boolean {
  const holder = holderAt(record, level)
  if (holder === null) return false
  if (holder === actor.organ || holder === actor.onBehalfOf) return true
  // Its area may have ended since.
  const today = writeOrgan(workflow.recall, holder)
  return today === actor.organ || today === actor.onBehalfOf
}

function holderAt({ dispatched }: Attempt['record'], level: number): string | null {
  for (const assignment of dispatched) if (assignment.level === level) return assignment.organ
  return null
}

function refuseMisfit({ action, state }: Attempt, transitions: readonly CompiledTransition[]): Reason {
  if (action.type === 'coordinate') {
    const known = [...new Set(transitions.flatMap(({ ladder }) => ladder ?? []))].join(', ')
    return createReason('workflow/ladder-not-here', { ladder: action.ladder, known }, cite(transitions))
  }
  const result = resultOf(action)
  return result === undefined
    ? createReason('workflow/missing-result', { action: action.type })
    : createReason(
        'workflow/result-not-stated',
        { action: action.type, ...nameState(state), result },
        cite(transitions)
      )
}

function refuseCondition({ state, type }: Attempt, transitions: readonly CompiledTransition[]): Reason {
  const names = transitions.map(({ source }) => source.id).join(', ')
  const params = { action: type, ...nameState(state), transitions: names }
  return createReason('workflow/condition-not-met', params, cite(transitions))
}

function refuseHolder(
  { record, action: { by } }: Attempt,
  transitions: readonly CompiledTransition[]
): Reason {
  const level = transitions.find(({ holder }) => holder > 0)?.holder ?? 1
  const params = { organ: by.organ, level, holder: holderAt(record, level) ?? '-' }
  return createReason('workflow/not-the-holder', params, cite(transitions))
}

function cite(transitions: readonly CompiledTransition[]): Reason['because'] {
  return transitions.flatMap(({ because }) => because)
}
