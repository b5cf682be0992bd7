import { createReason, type Reason } from '@lijie/engine/kernel'

/** Why an id cannot be used (核对编号); undefined when it can. */
export function checkId(field: string, id: unknown): Reason | undefined {
  if (typeof id === 'string' && /^[\x21-\x7e]{1,200}$/.test(id)) return undefined
  return refuseField(field, 'must be 1 to 200 printable ASCII characters without blanks')
}

/** Why an id cannot name a command; those of timers are not to be taken by anybody else. */
export function checkCommandId(id: unknown): Reason | undefined {
  const wrong = checkId('id', id)
  if (wrong !== undefined) return wrong
  return String(id).startsWith('timer:')
    ? refuseField('id', 'begins with timer:, as those of timers do')
    : undefined
}

const actorMembers: readonly string[] = ['person', 'post', 'organ', 'role', 'onBehalfOf']

/** Why somebody cannot be recorded as the one who acts (核对办理主体): organ and role are said, and nothing but what an actor is. */
export function checkActing(by: unknown): Reason | undefined {
  if (!isObject(by) || !isText(by['organ']) || !isText(by['role']))
    return refuseField('by', 'must be { organ, role }')
  const wrong = Object.entries(by).find(
    ([member, value]) => !actorMembers.includes(member) || (value !== undefined && !isText(value))
  )
  return wrong && refuseField('by', `has ${actorMembers.join(', ')} and no other members, each a text`)
}

/** Why a reason cannot be recorded (核对理由). */
export function checkReason(reason: unknown): Reason | undefined {
  return isText(reason) && reason.trim() !== ''
    ? undefined
    : refuseField('reason', 'must be a text that says why')
}

/** Refuses one member of a command. */
export function refuseField(field: string, problem: string): Reason {
  return createReason('runner/invalid-command', { field, problem })
}

/** True for what may have members; lists are none. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
