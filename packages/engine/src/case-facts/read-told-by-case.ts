import type { CaseFacts } from '../counting/index.js'
import { nameActor } from './ask-step.js'
import { readFinalClock } from './read-clock-facts.js'
import type { FinishedTrace } from './read-facts.js'
import { flagOf } from './row-values.js'

/**
 * How a report came in (问题来源) where no fact says so: `public` for what the public reported, `patrol` for a report by somebody
 * whose role goes on site to confirm or to settle matters. Of the others nobody can tell.
 */
export function readSource(
  { facts, trace, originReporter }: FinishedTrace,
  fromPublic: CaseFacts['fromPublic']
): 'public' | 'patrol' | null {
  if (fromPublic === 1) return 'public'
  const role = originReporter?.role ?? trace.reporterRole
  return role !== null && facts.patrols.has(role) ? 'patrol' : null
}

/**
 * Who reported the problem (监督员): for the public, who confirmed it last. A case that was split off or goes on from another one is
 * opened by a post of the centre; the report is that of the first.
 */
export function readCollector(
  { trace, originReporter }: FinishedTrace,
  fromPublic: CaseFacts['fromPublic']
): string | null {
  if (fromPublic === 1) return trace.confirmer
  return originReporter === null ? trace.reporter : nameActor(originReporter)
}

/**
 * Whether a case is urgent (紧急) where no fact says so: whether the limit of its disposal is in a unit that the standard calls
 * urgent. Unknown before that clock runs, and under a standard without such a unit.
 */
export function readUrgency(finished: FinishedTrace): 0 | 1 | null {
  const urgent = new Set(
    [...finished.units].flatMap(([id, { label }]) => (label.zh.startsWith('紧急') ? id : []))
  )
  if (urgent.size === 0) return null
  const clock = readFinalClock({ ...finished, issues: [] }, finished.facts.clocks.disposal)
  return clock === null ? null : flagOf(urgent.has(clock.limit.unit))
}
