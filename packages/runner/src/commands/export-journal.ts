import { writeEvent } from '../journal/index.js'
import type { Store } from '../store/index.js'
import { listEvents } from './list-events.js'

/** A journal as the lines of a file (日志导出, NDJSON). Personal data are not in it. */
export async function* exportJournal(store: Store): AsyncGenerator<string> {
  for await (const event of listEvents(store)) yield writeEvent(event)
}
