import { actionTypes } from './action-types.js'
import { payloadForms } from './payload-forms.js'

const common: readonly string[] = ['type', 'by', 'occurredAt', 'facts', 'reason', 'area']

/**
 * Which members may an action of this type have (动作字段)? Undefined for no type of action. `transition` reads no others; who
 * keeps actions for good, as a journal does, had better refuse them.
 */
export function listMembers(type: unknown): readonly string[] | undefined {
  const known = actionTypes.find((one) => one === type)
  return known && [...common, ...payloadForms[known].map(({ member }) => member)]
}
