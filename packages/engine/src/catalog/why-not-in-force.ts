import { createReason, type Reason } from '../kernel/index.js'
import { inForcePeriod } from '../rulebook/index.js'
import type { CatalogEntry } from './create-catalog.js'
import type { KnownRepeal } from './list-repeals.js'
import { publishedLater } from './published-later.js'
import type { InForceQuery } from './standards-in-force.js'

/** Why a version did not apply (未适用的原因); undefined when it did. `repeals` are those that others pronounce. */
export function whyNotInForce(
  { document: { standard } }: CatalogEntry,
  { on, knownAt, allowDraft = false }: Omit<InForceQuery, 'jurisdiction'>,
  repeals: readonly KnownRepeal[]
): Reason | undefined {
  const { id, version, status, repealed } = standard
  const issued = publishedLater(standard, knownAt)
  if (issued !== undefined) return createReason('catalog/not-known-yet', { id, version, issued })
  if (status === 'draft' && !allowDraft) return createReason('catalog/draft', { id, version })
  const { from, to, endedBy } = inForcePeriod(standard, knownAt)
  if (from !== null && on < from) return createReason('catalog/not-yet-in-force', { id, version, from })
  if (to !== null && on > to) {
    if (endedBy !== 'repeal' || repealed === undefined)
      return createReason('catalog/expired', { id, version, to })
    return createReason('catalog/repealed', { id, version, on: repealed.on, by: repealed.by ?? '—' })
  }
  if (status === 'repealed' && standard.effectiveTo === undefined && repealed === undefined)
    return createReason('catalog/repeal-undated', { id, version })
  const repeal = repeals.find((one) => one.standard === id && one.on <= on && isMeant(one, from))
  return repeal && createReason('catalog/repealed', { id, version, on: repeal.on, by: repeal.by })
}

/** A repeal ends what was in force before it, not a text that came into force later under the same id. */
function isMeant(repeal: KnownRepeal, from: string | null): boolean {
  return from === null || from < repeal.on
}
