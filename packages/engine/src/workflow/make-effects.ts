import { TRUE, UNKNOWN, type Reason } from '../kernel/index.js'
import type { DraftRecord } from './advance-record.js'
import type { Attempt } from './attempt.js'
import type { CaseAction } from './case-action.js'
import type { CaseEffect } from './case-effect.js'
import type { CaseRecord } from './case-record.js'
import type { LadderClimb } from './climb-ladder.js'
import type { CompiledEffect, CompiledTransition } from './compiled-workflow.js'
import { enterEffects } from './enter-effects.js'
import { findHolder } from './find-holder.js'
import { judgeCondition, refuseUnknown } from './judge-condition.js'
import { makeClockEvent } from './make-clock-event.js'
import { isMeant, isNamedBy } from './name-effect.js'

const none: readonly CaseEffect[] = Object.freeze([])

/**
 * The declared effects that follow if a transition is taken now (适用后续): of those that its action chooses among, the ones that
 * it means, and notices whose condition holds. Refused while a condition waits for facts.
 */
export function selectEffects(
  attempt: Attempt,
  { effects, chooses, because }: CompiledTransition
): readonly CompiledEffect[] | Reason {
  if (!chooses) return effects
  const selected: CompiledEffect[] = []
  for (const effect of effects) {
    if (!isMeant(attempt.action, effect.source)) continue
    const when = effect.kind === 'notify' ? effect.source.when : undefined
    const truth = when === undefined ? TRUE : judgeCondition(attempt, when)
    if (when !== undefined && truth === UNKNOWN) return refuseUnknown(attempt, when, because)
    if (truth === TRUE) selected.push(effect)
  }
  return selected
}

/**
 * What follows from taking a transition (办理后续), as data: the effects that were selected, and those that its action has in
 * every city. `next` is the record afterwards, in which clock events and registers are entered; `left` is who held the case before.
 */
export function makeEffects(
  attempt: Attempt,
  transition: CompiledTransition,
  selected: readonly CompiledEffect[],
  next: DraftRecord,
  left: string | undefined,
  climb: LadderClimb | null
): readonly CaseEffect[] {
  const own =
    transition.names || climb !== null ? makeOwn(attempt.action, transition, next, climb) : none
  if (selected.length === 0 && own.length === 0) return none
  const effects = selected.map((effect) => makeEffect(attempt, effect, next, left))
  effects.push(...own)
  enterEffects(next, effects)
  return effects
}

function makeEffect(
  attempt: Attempt,
  effect: CompiledEffect,
  next: CaseRecord,
  left: string | undefined
): CaseEffect {
  switch (effect.kind) {
    case 'clock':
      return { type: 'clock', event: makeClockEvent(attempt, effect, next, left) }
    case 'notify':
      return tell(effect.source.notify, effect.source.about, next)
    case 'send':
      return {
        type: 'send',
        message: effect.source.send,
        to: findHolder(next) ?? attempt.action.by.organ
      }
    case 'task': {
      const { task, performer } = effect.source
      const organ = next.dispatched.find(({ role }) => role === performer)?.organ ?? null
      return { type: 'task', task, performer, organ }
    }
    case 'register':
      return { type: 'register', register: effect.source.register }
    case 'hand-over':
      return { type: 'hand-over', to: effect.source.handOver }
  }
}

/** Who is told; complainants by the ids under which they reported. */
function tell(to: string, about: string, { reporters }: CaseRecord): CaseEffect {
  return to === 'complainant' ? { type: 'notify', to, about, reporters } : { type: 'notify', to, about }
}

/** What an action causes in every city; what it names itself only where its transition declares nothing to choose from. */
function makeOwn(
  action: CaseAction,
  transition: CompiledTransition,
  next: CaseRecord,
  climb: LadderClimb | null
): readonly CaseEffect[] {
  switch (action.type) {
    case 'coordinate':
      return climb === null || climb.register === null
        ? none
        : [{ type: 'register', register: climb.register }]
    case 'merge':
      return [{ type: 'absorb', case: action.into, duplicate: next.case, reporters: next.reporters }]
    case 'split':
      return action.cases.map((part) => ({ type: 'open-case', case: part, splitFrom: next.case }))
    case 'continue':
      return [{ type: 'open-case', case: action.case, continues: next.case }]
    case 'notify':
      return choosesAmong(action, transition) ? none : [tell(action.to, action.about, next)]
    case 'hand-over':
      return choosesAmong(action, transition) ? none : [{ type: 'hand-over', to: action.to }]
    default:
      return none
  }
}

function choosesAmong(action: CaseAction, { effects }: CompiledTransition): boolean {
  return effects.some(({ source }) => isNamedBy(action, source))
}
