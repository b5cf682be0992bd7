import { canonicalJson } from '@lijie/engine/kernel'
import { createHash } from 'node:crypto'
import type { JournalEvent } from '../journal/index.js'
import type { StoredSnapshot } from '../store/index.js'
import type { FoldedCase } from './apply-event.js'
import type { CaseState } from './case-state.js'

/** Changes whenever a state would be computed in another way from the same journal. */
const format = 'lijie-case-1'

/** A snapshot of a case as its last own event left it (快照). */
export function takeSnapshot(
  state: CaseState,
  { case: caseId, version, hash }: JournalEvent
): StoredSnapshot {
  return { case: caseId ?? '', version, basis: computeBasis(hash, state), state }
}

/** The state of a snapshot that belongs to this event and was not touched since; undefined for any other. */
export function openSnapshot(
  snapshot: StoredSnapshot,
  event: JournalEvent | undefined
): FoldedCase | undefined {
  if (event?.version !== snapshot.version || snapshot.basis !== computeBasis(event.hash, snapshot.state))
    return undefined
  const state = snapshot.state as CaseState
  return { state, calendars: state.calendars, effects: [] }
}

function computeBasis(hash: string, state: unknown): string {
  return createHash('sha256')
    .update(canonicalJson([format, hash, state]))
    .digest('hex')
}
