import type { KnownTimeLimit } from '@lijie/schema'
import { createReason, resolveLimit, TRUE, UNKNOWN, type Reason, type Truth } from '../kernel/index.js'
import type { CompiledRow, CompiledSubcategory, LimitComparison } from './compiled-criteria.js'

/** What the hit policy (命中策略) makes of the truth values of the rows. */
export type Selection =
  | { readonly type: 'filed'; readonly rows: readonly CompiledRow[] }
  | { readonly type: 'not-filed' }
  /** A row that is not known yet could change the outcome. */
  | { readonly type: 'open' }
  | { readonly type: 'refused'; readonly reason: Reason }

/** What limits are compared with: the standard's comparison, and what is known of the start of the clock and the area. */
export interface LimitOrder {
  readonly compareLimits: LimitComparison
  readonly startedAt: number | undefined
  readonly areaGrade: string | undefined
}

/** Applies the hit policy of a sub-category to the truth values of its rows, in the order of the file. */
export function selectRows(
  subcategory: CompiledSubcategory,
  truths: readonly Truth[],
  order: LimitOrder
): Selection {
  const hits = subcategory.rows.filter((_, i) => truths[i] === TRUE)
  const open = subcategory.rows.filter((_, i) => truths[i] === UNKNOWN)
  const [first] = hits
  if (first === undefined) return { type: open.length > 0 ? 'open' : 'not-filed' }
  switch (subcategory.policy) {
    case 'all':
      return { type: 'filed', rows: hits }
    case 'first':
      return truths.indexOf(UNKNOWN) !== -1 && truths.indexOf(UNKNOWN) < truths.indexOf(TRUE)
        ? { type: 'open' }
        : { type: 'filed', rows: [first] }
    case 'unique':
      if (hits.length > 1) return refuseConflict(hits)
      return open.length > 0 ? { type: 'open' } : { type: 'filed', rows: hits }
    case 'shortest':
      return selectShortest(first, hits, open, order)
  }
}

function refuseConflict(hits: readonly CompiledRow[]): Selection {
  const rows = hits.map((row) => row.source.id).join(', ')
  const citations = hits.map((row) => row.citation)
  return { type: 'refused', reason: createReason('criteria/conflicting-rows', { rows }, citations) }
}

/** The row that is due first; among equals the lower number. Rows are compared only where several could apply. */
function selectShortest(
  first: CompiledRow,
  hits: readonly CompiledRow[],
  open: readonly CompiledRow[],
  order: LimitOrder
): Selection {
  let best = first
  if (hits.length > 1) {
    const limitless = hits.filter((row) => findRowLimit(row, order) === null)
    if (limitless.length > 0) return refuseUnknownLimit(limitless)
    for (const row of hits.slice(1)) {
      const difference = compareRows(row, best, order)
      if (typeof difference === 'number') {
        if (difference < 0) best = row
      } else if (difference !== null) {
        const because = [best.citation, row.citation]
        return { type: 'refused', reason: { ...difference, because } }
      }
    }
  }
  const settled = open.every((row) => {
    const difference = compareRows(row, best, order)
    return typeof difference === 'number' && difference > 0
  })
  return settled ? { type: 'filed', rows: [best] } : { type: 'open' }
}

function refuseUnknownLimit(limitless: readonly CompiledRow[]): Selection {
  const rows = limitless.map((row) => row.source.id).join(', ')
  const citations = limitless.map((row) => row.citation)
  return { type: 'refused', reason: createReason('criteria/unknown-limit', { rows }, citations) }
}

/**
 * Which of two rows `shortest` prefers: negative the first, positive the second, never zero; null when a limit is not
 * known, a reason when the two cannot be compared.
 */
export function compareRows(row: CompiledRow, other: CompiledRow, order: LimitOrder): number | Reason | null {
  const limit = findRowLimit(row, order)
  const otherLimit = findRowLimit(other, order)
  if (limit === null || otherLimit === null) return null
  const difference = order.compareLimits(limit, otherLimit, order.startedAt)
  return difference === 0 ? row.number - other.number : difference
}

/** The limit of a row in an area; one that is refused for the grade counts as not known. */
function findRowLimit({ limit, graded }: CompiledRow, order: LimitOrder): KnownTimeLimit | null {
  if (graded === null) return limit
  const resolved = resolveLimit(graded, order.areaGrade)
  return 'value' in resolved ? resolved : null
}
