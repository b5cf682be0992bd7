import type { JournalEvent } from '../../src/journal/index.js'
import type { Store, StoredTimer } from '../../src/store/index.js'

/** What a contract test needs of a store: an empty one, and what removes it afterwards. */
export interface OpenedStore {
  readonly store: Store
  /** Closes this one and opens the same store again; left out where nothing outlives the process. */
  readonly reopen?: () => Promise<Store>
  readonly remove?: () => Promise<void>
}

/** Runs a test on a store of its own. */
export type WithStore = (work: (store: Store, opened: OpenedStore) => Promise<void>) => Promise<void>

/** Who acts in events that only have to be kept. */
export const actor = { organ: 'centre', role: 'acceptor' }

/** An event of a case, or of all cases with version 0. */
export function createEvent(sequence: number, caseId: string | null, version: number): JournalEvent {
  return {
    sequence,
    case: caseId,
    version,
    command: `c${sequence}`,
    at: 1_767_225_600_000 + sequence,
    content:
      caseId === null
        ? {
            type: 'personal-data-erased',
            by: actor,
            personal: `p${sequence}`,
            reason: '依申请删除 \u{1f5d1} "\\\n'
          }
        : {
            type: 'action',
            action: { type: 'accept', by: actor, facts: { deep: { list: [1, null, true, 0.1] } } }
          },
    previous: String(sequence - 1).padStart(64, '0'),
    hash: String(sequence).padStart(64, '0')
  }
}

/** An escalation timer of a case. */
export function createTimer(caseId: string, at: number): StoredTimer {
  return {
    id: `${caseId}/disposal/escalation/half/${at}`,
    case: caseId,
    at,
    clock: 'disposal',
    change: 'escalation',
    point: 'half'
  }
}

/** A claim at instant 100. */
export const claim = { worker: 'w1', now: 100, limit: 10, leaseMs: 50 }
