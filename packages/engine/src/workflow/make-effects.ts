import type { NotifyEffect } from '@lijie/schema'
import { FALSE, UNKNOWN, type Reason } from '../kernel/index.js'
import { append } from './append.js'
import type { Attempt } from './attempt.js'
import type { CaseAction } from './case-action.js'
import type { CaseEffect } from './case-effect.js'
import type { CaseRecord } from './case-record.js'
import type { LadderClimb } from './climb-ladder.js'
import type { CompiledEffect, CompiledTransition } from './compiled-workflow.js'
import { findHolder } from './find-holder.js'
import { judgeCondition, refuseUnknown } from './judge-condition.js'
import { makeClockEvent } from './make-clock-event.js'
import { isMeant, isNamedBy } from './name-effect.js'

const none: readonly CaseEffect[] = Object.freeze([])

/**
 * What follows from taking a transition (办理后续), as far as it is data: the effects it declares, and those that its action has
 * in every city. `next` is the record afterwards, still without what the effects themselves add to it.
 */
export function makeEffects(
  attempt: Attempt,
  transition: CompiledTransition,
  next: CaseRecord,
  climb: LadderClimb | null
): readonly CaseEffect[] | Reason {
  const { effects: declared, names, because } = transition
  const own = names || climb !== null ? makeOwn(attempt.action, transition, next, climb) : none
  let effects = none
  for (const effect of declared) {
    if (names && !isMeant(attempt.action, effect.source)) continue
    const made = makeEffect(attempt, effect, next, because)
    if (made === null) continue
    if ('code' in made) return made
    effects = append(effects, made)
  }
  return own.length === 0 ? effects : [...effects, ...own]
}

/** One effect; null when its condition does not hold. */
function makeEffect(
  attempt: Attempt,
  effect: CompiledEffect,
  next: CaseRecord,
  because: Reason['because']
): CaseEffect | Reason | null {
  switch (effect.kind) {
    case 'clock':
      return { type: 'clock', event: makeClockEvent(attempt, effect, next) }
    case 'notify':
      return makeNotice(attempt, effect.source, next, because)
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

/** Whether somebody is told depends on facts; one that is not known has to be told first. */
function makeNotice(
  attempt: Attempt,
  { notify: to, about, when }: NotifyEffect,
  next: CaseRecord,
  because: Reason['because']
): CaseEffect | Reason | null {
  const truth = when === undefined ? null : judgeCondition(attempt, when)
  if (when !== undefined && truth === UNKNOWN) return refuseUnknown(attempt, when, because)
  return truth === FALSE ? null : tell(to, about, next)
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
