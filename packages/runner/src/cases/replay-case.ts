import type { Issue } from '@lijie/schema'
import type { JournalEvent } from '../journal/index.js'
import type { RulebookSource } from '../rules/index.js'
import { applyEvent, noCase, type FoldedCase } from './apply-event.js'

/**
 * Makes a case again from its events and those about all cases (重放): the same as it was live. Both lists in the order of
 * their sequence; what is taken into account already in `from` is left out.
 */
export function replayCase(
  rulebooks: RulebookSource,
  own: readonly JournalEvent[],
  shared: readonly JournalEvent[],
  from: FoldedCase = noCase
): FoldedCase | Issue {
  const seen = from.state?.sequence ?? 0
  let folded = from
  for (const event of mergeEvents(own, shared)) {
    if (event.sequence <= seen) continue
    const next = applyEvent(rulebooks, folded, event)
    if ('severity' in next) return next
    folded = next
  }
  return folded
}

/** Events of a case and those about all cases, in the order of the journal (合并日志). */
export function mergeEvents(
  own: readonly JournalEvent[],
  shared: readonly JournalEvent[]
): readonly JournalEvent[] {
  if (shared.length === 0) return own
  return [...own, ...shared].toSorted((a, b) => a.sequence - b.sequence)
}
