import type { CaseStep, WorkflowRules } from '@lijie/engine/workflow'
import { isRecord, type WorkflowQuestion } from '@lijie/schema'
import { pickAsked } from './pick-asked.js'
import { stepActions } from './step-actions.js'
import { tellEffect } from './tell-effect.js'
import { tellRecord } from './tell-record.js'
import type { VectorOutcome } from './vector-context.js'

/**
 * How a case stands after its actions (办理过程), as far as the test expects something of it: members of {@link tellRecord}, the
 * `effects` of the last action, and `steps`, one entry for each action with any of the same. Refused: the codes of the last
 * action; an earlier one that is refused is told with its place, which no test expects.
 */
export function askWorkflow(
  rules: WorkflowRules,
  question: WorkflowQuestion['workflow'],
  expected: unknown
): VectorOutcome {
  const steps = stepActions(rules, question)
  const told: object[] = []
  for (const { decision } of steps) {
    if ('refused' in decision) {
      const codes = decision.refused.map(({ code }) => code).toSorted()
      const isLast = steps.length === question.actions.length
      return { refused: isLast ? codes : codes.map((code) => `${steps.length}: ${code}`) }
    }
    told.push(tellStep(rules, decision.value))
  }
  return { gives: pickSteps(told, expected) }
}

function tellStep(rules: WorkflowRules, { record, effects }: CaseStep): object {
  const { zone } = rules.timeLimits
  return { ...tellRecord(rules, record), effects: effects.map((effect) => tellEffect(zone, effect)) }
}

function pickSteps(steps: readonly object[], expected: unknown): unknown {
  const told = { ...steps.at(-1) }
  if (!isRecord(expected) || !Array.isArray(expected['steps'])) return pickAsked(told, expected)
  const asked: readonly unknown[] = expected['steps']
  const picked = steps.map((one, index) => pickAsked(one, asked[index]))
  return pickAsked({ ...told, steps: picked }, expected)
}
