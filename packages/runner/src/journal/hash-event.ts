import { canonicalJson } from '@lijie/engine/kernel'
import { hash as computeHash } from 'node:crypto'
import type { JournalEvent } from './journal-event.js'

/** SHA-256 over the RFC 8785 form of an event without its hash (记录散列值), as 64 hex digits. */
export function hashEvent({
  sequence,
  case: caseId,
  version,
  command,
  at,
  content,
  previous
}: Omit<JournalEvent, 'hash'>): string {
  return computeHash(
    'sha256',
    canonicalJson({ sequence, case: caseId, version, command, at, content, previous })
  )
}
