import type { KnownTimeLimit } from '@lijie/schema'
import { createReason, TRUE, UNKNOWN, type Reason, type Truth } from '../kernel/index.js'
import type { CompiledRow, CompiledSubcategory, LimitComparison } from './compiled-criteria.js'

/** What the hit policy (命中策略) makes of the truth values of the rows. */
export type Selection =
  | { readonly type: 'filed'; readonly rows: readonly CompiledRow[] }
  | { readonly type: 'not-filed' }
  /** A row that is not known yet could change the outcome. */
  | { readonly type: 'open' }
  | { readonly type: 'refused'; readonly reason: Reason }

/** What limits are compared with: the standard's comparison and the start of the disposal clock, when it is known. */
export interface LimitOrder {
  readonly compareLimits: LimitComparison
  readonly startedAt: number | undefined
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
    const limitless = hits.filter((row) => limitOf(row) === undefined)
    if (limitless.length > 0) return refuseUnknownLimit(limitless)
    for (const row of hits.slice(1)) {
      const earlier = comesBefore(row, best, order)
      if (typeof earlier === 'object') return { type: 'refused', reason: earlier }
      if (earlier) best = row
    }
  }
  const settled = open.every((row) => comesBefore(row, best, order) === false)
  return settled ? { type: 'filed', rows: [best] } : { type: 'open' }
}

function refuseUnknownLimit(limitless: readonly CompiledRow[]): Selection {
  const rows = limitless.map((row) => row.source.id).join(', ')
  const citations = limitless.map((row) => row.citation)
  return { type: 'refused', reason: createReason('criteria/unknown-limit', { rows }, citations) }
}

/** Whether a row would be chosen over another; a reason, or undefined for unknown limits, when that cannot be said. */
function comesBefore(row: CompiledRow, other: CompiledRow, order: LimitOrder): boolean | Reason | undefined {
  const limit = limitOf(row)
  const otherLimit = limitOf(other)
  if (limit === undefined || otherLimit === undefined) return undefined
  const difference = order.compareLimits(limit, otherLimit, order.startedAt)
  if (typeof difference !== 'number') return difference
  return difference === 0 ? row.number < other.number : difference < 0
}

function limitOf(row: CompiledRow): KnownTimeLimit | undefined {
  const { timeLimit } = row.source
  return 'unknown' in timeLimit ? undefined : timeLimit
}
