import { readFinalClock } from './read-clock-facts.js'
import type { FinishedTrace } from './read-facts.js'
import type { UnitTrace } from './unit-trace.js'

const minute = 60_000

/**
 * How many minutes of what its unit of time counts were granted to a unit by extensions (延期时长); null where that is not known, or no
 * whole minutes, or an extension is in days that have no length.
 */
export function readExtensionMinutes(finished: FinishedTrace, unit: UnitTrace): number | null {
  if (unit.extendedBy.length === 0) return unit.extensionTimes === 0 ? 0 : null
  const { facts, units } = finished
  const clock = readFinalClock({ ...finished, issues: [] }, facts.clocks.disposal)
  if (clock === null) return null
  const granted = [...clock.runs, clock].flatMap(({ extensions }) => extensions)
  let sum = 0
  for (const event of unit.extendedBy) {
    const by = granted.find((extension) => extension.event === event)?.by
    const compiled = by === undefined ? undefined : units.get(by.unit)
    if (by === undefined || compiled === undefined || !('milliseconds' in compiled)) return null
    sum += by.value * compiled.milliseconds
  }
  return sum % minute === 0 ? sum / minute : null
}
