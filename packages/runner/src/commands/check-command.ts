import type { Reason } from '@lijie/engine/kernel'
import { listMembers } from '@lijie/engine/workflow'
import { checkActing, checkCommandId, checkId, isObject, refuseField } from './check-order.js'
import type { Command } from './command.js'
import { writePlain } from './digest-work.js'

/**
 * What is wrong with a command as such, whatever the case (核对指令). The journal cannot forget, so nothing comes into it that
 * no action has: a phone number beside the action, a name beside the organ.
 */
export function checkCommand(command: Command): Reason | undefined {
  if (!isObject(command)) return refuseField('command', 'must be an object')
  const { id, case: caseId, expectedVersion, action, personal } = command
  const wrongId = checkCommandId(id) ?? checkId('case', caseId)
  if (wrongId !== undefined) return wrongId
  if (!Number.isSafeInteger(expectedVersion) || expectedVersion < 0)
    return refuseField('expectedVersion', 'must be 0 or a whole number above')
  return checkAction(caseId, action) ?? checkPersonal(personal)
}

function checkAction(caseId: string, action: Command['action']): Reason | undefined {
  if (!isObject(action)) return refuseField('action', 'must be an object')
  const members = listMembers(action.type)
  // What is no action at all, the rules refuse.
  if (members === undefined) return undefined
  const other = Object.keys(action).find((member) => !members.includes(member))
  if (other !== undefined)
    return refuseField('action', `has a member that ${action.type} does not have: ${JSON.stringify(other)}`)
  if (action.type === 'absorb')
    return refuseField('action', 'is absorb, which comes by itself when the duplicate is merged')
  if (action.type === 'report' && action.case !== caseId)
    return refuseField('case', `is not that of the report, ${action.case}`)
  return isObject(action.by) ? checkActing(action.by) : undefined
}

function checkPersonal(personal: Command['personal'] = {}): Reason | undefined {
  if (!isObject(personal)) return refuseField('personal', 'must be an object')
  for (const [id, data] of Object.entries(personal)) {
    const wrongId = checkId('personal', id)
    if (wrongId !== undefined) return wrongId
    const text = writePlain(data)
    if (typeof text !== 'string') return text
  }
  return undefined
}
