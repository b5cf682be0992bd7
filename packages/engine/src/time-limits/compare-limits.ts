import type { KnownTimeLimit } from '@lijie/schema'
import { createReason, type Reason } from '../kernel/index.js'
import type { CompiledTimeLimits, CompiledUnit } from './compile-time-limits.js'
import { computeDueAt, refuseUnit } from './compute-due-at.js'

/**
 * Which of two limits ends first: negative when the first does, zero when they end together (时限长短).
 *
 * The same unit compares by value, and so do two units that both count minutes on one clock, whatever the start.
 * Otherwise the two deadlines from `startedAt` are compared; without it: `time-limits/incomparable-limits`.
 */
export function compareLimits(
  rules: CompiledTimeLimits,
  first: KnownTimeLimit,
  second: KnownTimeLimit,
  startedAt: number | undefined
): number | Reason {
  if (first.unit === second.unit) return first.value - second.value
  const a = rules.units.get(first.unit)
  const b = rules.units.get(second.unit)
  if (a === undefined) return refuseUnit(rules, first.unit)
  if (b === undefined) return refuseUnit(rules, second.unit)
  const milliseconds = countOnOneClock(a, b)
  if (milliseconds !== undefined) return first.value * milliseconds[0] - second.value * milliseconds[1]
  if (startedAt === undefined) {
    const params = {
      first: `${first.value} ${first.unit}`,
      second: `${second.value} ${second.unit}`,
      firstZh: `${first.value} ${a.label.zh}`,
      secondZh: `${second.value} ${b.label.zh}`
    }
    return createReason('time-limits/incomparable-limits', params)
  }
  const dueFirst = computeDueAt(rules, first, startedAt)
  if (typeof dueFirst !== 'number') return dueFirst
  const dueSecond = computeDueAt(rules, second, startedAt)
  return typeof dueSecond === 'number' ? dueFirst - dueSecond : dueSecond
}

/** Elapsed time against elapsed time, or working time against working time: more minutes are always later. */
function countOnOneClock(a: CompiledUnit, b: CompiledUnit): readonly [number, number] | undefined {
  if (a.counts !== b.counts || !('milliseconds' in a) || !('milliseconds' in b)) return undefined
  return [a.milliseconds, b.milliseconds]
}
