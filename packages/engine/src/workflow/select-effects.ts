import { TRUE, UNKNOWN, type Reason } from '../kernel/index.js'
import type { Attempt } from './attempt.js'
import type { CompiledEffect, CompiledTransition } from './compiled-workflow.js'
import { judgeCondition, refuseUnknown } from './judge-condition.js'
import { isMeant } from './name-effect.js'

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
