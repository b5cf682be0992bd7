import type { ZoneTable } from '@lijie/schema'
import { isInZoneTable, offsetAt } from '../../calendar/index.js'
import { dayMs, formatLocalDate } from '../../civil-time/index.js'
import { createReason, type Reason } from '../../kernel/index.js'
import type { CompiledScheme } from '../compile/compiled-scheme.js'
import type { EvaluationRequest } from './evaluation-request.js'

/**
 * Why a scheme does not hold (方案适用期), or null when it does: it must be in force on the last day of the period; without a
 * period on the local date of `asOf`; without both its dates are left unchecked.
 */
export function refuseOutOfForce(
  { id, document, citation }: CompiledScheme,
  zone: ZoneTable,
  { asOf, period }: Pick<EvaluationRequest, 'asOf' | 'period'>
): Reason | null {
  const instant = period === null ? asOf : period.to - 1
  if (instant === null) return null
  const offset = isInZoneTable(zone, instant) ? offsetAt(zone, instant) : 0
  const on = formatLocalDate(Math.floor((instant + offset) / dayMs))
  const { effectiveFrom: from, effectiveTo: to = null } = document
  // Local dates compare as text.
  if ((from === null || on >= from) && (to === null || on <= to)) return null
  const params = { scheme: id, on, from: from ?? '…', to: to ?? '…' }
  return createReason('evaluation/scheme-not-in-force', params, [citation])
}
