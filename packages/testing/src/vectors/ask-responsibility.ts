import type { Rulebook } from '@lijie/engine'
import {
  nextLadderStep,
  resolveResponsibleUnit,
  type GivenTriggers,
  type LadderAnswer,
  type ResponsibleUnitInput
} from '@lijie/engine/responsibility'
import type { LadderCost, LadderQuestion, ResponsibleUnitQuestion } from '@lijie/schema'
import { pickAsked } from './pick-asked.js'
import type { VectorOutcome } from './vector-context.js'

/** Who is responsible for a report (责任单位), on the day of the group; the outcome as the engine gives it. */
export function askResponsibleUnit(
  rules: Pick<Rulebook, 'responsibility' | 'criterionOf' | 'cite' | 'on'>,
  question: ResponsibleUnitQuestion['responsibleUnit']
): VectorOutcome {
  const input: ResponsibleUnitInput = { ...question, on: rules.on }
  const decision = resolveResponsibleUnit(rules, input)
  if ('refused' in decision) return { refused: decision.refused.map(({ code }) => code).toSorted() }
  return { gives: decision.value }
}

/**
 * The next step of a ladder (协调下一步), as far as the test expects something of it: `outcome`, `step`, `decider`, `act`, `modality`, `binding`,
 * `cost`, `terminal`, `register`, `onFailure`; or `triggers` that have to be known. A cost is told by the Chinese names of those who
 * bear and review it, or as `unknown`.
 */
export function askLadder(
  { responsibility }: Pick<Rulebook, 'responsibility'>,
  { ladder, triggers }: LadderQuestion['ladder'],
  expected: unknown
): VectorOutcome {
  if (responsibility === null) return { refused: ['responsibility/no-responsibility'] }
  const decision = nextLadderStep(responsibility, ladder, triggers as GivenTriggers)
  if ('refused' in decision) return { refused: decision.refused.map(({ code }) => code).toSorted() }
  return { gives: pickAsked(tellAnswer(decision.value), expected) }
}

function tellAnswer(answer: LadderAnswer): object {
  if (answer.outcome !== 'step') return { outcome: answer.outcome, ...('triggers' in answer ? answer : {}) }
  return { ...answer, cost: tellCost(answer.cost) }
}

function tellCost(cost: LadderCost): unknown {
  if ('unknown' in cost) return 'unknown'
  const { bearers, certifiedBy = [], reviewedBy = [] } = cost
  return { bearers: bearers.map(({ zh }) => zh), certifiedBy, reviewedBy: reviewedBy.map(({ zh }) => zh) }
}
