import type { KnownTimeLimit, ZoneTable } from '@lijie/schema'
import { isInZoneTable } from '../calendar/index.js'
import { parseInstant } from '../civil-time/index.js'
import { createReason, type Reason } from '../kernel/index.js'
import type { ClockEventType, TimedEvent } from './clock-event.js'

/** What a field of an event may hold. */
type FieldForm = 'text' | 'instant' | 'number' | 'flag' | 'limit'

/** What each form is called in a message. */
const formNames: Readonly<Record<FieldForm, string>> = {
  text: 'text',
  instant: 'epoch milliseconds or ISO 8601 with offset, in a year that the time zone table knows',
  number: 'integer',
  flag: 'true / false',
  limit: '{value, unit}'
}

interface Field {
  readonly form: FieldForm
  readonly needed: boolean
}

const need = (form: FieldForm): Field => ({ form, needed: true })
const may = (form: FieldForm): Field => ({ form, needed: false })

const common = { id: need('text'), occurredAt: need('instant'), sequence: need('number'), clock: may('text') }

const contents: Readonly<Record<ClockEventType, Readonly<Record<string, Field>>>> = {
  start: { limit: may('limit'), unit: may('text') },
  pause: { reason: need('text'), until: may('instant') },
  resume: { of: may('text') },
  suspend: { requestedAt: may('instant'), until: may('instant') },
  extend: { requestedAt: may('instant'), by: may('limit') },
  'change-limit': { limit: need('limit') },
  'change-calendar': { calendar: need('text'), effectiveAt: may('instant') },
  return: { unit: may('text') },
  dispatch: { unit: need('text') },
  rework: {},
  appeal: { granted: need('flag') },
  stop: {},
  void: { event: need('text'), reason: need('text') }
}

/**
 * One event as its host gives it, checked (读取事件): instants become epoch milliseconds; members that a clock does not read,
 * such as who acted, are left out. Absent and null mean the same.
 *
 * Refused: `clock/unknown-event-type`, and `clock/invalid-event` naming the member that is missing or wrong.
 */
export function readClockEvent(input: unknown, index: number, zone: ZoneTable): TimedEvent | Reason {
  const members = membersOf(input)
  const type = members.get('type')
  const event = readEventId(input) ?? `#${index + 1}`
  if (typeof type !== 'string' || !Object.hasOwn(contents, type)) {
    return createReason('clock/unknown-event-type', { event, known: Object.keys(contents).join(', ') })
  }
  const read: Record<string, unknown> = { type }
  for (const [name, { form, needed }] of Object.entries({ ...common, ...contents[type as ClockEventType] })) {
    const given = members.get(name) ?? undefined
    if (given === undefined && !needed) continue
    const value = readers[form](given, zone)
    if (value === undefined)
      return createReason('clock/invalid-event', { event, member: name, expected: formNames[form] })
    read[name] = value
  }
  return read as unknown as TimedEvent
}

/** The id of an event that may say nothing else that can be read (事件编号). */
export function readEventId(input: unknown): string | undefined {
  return readText(membersOf(input).get('id'))
}

function membersOf(input: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof input === 'object' && input !== null ? Object.entries(input) : [])
}

const readers: Readonly<Record<FieldForm, (value: unknown, zone: ZoneTable) => unknown>> = {
  text: readText,
  instant: readInstant,
  number: (value) => (Number.isSafeInteger(value) ? value : undefined),
  flag: (value) => (typeof value === 'boolean' ? value : undefined),
  limit: readLimit
}

const loneSurrogate = /\p{Surrogate}/u

/** Text that JSON can hold. */
function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && !loneSurrogate.test(value) ? value : undefined
}

function readInstant(value: unknown, zone: ZoneTable): number | undefined {
  const instant = typeof value === 'string' ? parseInstant(value) : value
  const isInstant = Number.isSafeInteger(instant) && isInZoneTable(zone, instant as number)
  return isInstant ? (instant as number) : undefined
}

/** A limit that runs from its event on; a clock cannot count backwards. */
function readLimit(input: unknown): KnownTimeLimit | undefined {
  if (typeof input !== 'object' || input === null) return undefined
  const { value, unit, direction } = Object.fromEntries(Object.entries(input)) as Record<string, unknown>
  const isCount = typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value <= 100_000
  const name = readText(unit)
  return isCount && name !== undefined && direction !== 'before' ? { value, unit: name } : undefined
}
