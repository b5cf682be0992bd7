import { createIssue, type Issue } from '@lijie/schema'
import { createChainChecker } from './chain-checker.js'
import { checkCheckpoint, type Checkpoint } from './checkpoint.js'
import type { JournalHead } from './journal-event.js'
import { tornTail } from './read-journal.js'

/** What a journal is held against. */
export interface JournalPins {
  /** A head that was written down elsewhere; the journal may have grown since. */
  readonly head?: JournalHead
  /** A signed head, and the public key (PEM) that it must be signed with. */
  readonly checkpoint?: { readonly signed: Checkpoint; readonly publicKey: string }
}

/** What was found in a journal (日志校验结果). */
export interface JournalVerification {
  /** How many events from the first one on are good. */
  readonly events: number
  /** The last good event; null when there is none. */
  readonly head: JournalHead | null
  /** Errors: the first bad event, a head that does not fit. Warnings: a torn tail, nothing pinned. */
  readonly findings: readonly Issue[]
}

/**
 * Is a journal as it was written (日志校验)? Every hash is computed again, every link followed, from the first event to the
 * first fault, and the pinned heads are looked for. Reads events one by one, so that a journal may be larger than memory.
 *
 * Findings: `runner/unreadable-event`, `runner/event-changed`, `runner/sequence-gap`, `runner/broken-link`,
 * `runner/time-runs-back`, `runner/command-repeated`, `runner/case-version-gap`, `runner/torn-tail`, `runner/journal-cut`,
 * `runner/head-mismatch`, those of {@link checkCheckpoint}, and `runner/not-pinned`: without a pin, a tail that was cut off and a chain that was
 * computed anew go unnoticed.
 */
export async function verifyJournal(
  events: Iterable<unknown> | AsyncIterable<unknown>,
  pins: JournalPins = {}
): Promise<JournalVerification> {
  const { heads, findings } = listHeads(pins)
  const checker = createChainChecker()
  const hashes = new Map<number, string>()
  const wanted = new Set(heads.map(({ sequence }) => sequence))
  for await (const value of events) {
    const event = value === tornTail ? sayTorn(checker.head()) : checker.check(value)
    if ('severity' in event) {
      findings.push(event)
      break
    }
    if (wanted.has(event.sequence)) hashes.set(event.sequence, event.hash)
  }
  const head = checker.head()
  const isBroken = findings.some(
    ({ code, severity }) => severity === 'error' && code !== 'runner/wrong-signature'
  )
  if (!isBroken) findings.push(...heads.flatMap((pin) => checkHead(pin, hashes.get(pin.sequence), head)))
  if (heads.length === 0 && !isBroken) findings.push(createIssue('runner/not-pinned', {}))
  return { events: head?.sequence ?? 0, head, findings }
}

function listHeads({ head, checkpoint }: JournalPins): { heads: readonly JournalHead[]; findings: Issue[] } {
  const heads = [
    ...(head === undefined ? [] : [head]),
    ...(checkpoint === undefined ? [] : [checkpoint.signed])
  ]
  const fault = checkpoint && checkCheckpoint(checkpoint.signed, checkpoint.publicKey)
  return { heads, findings: fault === undefined ? [] : [fault] }
}

function sayTorn(head: JournalHead | null): Issue {
  return createIssue('runner/torn-tail', { sequence: head?.sequence ?? 0 })
}

function checkHead(pin: JournalHead, found: string | undefined, head: JournalHead | null): readonly Issue[] {
  const { sequence } = pin
  if (found === undefined) return [createIssue('runner/journal-cut', { sequence, last: head?.sequence ?? 0 })]
  return found === pin.hash
    ? []
    : [createIssue('runner/head-mismatch', { sequence, pinned: pin.hash, found })]
}
