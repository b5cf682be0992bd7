import type { Gate } from '@lijie/schema'
import { FALSE, TRUE, UNKNOWN } from '../kernel/index.js'
import { judgeCondition, type DutyCase } from './duty-case.js'
import { settle, type Judgement } from './judgement.js'

/** Whether an act may be taken (前置条件): open with every requirement fulfilled, closed while one is known not to be. */
export function judgeGate({ requires, acted }: Gate, given: DutyCase): Judgement {
  const judged = requires.map(({ id, holds }) => ({ id, ...judgeCondition(given, holds) }))
  const lacking = judged.filter(({ truth }) => truth === FALSE).map(({ id }) => id)
  const act = judgeCondition(given, acted)
  if (lacking.length > 0)
    return { status: act.truth === TRUE ? 'breached' : 'closed', facts: act.facts, lacking }
  const open = judged.filter(({ truth }) => truth === UNKNOWN)
  if (open.length > 0) return { status: 'needs', facts: [...new Set(open.flatMap(({ facts }) => facts))] }
  return act.truth === TRUE ? settle('met') : { status: 'open', facts: act.facts }
}
