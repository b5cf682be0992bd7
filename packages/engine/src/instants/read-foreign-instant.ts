import { createReason, type Reason } from '../kernel/index.js'

/** What is looked at of a value that another library made; anything may be missing. */
interface Foreign {
  readonly getTime?: unknown
  readonly isValid?: unknown
  readonly toMillis?: unknown
  readonly epochMilliseconds?: unknown
}

/**
 * The epoch milliseconds of a Date, a luxon DateTime, a Temporal.Instant or ZonedDateTime, known by its form, so that no
 * library is imported and values of another realm or version are read, too. NaN for anything else.
 */
export function readForeignInstant(value: object): number | Reason {
  const { getTime, isValid, toMillis, epochMilliseconds }: Foreign = value
  if (typeof epochMilliseconds === 'number') return epochMilliseconds
  if (typeof toMillis === 'function') return isValid === true ? callForNumber(toMillis, value) : Number.NaN
  if (nameKind(value) === '[object Date]') return callForNumber(getTime, value)
  if (nameKind(value).startsWith('[object Temporal.Plain'))
    return createReason('calendar/missing-offset', { text: String(value) })
  return Number.NaN
}

function callForNumber(method: unknown, value: object): number {
  const result: unknown = typeof method === 'function' ? Reflect.apply(method, value, []) : undefined
  return typeof result === 'number' ? result : Number.NaN
}

function nameKind(value: object): string {
  return Object.prototype.toString.call(value)
}
