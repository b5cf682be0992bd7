import type { Issue } from '@lijie/schema'
import { createChainChecker } from './chain-checker.js'
import type { JournalEvent } from './journal-event.js'
import { tornTail } from './read-journal.js'

/** Thrown where a journal is damaged, not merely torn at its end: nothing may be dropped silently. */
export class JournalDamaged extends Error {
  override readonly name = 'JournalDamaged'
  readonly issue: Issue

  constructor(issue: Issue) {
    super(issue.code)
    this.issue = issue
  }
}

/**
 * The events of a journal up to a torn tail (日志恢复): always a prefix of what was written, the same when done again, and a
 * journal that can be appended to. Only the last line may be torn; a fault before it is thrown as `JournalDamaged`.
 */
export async function* recoverJournal(
  values: Iterable<unknown> | AsyncIterable<unknown>
): AsyncGenerator<JournalEvent> {
  const checker = createChainChecker()
  for await (const value of values) {
    if (value === tornTail) return
    const event = checker.check(value)
    if ('severity' in event) throw new JournalDamaged(event)
    yield event
  }
}
