import type { JournalEvent, JournalHead } from '../journal/index.js'
import type { FoldedCase } from './apply-event.js'
import { freezeDeep } from './freeze-deep.js'

/** A case as its last own event left it. */
export interface KeptCase {
  readonly folded: FoldedCase
  /** Version and hash of that event. */
  readonly version: number
  readonly hash: string
  /** Whether it is known that no event of the case follows; otherwise the journal has to be asked. */
  readonly isLast: boolean
}

/**
 * Cases that were read or written lately (案件缓存), so that the next command need not replay them. Whatever is asked comes with
 * the head of the journal that the asking transaction has read. Since every hash covers all that was before it, what was
 * known at the same head holds without reading anything: nobody else has written since. At another head, that of another
 * process or after a rollback, one event is read to tell whether a case is still the beginning of what the journal holds.
 */
export interface CaseCache {
  readonly find: (head: JournalHead | null, caseId: string) => KeptCase | undefined
  readonly keep: (head: JournalHead | null, caseId: string, folded: FoldedCase, last: JournalEvent) => void
  /** Events about all cases; undefined where they have to be read. */
  readonly findShared: (head: JournalHead | null) => readonly JournalEvent[] | undefined
  readonly keepShared: (head: JournalHead | null, events: readonly JournalEvent[]) => void
  /** Notes that these events follow the head; the cases that they are about are to be kept right after. */
  readonly follow: (head: JournalHead | null, events: readonly JournalEvent[]) => void
}

/** The head up to which things are known; it moves along with what this process writes itself. */
interface KnownHead {
  hash: string
}

interface Entry {
  readonly known: KnownHead
  readonly folded: FoldedCase
  readonly version: number
  readonly hash: string
}

/** Opens an empty cache for so many cases at most; those not used for longest go first. */
export function createCaseCache(most: number): CaseCache {
  const cases = new Map<string, Entry>()
  let known: KnownHead = { hash: '' }
  let shared: { readonly known: KnownHead; readonly events: readonly JournalEvent[] } | null = null
  const knownAt = (head: JournalHead | null): KnownHead => {
    const hash = head?.hash ?? ''
    if (known.hash !== hash) known = { hash }
    return known
  }
  const findShared = (head: JournalHead | null): readonly JournalEvent[] | undefined =>
    shared !== null && shared.known === knownAt(head) ? shared.events : undefined
  return {
    find: (head, caseId) => {
      const entry = cases.get(caseId)
      if (entry === undefined) return undefined
      cases.delete(caseId)
      cases.set(caseId, entry)
      const { folded, version, hash } = entry
      return { folded, version, hash, isLast: entry.known === knownAt(head) }
    },
    keep: (head, caseId, folded, { version, hash }) => {
      // It is handed out, and must be the same next time.
      freezeDeep(folded.state)
      cases.delete(caseId)
      cases.set(caseId, { known: knownAt(head), folded, version, hash })
      if (cases.size > most) for (const oldest of cases.keys()) return void cases.delete(oldest)
    },
    findShared,
    keepShared: (head, events) => {
      shared = { known: knownAt(head), events }
    },
    follow: (head, events) => {
      const before = findShared(head)
      const own = events.filter((event) => event.case === null)
      if (before !== undefined && own.length > 0) shared = { known, events: [...before, ...own] }
      // Entries that are known at the old head are so at the new one: nothing but these events lies between.
      knownAt(head).hash = events.at(-1)?.hash ?? known.hash
    }
  }
}
