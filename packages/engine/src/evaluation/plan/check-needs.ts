import { createReason, type Reason } from '../../kernel/index.js'
import type { CompiledScheme } from '../compile/compiled-scheme.js'
import { listLeaves } from '../compile/list-leaves.js'
import { listSchemes } from '../compile/list-schemes.js'
import type { EvaluationRequest } from '../request/evaluation-request.js'

/** Whether the period and the instant of a request are what its scheme needs (周期与时点). */
export function checkNeeds(
  scheme: CompiledScheme,
  { asOf, period }: EvaluationRequest,
  readsAsOf: boolean
): readonly Reason[] {
  const { id, citation } = scheme
  const reasons: Reason[] = []
  if (asOf === null && readsAsOf)
    reasons.push(createReason('evaluation/as-of-needed', { scheme: id }, [citation]))
  if (period === null && listSchemes(scheme).some(needsPeriod))
    reasons.push(createReason('evaluation/period-needed', { scheme: id }, [citation]))
  const without = period === null ? undefined : listSchemes(scheme).find(hasNoBasis)
  if (period !== null && without !== undefined) {
    const params = { scheme: without.id, period: period.label }
    reasons.push(createReason('evaluation/no-period-basis', params, [without.citation]))
  }
  return reasons
}

function needsPeriod({ document, part, counters, indicators }: CompiledScheme): boolean {
  const leaves = listLeaves(
    part,
    counters.map(({ id }) => id)
  )
  if (document.basis !== undefined && leaves.length > 0) return true
  if (leaves.some((leaf) => leaf.document.basis !== undefined)) return true
  return indicators.some(({ document: one }) => one.measure === 'scheme' && one.periods !== undefined)
}

/** Whether a scheme counts rows without saying which instant must lie in the period. */
function hasNoBasis({ document, part, counters }: CompiledScheme): boolean {
  const leaves = listLeaves(
    part,
    counters.map(({ id }) => id)
  )
  return document.basis === undefined && leaves.some((leaf) => leaf.document.basis === undefined)
}
