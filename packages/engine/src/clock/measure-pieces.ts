import type { Reason } from '../kernel/index.js'
import {
  advanceBy,
  countBetween,
  measureOfUnit,
  type CompiledTimeLimits,
  type LimitMeasure
} from '../time-limits/index.js'
import type { ClockPiece } from './list-pieces.js'

/** A piece in which a clock runs, and which time counts in it. */
export interface MeasuredPiece {
  readonly from: number
  readonly to: number
  readonly measure: LimitMeasure
}

/** The pieces with what a unit counts in them, each on its calendar (各段的计时口径). */
export function measurePieces(
  rules: CompiledTimeLimits,
  unit: string,
  pieces: readonly ClockPiece[]
): readonly MeasuredPiece[] | Reason {
  const measured: MeasuredPiece[] = []
  for (const { from, to, calendar } of pieces) {
    const measure = measureOfUnit(rules, unit, calendar)
    if ('code' in measure) return measure
    measured.push({ from, to, measure })
  }
  return measured
}

/** What the pieces count before an instant, in milliseconds of their measures (计入时长). */
export function countPieces(pieces: readonly MeasuredPiece[], until: number): number | Reason {
  let total = 0
  for (const { from, to, measure } of pieces) {
    if (from >= until) break
    const counted = countBetween(measure, from, Math.min(to, until))
    if (typeof counted !== 'number') return counted
    total += counted
  }
  return total
}

/**
 * The first instant by which the pieces have counted so much (用尽时刻); null when they end before. Nothing to count is
 * reached where the first begins.
 */
export function reachCount(pieces: readonly MeasuredPiece[], counted: number): number | null | Reason {
  let left = counted
  for (const { from, to, measure } of pieces) {
    if (to === Number.POSITIVE_INFINITY) return advanceBy(measure, from, left)
    const inside = countBetween(measure, from, to)
    if (typeof inside !== 'number') return inside
    if (left <= inside) return advanceBy(measure, from, left)
    left -= inside
  }
  return null
}
