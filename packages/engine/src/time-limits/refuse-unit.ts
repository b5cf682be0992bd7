import type { LocalizedText } from '@lijie/schema'
import { createReason, type Reason } from '../kernel/index.js'
import type { CompiledTimeLimits } from './compile-time-limits.js'

/** A time unit with what it is called. */
export interface NamedUnit {
  readonly id: string
  readonly label: LocalizedText
}

/** A unit in the parameters of a reason. */
export function nameUnit({ id, label: { zh, en = zh } }: NamedUnit): {
  readonly unit: string
  readonly label: string
  readonly labelZh: string
} {
  return { unit: id, label: en, labelZh: zh }
}

/** The refusal for a unit that the standard does not declare. */
export function refuseUnit(rules: CompiledTimeLimits, unit: string): Reason {
  if (rules.unresolved !== undefined) return rules.unresolved
  return createReason('time-limits/unknown-unit', { unit, known: [...rules.units.keys()].join(', ') })
}

/** The refusal for a limit before an event, in a unit that says only how to count forwards. */
export function refuseBefore(unit: NamedUnit): Reason {
  return createReason('time-limits/unsuited-before', nameUnit(unit))
}

/** The refusal for a limit whose source does not say from which event it is counted. */
export function refuseStartEvent({ zh, en = zh }: LocalizedText): Reason {
  return createReason('time-limits/no-start-event', { why: en, whyZh: zh })
}

/** The refusal for a number of units that no limit has; undefined for one that a limit may have. */
export function refuseValue(value: number): Reason | undefined {
  if (Number.isSafeInteger(value) && value >= 1) return undefined
  return createReason('time-limits/invalid-limit', { value })
}
