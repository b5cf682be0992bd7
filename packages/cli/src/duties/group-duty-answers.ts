import type { DutiesAnswer, DutyAnswer, DutyStatus } from '@lijie/engine/duties'
import type { DutyGroup } from '../messages/duties-words.js'

/** The group under which a status is told; that of retention is told with the material. */
const groupOf: Readonly<Record<DutyStatus, DutyGroup | undefined>> = {
  breached: 'breached',
  late: 'breached',
  owed: 'owed',
  forbidden: 'forbidden',
  borne: 'borne',
  open: 'gates',
  closed: 'gates',
  met: 'met',
  observed: 'met',
  allowed: 'may',
  'in-use': 'may',
  'may-be-given': 'may',
  encouraged: 'may',
  overridden: 'overridden',
  refused: 'refused',
  needs: 'needs',
  'not-applicable': undefined
}

/** Answers by the group under which they are told (分组), in file order; what does not apply is in none. */
export function groupDutyAnswers({
  rules,
  keeping
}: DutiesAnswer): ReadonlyMap<DutyGroup, readonly DutyAnswer[]> {
  const groups = new Map<DutyGroup, DutyAnswer[]>()
  for (const answer of rules) {
    const isTold = answer.kind === 'retention' && answer.status === 'owed' && keeping.length > 0
    const group = isTold ? undefined : groupOf[answer.status]
    if (group === undefined) continue
    const others = groups.get(group)
    if (others === undefined) groups.set(group, [answer])
    else others.push(answer)
  }
  return groups
}
