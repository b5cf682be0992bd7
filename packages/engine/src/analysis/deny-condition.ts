import type { TypedCondition } from '../criteria/index.js'

/** The condition that holds where another fails (否定). */
export function denyCondition(item: TypedCondition): TypedCondition {
  return { type: 'not', item }
}
