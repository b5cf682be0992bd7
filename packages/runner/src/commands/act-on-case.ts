import { isRefusal, refuse, type Decision, type Refusal } from '@lijie/engine/kernel'
import type { CaseAction, CaseEffect } from '@lijie/engine/workflow'
import { decideAction, type CaseState } from '../cases/index.js'
import type { JournalContent, PersonalDigest } from '../journal/index.js'
import { checkId } from './check-order.js'
import { refuseIssue } from './refuse-issue.js'
import { planEvent, readWorked, type WorkSession } from './work-session.js'

/**
 * Decides an action and plans what follows (办理): its event, and the events of other cases that it opens or hands its
 * reporters to, by the same actor at the same instant.
 */
export async function actOnCase(
  session: WorkSession,
  caseId: string,
  action: CaseAction,
  personal: readonly PersonalDigest[] = []
): Promise<Decision<CaseState>> {
  const { context, at, folded } = session
  const found = await readWorked(session, caseId)
  if ('severity' in found) return refuseIssue(found)
  const { state } = found
  const decision = decideAction(context, found, action, at)
  if (isRefusal(decision)) return decision
  const { record, effects, pin } = decision.value
  const content: JournalContent = {
    type: 'action',
    action,
    ...(pin.rulebook === state?.pin.rulebook ? {} : { pin }),
    ...(personal.length === 0 ? {} : { personal })
  }
  planEvent(session, caseId, content, { record, pin }, effects)
  const next = folded.get(caseId)?.state as CaseState
  for (const effect of effects) {
    const refused = await followUp(session, next, action, effect)
    if (refused !== undefined) return refused
  }
  return { ...decision, value: next }
}

/** Carries out in another case what an action causes there. */
async function followUp(
  session: WorkSession,
  { record }: CaseState,
  action: CaseAction,
  effect: CaseEffect
): Promise<Refusal | undefined> {
  if (effect.type !== 'open-case' && effect.type !== 'absorb') return undefined
  const wrongId = effect.type === 'open-case' ? checkId('case', effect.case) : undefined
  if (wrongId !== undefined) return { refused: [wrongId] }
  const other = await readWorked(session, effect.case)
  if ('severity' in other) return refuseIssue(other)
  const { by } = action
  const { type, case: caseId } = effect
  if (type === 'open-case' && other.state !== null) return refuse('runner/case-exists', { case: caseId })
  if (type === 'absorb' && other.state === null) return refuse('runner/unknown-case', { case: caseId })
  const decided = await actOnCase(
    session,
    caseId,
    type === 'absorb'
      ? { type, by, duplicate: effect.duplicate, reporters: effect.reporters }
      : { type: 'report', by, ...describeOpened(record, action, effect) }
  )
  return isRefusal(decided) ? decided : undefined
}

/** What a later stage, or a part that was split off, takes over from the case it comes from. */
function describeOpened(
  record: CaseState['record'],
  action: CaseAction,
  effect: Extract<CaseEffect, { type: 'open-case' }>
): Omit<Extract<CaseAction, { type: 'report' }>, 'type' | 'by'> {
  const { kind, code, area, areaGrade, unitGrid, reporters } = record
  const { continues, splitFrom } = effect
  const criterion = (action.type === 'continue' ? action.criterion : undefined) ?? record.criterion
  return {
    case: effect.case,
    kind,
    area,
    ...(code === null ? {} : { code }),
    ...(areaGrade === null ? {} : { areaGrade }),
    ...(unitGrid === null ? {} : { unitGrid }),
    ...(reporters.length === 0 ? {} : { reporters }),
    ...(continues === undefined
      ? {}
      : { continues: { case: continues, ...(criterion === null ? {} : { criterion }) } }),
    ...(splitFrom === undefined ? {} : { splitFrom })
  }
}
