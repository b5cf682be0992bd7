import { createReason, type Reason } from '@lijie/engine'

/**
 * The refusal of a case that was disposed of before its time began (处置早于起点): whatever the deadline is, such a case
 * would count as on time. Both at once is possible and fine; null when nothing is wrong or an instant is not known.
 */
export function checkOrder(
  started: number | null | undefined,
  disposed: number | null | undefined
): Reason | null {
  if (typeof started !== 'number' || typeof disposed !== 'number' || disposed >= started) return null
  return createReason('cases/disposed-before-start', {
    started: showUtc(started),
    disposed: showUtc(disposed)
  })
}

/** Instants as UTC, because each of the two cells may have had an offset of its own. */
function showUtc(instant: number): string {
  return Math.abs(instant) > 8.64e15 ? String(instant) : new Date(instant).toISOString()
}
