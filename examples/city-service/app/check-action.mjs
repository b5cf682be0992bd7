import { fail, Problem } from './problem.mjs'
import { listActionFields } from '../openapi/build-action-schemas.mjs'

/**
 * Whether a body is an action as the OpenAPI document has it: no other fields than those of its type, since everything that an
 * action carries stays in the journal for good. Reports have an address of their own; what the fields hold is left to the engine.
 */
export function checkAction({ expectedVersion, type, ...payload }) {
  if (expectedVersion === undefined) throw fail(400, 'service/missing-field', { field: 'expectedVersion' })
  if (!Number.isSafeInteger(expectedVersion) || expectedVersion < 1)
    throw fail(400, 'service/bad-field', { field: 'expectedVersion', expected: '1, 2, …' })
  const known = listActionFields(type)
  if (known === undefined)
    throw fail(400, 'service/bad-field', { field: 'type', expected: 'GET /openapi.json' })
  const unknown = Object.keys(payload).filter((field) => !known.includes(field))
  if (unknown.length > 0)
    throw new Problem(
      400,
      unknown.map((field) => ({ code: 'service/unknown-field', params: { field } }))
    )
}
