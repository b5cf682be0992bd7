/** The JSON Schema type of a value; whole numbers are `integer`. */
export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object'

/** What kind of JSON value this is. */
export function jsonTypeOf(value: unknown): JsonType | 'undefined' {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  switch (typeof value) {
    case 'boolean':
      return 'boolean'
    case 'number':
      return Number.isInteger(value) ? 'integer' : 'number'
    case 'string':
      return 'string'
    case 'object':
      return 'object'
    default:
      return 'undefined'
  }
}

/** Is `value` an object with keys, neither null nor a list? */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as a message shows it: JSON, cut after 60 characters. */
export function showValue(value: unknown): string {
  const text = isRecord(value) ? '{…}' : Array.isArray(value) ? '[…]' : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** An object as a message asks for it, by the members that it must have: `{"after": …, "resumeAt": …}`. */
export function showMembers(required: readonly string[]): string {
  return `{${required.map((member) => `"${member}": …`).join(', ')}}`
}
