import type { DutyRule, Prohibition } from '@lijie/schema'
import { FALSE, TRUE, UNKNOWN } from '../kernel/index.js'
import { judgeCondition, type DutyCase } from './duty-case.js'
import type { ApplicationFinder } from './find-application.js'
import { judgeDeed } from './judge-deed.js'
import { judgeGate } from './judge-gate.js'
import { judgeRetention } from './judge-retention.js'
import { findEarlierBearer } from './judge-task.js'
import { judgeThreshold } from './judge-threshold.js'
import { settle, type Judgement } from './judgement.js'

/** How a rule stands (规则判定): whether it applies and holds against others, then what its kind asks. */
export function judgeRule(rule: DutyRule, given: DutyCase, applicationOf: ApplicationFinder): Judgement {
  const { applies, holds, overriddenBy, facts } = applicationOf(rule.id)
  if (applies === FALSE) return settle('not-applicable')
  const earlier = rule.kind === 'task' ? findEarlierBearer(rule, given.duties, applicationOf) : undefined
  if (earlier?.status === 'not-applicable') return earlier
  if (applies === TRUE && holds === FALSE) return { ...settle('overridden'), overriddenBy }
  if (holds !== TRUE || earlier !== undefined)
    return { status: 'needs', facts: [...new Set([...(earlier?.facts ?? []), ...facts])] }
  return judgeKind(rule, given)
}

function judgeKind(rule: DutyRule, given: DutyCase): Judgement {
  switch (rule.kind) {
    case 'obligation':
    case 'publication':
    case 'record-filing':
      return judgeDeed(rule, given)
    case 'prohibition':
      return judgeProhibition(rule, given)
    case 'gate':
      return judgeGate(rule, given)
    case 'threshold':
      return judgeThreshold(rule, given)
    case 'retention':
      return judgeRetention(rule, given)
    case 'right':
      return settle('allowed')
    case 'mode':
      return settle('in-use')
    case 'task':
      return settle('borne')
    case 'reward':
      return settle(rule.modality === 'must' ? 'owed' : 'may-be-given')
  }
}

function judgeProhibition({ breach }: Prohibition, given: DutyCase): Judgement {
  const { truth, facts } = judgeCondition(given, breach)
  if (truth === UNKNOWN) return { status: 'forbidden', facts }
  return settle(truth === TRUE ? 'breached' : 'observed')
}
