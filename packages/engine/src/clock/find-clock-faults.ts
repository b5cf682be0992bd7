import type { Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import type { TimedEvent } from './clock-event.js'

/**
 * Where a record contradicts the clock of its host (记录的时钟异常): in its order time never goes back; where it does, or does
 * not move on, or two places are one, the record is told to be odd. Events are given by instant.
 */
export function findClockFaults(events: readonly TimedEvent[]): readonly Issue[] {
  const recorded = events.toSorted((a, b) => a.sequence - b.sequence)
  const issues: Issue[] = []
  let latest: TimedEvent | undefined
  for (const [index, event] of recorded.entries()) {
    const previous = recorded[index - 1]
    if (previous?.sequence === event.sequence) {
      const params = { event: event.id, before: previous.id, sequence: event.sequence }
      issues.push(createIssue('clock/repeated-sequence', params))
    }
    if (latest !== undefined) {
      const params = { event: event.id, before: latest.id }
      if (event.occurredAt < latest.occurredAt) issues.push(createIssue('clock/time-goes-back', params))
      else if (event.occurredAt === latest.occurredAt && event.clock === latest.clock)
        issues.push(createIssue('clock/time-stands-still', params))
    }
    if (latest === undefined || event.occurredAt >= latest.occurredAt) latest = event
  }
  return issues
}
