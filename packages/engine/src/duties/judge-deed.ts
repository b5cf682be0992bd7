import type { DutyRule, KnownTimeLimit } from '@lijie/schema'
import { FALSE, TRUE } from '../kernel/index.js'
import { computeDeadline } from '../time-limits/index.js'
import type { DutyAnswer, DutyStatus } from './duties-answer.js'
import { judgeCondition, readMoment, type DutyCase } from './duty-case.js'
import type { Judgement } from './judgement.js'

type Deed = Extract<DutyRule, { readonly kind: 'obligation' | 'publication' | 'record-filing' }>

/**
 * How something that has to be done stands (应为事项): done in time, done late, still owed, or not done when its time was over.
 * What is not known to be done is owed; without a limit, what is known not to be done is a breach. Where no deadline can be
 * computed, nothing is late. What is only encouraged is never owed, late or breached. What the facts say is done is done, also
 * before its start or behind the instant of the question: they are taken as they are given.
 */
export function judgeDeed(rule: Deed, given: DutyCase): Judgement {
  const { truth, facts } = judgeCondition(given, rule.done)
  const doneAt = readMoment(given, rule.doneAt)
  const due = rule.limit === undefined ? null : findDue(rule.limit, given)
  const isDone = doneAt !== undefined || truth === TRUE
  const isTimely = rule.doneAt !== undefined && doneAt === undefined && truth !== FALSE ? [rule.doneAt] : []
  const status = isDone
    ? judgeDone(doneAt, due?.deadline)
    : truth === FALSE
      ? judgeUndone(due, given.asOf)
      : 'owed'
  return {
    status: 'modality' in rule && rule.modality === 'encouraged' ? soften(status) : status,
    facts: [...new Set([...(isDone ? [] : facts), ...isTimely, ...(due?.start ?? [])])],
    ...(due?.deadline === undefined ? {} : { deadline: due.deadline }),
    ...(due?.refusal === undefined ? {} : { refusal: due.refusal }),
    ...(due?.because === undefined ? {} : { because: due.because })
  }
}

/** A deadline, why there is none, or the fact that its start waits for. */
type Due = Partial<Pick<DutyAnswer, 'deadline' | 'refusal' | 'because'>> & {
  readonly start?: readonly string[]
}

function findDue(limit: KnownTimeLimit, given: DutyCase): Due {
  const { startEvent } = limit
  const event = startEvent !== undefined && 'event' in startEvent ? startEvent.event : undefined
  const startedAt = readMoment(given, event)
  if (event !== undefined && startedAt === undefined) return { start: [event] }
  const rules = { timeLimits: given.periods, limitOf: () => undefined }
  const decision = computeDeadline(rules, { limit, startedAt: startedAt ?? 0 })
  if ('refused' in decision) return { refusal: decision.refused[0] as NonNullable<Due['refusal']> }
  const { dueAt, iso } = decision.value
  return { deadline: { dueAt, iso }, because: decision.because }
}

/** Done at the deadline itself is in time. */
function judgeDone(doneAt: number | undefined, deadline: Due['deadline']): DutyStatus {
  return doneAt !== undefined && deadline !== undefined && doneAt > deadline.dueAt ? 'late' : 'met'
}

function judgeUndone(due: Due | null, asOf: number | undefined): DutyStatus {
  if (due === null) return 'breached'
  return due.deadline !== undefined && asOf !== undefined && asOf > due.deadline.dueAt ? 'breached' : 'owed'
}

function soften(status: DutyStatus): DutyStatus {
  return status === 'late' ? 'met' : status === 'met' ? status : 'encouraged'
}
