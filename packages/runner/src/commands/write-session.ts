import { isRefusal } from '@lijie/engine/kernel'
import { foldRunning, takeSnapshot, type CaseState } from '../cases/index.js'
import { chainEvents, type JournalEvent, type JournalHead } from '../journal/index.js'
import { keyEffects } from '../outbox/index.js'
import {
  createStoreFailure,
  StoreConflict,
  StoreFailure,
  type PersonalRecord,
  type StoredTimer,
  type StoreTransaction
} from '../store/index.js'
import { deriveTimers } from '../timers/index.js'
import type { RunnerContext } from './runner-context.js'
import type { WorkSession } from './work-session.js'

/** Writes what was planned (写入): events, effects, personal data, and the timers of every case that changed. */
export async function writeSession(session: WorkSession): Promise<readonly JournalEvent[]> {
  const { transaction, planned, head } = session
  const events = chainEvents(
    head,
    planned.map(({ draft }) => draft)
  )
  await transaction.append(events)
  session.context.cache.follow(head, events)
  for (const record of session.personal) await putPersonal(transaction, record)
  for (const id of session.erased) await transaction.erasePersonal(id)
  const effects = events.flatMap(({ sequence, case: caseId }, place) =>
    keyEffects(sequence, caseId ?? '', planned[place]?.effects ?? [])
  )
  if (effects.length > 0) await transaction.putEffects(effects)
  const last = new Map(events.map((event) => [event.case, event]))
  const newHead = events.at(-1) ?? head
  if (newHead === null) return events
  for (const [caseId, event] of last) if (caseId !== null) await writeIndexes(session, caseId, event, newHead)
  return events
}

/** An id that was erased is taken for good; trying again would not help. */
async function putPersonal(transaction: StoreTransaction, record: PersonalRecord): Promise<void> {
  try {
    await transaction.putPersonal(record)
  } catch (error) {
    if (!(error instanceof StoreConflict)) throw error
    throw createStoreFailure('runner/personal-id-taken', { personal: record.id }, error)
  }
}

/** What can be made again from the journal at any time. */
async function writeIndexes(
  { folded, before, transaction, context, at }: WorkSession,
  caseId: string,
  event: JournalEvent,
  head: JournalHead
): Promise<void> {
  const own = folded.get(caseId)
  if (!own?.state) return
  const { state } = own
  context.cache.keep(head, caseId, own, event)
  if (changesTimers(before.get(caseId) ?? null, state))
    await transaction.putTimers(caseId, listWantedTimers(context, state, at))
  if (event.version % context.snapshotEvery === 0) await transaction.putSnapshot(takeSnapshot(state, event))
}

/** Folding the clocks costs more than all the rest, and most actions touch none. */
function changesTimers(before: CaseState | null, { record, pin }: CaseState): boolean {
  if (before === null || before.pin.rulebook !== pin.rulebook) return true
  const { clockEvents, criterion, areaGrade, endedAt } = before.record
  return (
    clockEvents.length !== record.clockEvents.length ||
    criterion !== record.criterion ||
    areaGrade !== record.areaGrade ||
    endedAt !== record.endedAt
  )
}

/**
 * The timers of a case as it stands, from all that it knows of, even where `at` is before that; none once it has ended. @throws StoreFailure where the rules or the calendar are missing
 * that they would be computed on: a worker without them must not take away the timers that another one set.
 */
export function listWantedTimers(
  { rulebooks, findCalendar }: RunnerContext,
  state: CaseState,
  at: number
): readonly StoredTimer[] {
  const rulebook = rulebooks.find(state.pin.rulebook)
  if (state.record.endedAt !== null) return []
  if (rulebook === undefined)
    throw createStoreFailure('runner/unknown-rulebook', {
      case: state.record.case,
      rulebook: state.pin.rulebook
    })
  const asOf = Math.max(at, state.record.at, state.calendars.at(-1)?.at ?? at)
  const clocks = foldRunning(rulebook, state, findCalendar, asOf)
  if (!isRefusal(clocks)) return deriveTimers(state.record.case, clocks.value)
  const missing = clocks.refused.find(({ code }) => code === 'runner/unknown-calendar')
  if (missing !== undefined) throw new StoreFailure({ ...missing, severity: 'error' })
  return []
}
