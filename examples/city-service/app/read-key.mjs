import { randomUUID } from 'node:crypto'
import { fail } from './problem.mjs'

/** The Idempotency-Key of a request, or one that nobody else has. It becomes part of ids and addresses, letter for letter. */
export function readKey(context) {
  const key = context.req.header('idempotency-key') ?? randomUUID()
  if (/^[\w.-]{1,100}$/.test(key)) return key
  throw fail(400, 'service/bad-field', { field: 'Idempotency-Key', expected: 'A-Z a-z 0-9 . _ -, 1-100' })
}
