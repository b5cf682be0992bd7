import { createIssue, type Issue } from '@lijie/schema'
import { hashEvent } from './hash-event.js'
import type { JournalEvent, JournalHead } from './journal-event.js'
import { readEvent } from './read-event.js'

/** Looks at events one after another, and remembers what the next one has to fit. */
export interface ChainChecker {
  /** The event, or what is wrong with it; nothing is to be trusted after the first fault. */
  readonly check: (value: unknown) => JournalEvent | Issue
  /** The last event that was good. */
  readonly head: () => JournalHead | null
}

/** Starts to check a chain at its first event (链校验). */
export function createChainChecker(): ChainChecker {
  let last: JournalEvent | undefined
  const known: Known = { versions: new Map(), commands: new Set() }
  return {
    head: () => (last === undefined ? null : { sequence: last.sequence, hash: last.hash }),
    check: (value) => {
      const sequence = (last?.sequence ?? 0) + 1
      const event = readEvent(value)
      if (event === undefined) return createIssue('runner/unreadable-event', { sequence })
      const fault = findFault(event, last, sequence, known)
      if (fault !== undefined) return fault
      last = event
      known.commands.add(event.command)
      if (event.case !== null) known.versions.set(event.case, event.version)
      return event
    }
  }
}

/** The versions of the cases so far, and the commands that were carried out. */
interface Known {
  readonly versions: Map<string, number>
  readonly commands: Set<string>
}

function findFault(
  event: JournalEvent,
  last: JournalEvent | undefined,
  sequence: number,
  { versions, commands }: Known
): Issue | undefined {
  if (!hashesAs(event)) return createIssue('runner/event-changed', { sequence })
  if (event.sequence !== sequence)
    return createIssue('runner/sequence-gap', { sequence, found: event.sequence })
  if (event.previous !== (last?.hash ?? '0'.repeat(64)))
    return createIssue('runner/broken-link', { sequence })
  if (event.at < (last?.at ?? event.at)) return createIssue('runner/time-runs-back', { sequence })
  if (event.command !== last?.command && commands.has(event.command))
    return createIssue('runner/command-repeated', { sequence, command: event.command })
  const version = event.case === null ? 0 : (versions.get(event.case) ?? 0) + 1
  return event.version === version
    ? undefined
    : createIssue('runner/case-version-gap', {
        sequence,
        case: event.case ?? '',
        expected: version,
        actual: event.version
      })
}

/** What has no canonical form, as a lone surrogate, was never hashed by a runner. */
function hashesAs(event: JournalEvent): boolean {
  try {
    return hashEvent(event) === event.hash
  } catch {
    return false
  }
}
