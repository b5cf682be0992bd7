import type { Citation } from '../kernel/index.js'
import { citeTransition } from './actor-recall.js'
import type { ActionPlan } from './plan-action.js'

/** What taking an action rests on (办理依据): that of its transition is kept; only filing and ladders add to it. */
export function citePlan({ transition, attempt, filing, climb }: ActionPlan): readonly Citation[] {
  const cited = citeTransition(transition, attempt.actor)
  if (filing === null && climb === null) return cited
  return [...cited, ...(filing?.because ?? []), ...(climb?.because ?? [])]
}
