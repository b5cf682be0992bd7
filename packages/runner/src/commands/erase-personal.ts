import { refuse, type Decision } from '@lijie/engine/kernel'
import type { Actor } from '@lijie/engine/workflow'
import { carryOut, type WorkOutcome } from './carry-out.js'
import { checkActing, checkCommandId, checkId, checkReason } from './check-order.js'
import { digestWork } from './digest-work.js'
import { refuseIssue } from './refuse-issue.js'
import type { RunnerContext } from './runner-context.js'
import { planEvent, readWorked, type WorkSession } from './work-session.js'

/** An order to erase personal data (删除个人信息). */
export interface Erasure {
  readonly id: string
  readonly personal: string
  readonly by: Actor
  readonly reason: string
}

/** What was erased, and where the journal says so. */
export interface ErasureResult {
  readonly personal: string
  readonly case: string
  readonly sequence: number
  readonly at: number
}

/**
 * Erases personal data with their salt (删除个人信息) and records that it was done; the journal stays as it is, and its digest
 * says nothing any more. Refused: `runner/unknown-personal`, and as commands are.
 */
export async function erasePersonal(
  context: RunnerContext,
  erasure: Erasure
): Promise<Decision<ErasureResult>> {
  const { id, personal, by, reason } = erasure
  const wrong = checkCommandId(id) ?? checkId('personal', personal) ?? checkActing(by) ?? checkReason(reason)
  if (wrong !== undefined) return { refused: [wrong] }
  const digest = digestErasure(erasure)
  if (typeof digest !== 'string') return { refused: [digest] }
  return carryOut(context, {
    id,
    digest,
    plan: (session) => planErasure(session, erasure),
    recall: async (transaction, { first, at }) => {
      const [event] = await transaction.readJournal(first - 1, 1)
      const value = { personal: erasure.personal, case: event?.case ?? '', sequence: first, at }
      return { value, because: [], warnings: [] }
    }
  })
}

/** What makes two orders to erase the same. */
export function digestErasure({ personal, by, reason }: Omit<Erasure, 'id'>): ReturnType<typeof digestWork> {
  return digestWork({ erase: { personal, by, reason } })
}

async function planErasure(
  session: WorkSession,
  { personal, by, reason }: Erasure
): Promise<Decision<(outcome: WorkOutcome) => ErasureResult>> {
  const kept = await session.transaction.readPersonal(personal)
  if (kept === undefined) return refuse('runner/unknown-personal', { personal })
  const found = await readWorked(session, kept.case)
  if ('severity' in found) return refuseIssue(found)
  if (found.state === null) return refuse('runner/unknown-case', { case: kept.case })
  const { record, pin } = found.state
  planEvent(
    session,
    kept.case,
    { type: 'personal-data-erased', by, personal, reason },
    { record: { ...record, version: record.version + 1, at: session.at }, pin },
    []
  )
  session.erased.push(personal)
  const value = ({ first, at }: WorkOutcome): ErasureResult => ({
    personal,
    case: kept.case,
    sequence: first,
    at
  })
  return { value, because: [], warnings: [] }
}
