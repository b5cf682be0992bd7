import type { KnownTimeLimit } from '@lijie/schema'
import type { WorkingCalendar } from '../calendar/index.js'
import type { Reason } from '../kernel/index.js'
import { computeDueAt, countBetween, measureOfUnit, type CompiledTimeLimits } from '../time-limits/index.js'
import type { ClockRun } from './clock-history.js'

/** What a limit needs to be measured. */
export type LimitedRun = Pick<ClockRun, 'startedAt' | 'limit' | 'extensions'>

/**
 * How much time the limit of a run and its extensions allow (时限总量), in milliseconds of what the limit's unit counts.
 *
 * Units that count the same time add up. Any other limit allows what lies between the start and the deadline that it
 * would have without pauses; an extension in another unit goes on from there.
 */
export function measureLimit(
  rules: CompiledTimeLimits,
  run: LimitedRun,
  calendar: WorkingCalendar | undefined
): number | Reason {
  const { startedAt, limit } = run
  const limits = sumByUnit(run)
  const sum = sumDurations(rules, limits)
  if (sum !== undefined) return sum
  const measure = measureOfUnit(rules, limit.unit, calendar)
  if ('code' in measure) return measure
  const onCalendar = calendar === undefined ? rules : { ...rules, calendar }
  let due = startedAt
  for (const next of limits) {
    const later = computeDueAt(onCalendar, next, due)
    if (typeof later !== 'number') return later
    due = later
  }
  return countBetween(measure, startedAt, due)
}

/** The limit and its extensions, those of one unit added up; each is used up after the one before it. */
export function sumByUnit({ limit, extensions }: LimitedRun): readonly KnownTimeLimit[] {
  const sums = new Map<string, number>()
  for (const { unit, value } of [limit, ...extensions.map(({ by }) => by)])
    sums.set(unit, (sums.get(unit) ?? 0) + value)
  return [...sums].map(([unit, value]) => ({ unit, value }))
}

/** Units of elapsed time only, or of working time only. */
function sumDurations(rules: CompiledTimeLimits, limits: readonly KnownTimeLimit[]): number | undefined {
  let sum = 0
  let counts: string | undefined
  for (const { value, unit: id } of limits) {
    const unit = rules.units.get(id)
    if (unit === undefined || !('milliseconds' in unit)) return undefined
    if (unit.counts !== (counts ??= unit.counts)) return undefined
    sum += value * unit.milliseconds
  }
  return sum
}
