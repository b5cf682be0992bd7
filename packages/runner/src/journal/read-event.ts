import type { JournalEvent } from './journal-event.js'

const hash = /^[0-9a-f]{64}$/
const members: readonly string[] = [
  'sequence',
  'case',
  'version',
  'command',
  'at',
  'content',
  'previous',
  'hash'
]

/**
 * A value from outside as an event, or undefined when it does not have the form of one: a member too many would be hashed and
 * lost in a store. What its content says is covered by its hash, and read when it is replayed.
 */
export function readEvent(value: unknown): JournalEvent | undefined {
  if (!isObject(value)) return undefined
  const event: Partial<Record<keyof JournalEvent, unknown>> = value
  const isEvent =
    Object.keys(value).every((member) => members.includes(member)) &&
    Number.isSafeInteger(event.sequence) &&
    (event.case === null || typeof event.case === 'string') &&
    Number.isSafeInteger(event.version) &&
    typeof event.command === 'string' &&
    Number.isSafeInteger(event.at) &&
    isObject(event.content) &&
    isHash(event.previous) &&
    isHash(event.hash)
  return isEvent ? (value as unknown as JournalEvent) : undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isHash(value: unknown): boolean {
  return typeof value === 'string' && hash.test(value)
}
