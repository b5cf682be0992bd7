import type { Issue } from '@lijie/schema'
import type { JournalEvent, JournalHead } from '../journal/index.js'
import type { RulebookSource } from '../rules/index.js'
import type { StoreTransaction } from '../store/index.js'
import { noCase, type FoldedCase } from './apply-event.js'
import type { CaseCache, KeptCase } from './case-cache.js'
import { replayCase } from './replay-case.js'
import { openSnapshot } from './snapshot.js'

/** What cases are made from again. */
export interface CaseSource {
  readonly rulebooks: RulebookSource
  readonly cache: CaseCache
}

/**
 * Reads a case from the journal (读取案件), from where it was last known on, or from its snapshot where that one is good;
 * `noCase` for one that there is not. `head` is that of the transaction, where it was read before.
 */
export async function loadCase(
  { rulebooks, cache }: CaseSource,
  transaction: StoreTransaction,
  caseId: string,
  known?: JournalHead | null
): Promise<FoldedCase | Issue> {
  const head = known === undefined ? await transaction.readHead() : known
  const shared = await readShared(cache, transaction, head)
  const kept = cache.find(head, caseId)
  if (kept?.isLast === true) return replayCase(rulebooks, [], shared, kept.folded)
  const { from, events } = await readEvents(transaction, caseId, kept)
  const loaded = replayCase(rulebooks, events, shared, from)
  const last = events.at(-1)
  // One that an event about all cases followed is not as its own last event left it.
  if (last !== undefined && 'state' in loaded && loaded.state?.sequence === last.sequence)
    cache.keep(head, caseId, loaded, last)
  return loaded
}

async function readShared(
  cache: CaseCache,
  transaction: StoreTransaction,
  head: JournalHead | null
): Promise<readonly JournalEvent[]> {
  const known = cache.findShared(head)
  if (known !== undefined) return known
  const read = await transaction.readShared()
  cache.keepShared(head, read)
  return read
}

/** The events that are to be replayed, and on what; those that it takes into account already may be among them. */
async function readEvents(
  transaction: StoreTransaction,
  caseId: string,
  kept: KeptCase | undefined
): Promise<{ readonly from: FoldedCase; readonly events: readonly JournalEvent[] }> {
  if (kept !== undefined) {
    const events = await transaction.readCase(caseId, kept.version - 1)
    if (events[0]?.hash === kept.hash) return { from: kept.folded, events }
  }
  const snapshot = await transaction.readSnapshot(caseId)
  if (snapshot === undefined) return { from: noCase, events: await transaction.readCase(caseId) }
  const events = await transaction.readCase(caseId, Math.max(0, snapshot.version - 1))
  const from = openSnapshot(snapshot, events[0])
  return from === undefined ? { from: noCase, events: await transaction.readCase(caseId) } : { from, events }
}
