import type { StartedClock } from '../clock/index.js'
import type { CaseFacts } from '../counting/index.js'
import { readRational, roundRational } from '../kernel/index.js'
import { dueOf, readFinalClock } from './read-clock-facts.js'
import type { FinishedTrace } from './read-facts.js'
import { readExtensionMinutes } from './read-extension-minutes.js'
import { flagOf, told } from './row-values.js'
import type { UnitTrace } from './unit-trace.js'

/**
 * The columns of one unit (单位列). What a unit has no more is told as it was when it went: its deadline, and its stage, which what
 * others did later does not move.
 */
export function readUnitFacts(finished: FinishedTrace, unit: UnitTrace, stage: number): Partial<CaseFacts> {
  const { trace, facts } = finished
  const clock = finished.readLeft(unit) ?? readFinalClock(finished, facts.clocks.disposal)
  const isEarlier = unit !== trace.last
  const { extensionTimes, returnTimes, lateReturnTimes, failedChecks, reworkTimes } = unit
  return {
    unit: unit.organ,
    firstUnit: flagOf(unit === trace.first),
    lastUnit: flagOf(!isEarlier),
    stage: isEarlier && trace.end !== 'voided' ? (unit.left?.stage ?? stage) : stage,
    startedAt: clock?.startedAt ?? null,
    dueAt: dueOf(clock),
    disposedAt: unit.disposedAt,
    overtimeHundredths: overtimeOf(clock),
    extended: told(facts, 'extend', flagOf(extensionTimes > 0)),
    extensionTimes: told(facts, 'extend', extensionTimes),
    extensionMinutes: told(facts, 'extend', readExtensionMinutes(finished, unit)),
    returnTimes: told(facts, 'return', returnTimes),
    lateReturnTimes: told(facts, 'return', lateReturnTimes),
    failedChecks: told(facts, 'verify', failedChecks),
    rework: told(facts, 'verify', flagOf(reworkTimes > 0)),
    reworkTimes: told(facts, 'verify', reworkTimes)
  }
}

/** The overdue time over the limit (超时倍数), half-up to two decimals, in hundredths; nobody divides by no limit at all. */
function overtimeOf(clock: StartedClock | null): number | null {
  if (clock === null || clock.totalMs === 0) return null
  const { scaled } = roundRational(readRational(clock.overdueMultiple), { decimals: 2, mode: 'half-up' })
  return Number(scaled)
}
