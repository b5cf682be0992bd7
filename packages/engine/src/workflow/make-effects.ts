import type { ClockEvent } from '../clock/index.js'
import type { Attempt } from './attempt.js'
import type { CaseAction } from './case-action.js'
import type { CaseEffect } from './case-effect.js'
import type { CaseRecord } from './case-record.js'
import type { LadderClimb } from './climb-ladder.js'
import type { CompiledClockEffect, CompiledEffect, CompiledTransition } from './compiled-workflow.js'
import { findHolder } from './find-holder.js'
import { isNamedBy } from './name-effect.js'
import type { ActionPlan } from './plan-action.js'

const none: readonly CaseEffect[] = Object.freeze([])

/**
 * What follows from taking a transition (办理后续), as data: the effects that were selected, and those that its action has in
 * every city. `record` is that afterwards, in which the clock events are entered.
 */
export function makeEffects(plan: ActionPlan, record: CaseRecord): readonly CaseEffect[] {
  const { attempt, transition, climb, selected } = plan
  const own = transition.names || climb !== null ? makeOwn(attempt.action, transition, record, climb) : none
  if (selected.length === 0) return own
  const clocks = selected.filter(({ kind }) => kind === 'clock').length
  let next = record.clockEvents.length - clocks
  const effects = selected.map((effect): CaseEffect => {
    if (effect.kind !== 'clock') return makeEffect(attempt, effect, record)
    return { type: 'clock', event: record.clockEvents[next++] as ClockEvent }
  })
  return own.length === 0 ? effects : [...effects, ...own]
}

function makeEffect(
  attempt: Attempt,
  effect: Exclude<CompiledEffect, CompiledClockEffect>,
  record: CaseRecord
): CaseEffect {
  switch (effect.kind) {
    case 'notify':
      return tell(effect.source.notify, effect.source.about, record)
    case 'send':
      return {
        type: 'send',
        message: effect.source.send,
        to: findHolder(record) ?? attempt.action.by.organ
      }
    case 'task': {
      const { task, performer } = effect.source
      const organ = record.dispatched.find(({ role }) => role === performer)?.organ ?? null
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
