import { hashEvent } from './hash-event.js'
import type { JournalEvent, JournalHead } from './journal-event.js'

/** An event that has no place in the journal yet. */
export type EventDraft = Pick<JournalEvent, 'case' | 'version' | 'command' | 'at' | 'content'>

const noHash = '0'.repeat(64)

/** Puts events at the end of a journal (追加记录): numbers them and chains each to the one before by its hash. */
export function chainEvents(
  head: JournalHead | null,
  drafts: readonly EventDraft[]
): readonly JournalEvent[] {
  let { sequence, hash: previous } = head ?? { sequence: 0, hash: noHash }
  return drafts.map(({ case: caseId, version, command, at, content }) => {
    sequence += 1
    const event = { sequence, case: caseId, version, command, at, content, previous }
    previous = hashEvent(event)
    return { ...event, hash: previous }
  })
}
