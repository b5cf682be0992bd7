import { canonicalJson } from '@lijie/engine/kernel'
import type { JournalEvent } from './journal-event.js'

/** An event as a line of a journal file (NDJSON), with its line end. The same event always gives the same bytes. */
export function writeEvent(event: JournalEvent): string {
  return `${canonicalJson(event)}\n`
}
