import { isRecord, type VectorTest } from '@lijie/schema'
import type { Citation, Rulebook } from '@lijie/engine'
import { nextLadderStep, resolveResponsibleUnit, type GivenTriggers } from '@lijie/engine/responsibility'
import { stepActions } from '../vectors/step-actions.js'

/** Something that a vector asked (测试一问): the rules that took effect, and what was asked about. */
export interface HandlingEvent {
  readonly applied: readonly string[]
  readonly subjects: readonly string[]
}

/** What the question of one vector asks about who acts and how a case is handled; one event for each action. */
export function listHandlingEvents(rules: Rulebook, when: VectorTest['when']): readonly HandlingEvent[] {
  if ('responsibleUnit' in when) {
    const decision = resolveResponsibleUnit(rules, { ...when.responsibleUnit, on: rules.on })
    return 'refused' in decision ? [] : [{ applied: namesOf(decision.because), subjects: ['unit'] }]
  }
  if ('ladder' in when) {
    const { ladder, triggers } = when.ladder
    if (rules.responsibility === null) return []
    const decision = nextLadderStep(rules.responsibility, ladder, triggers as GivenTriggers)
    return 'refused' in decision
      ? []
      : [{ applied: namesOf(decision.because), subjects: [`ladder ${ladder}`] }]
  }
  return 'workflow' in when ? listActions(rules, when.workflow) : []
}

function listActions(rules: Rulebook, question: Parameters<typeof stepActions>[1]): readonly HandlingEvent[] {
  return stepActions(rules, question).map(({ action, decision }) => {
    const { type, by } = action
    const about = `action ${type}`
    if (!('refused' in decision)) return { applied: namesOf(decision.because), subjects: [about] }
    // A refusal cites what it does not let be; of that only a gap has taken effect.
    const cited = namesOf(decision.refused.flatMap(({ because }) => because))
    const applied = cited.filter((rule) => rule.startsWith('gaps/'))
    const isAboutActor = decision.refused.some(({ code }) => code.startsWith('responsibility/'))
    if (!isAboutActor || !isRecord(by)) return { applied, subjects: [about] }
    return {
      applied,
      subjects: [about, `role ${String(by.role)}`, ...(by.onBehalfOf === undefined ? [] : ['entrusted'])]
    }
  })
}

function namesOf(because: readonly Citation[]): readonly string[] {
  return because.map(({ rule }) => rule)
}
