import type { JournalEvent } from '../journal/index.js'
import type { Store } from '../store/index.js'

const pageSize = 500

/** The events of a store (日志读取), first to last, in pages, so that writers need not wait. */
export async function* listEvents(store: Store, afterSequence = 0): AsyncGenerator<JournalEvent> {
  for (let after = afterSequence; ;) {
    const page = await store.read((transaction) => transaction.readJournal(after, pageSize))
    yield* page
    if (page.length < pageSize) return
    after += page.length
  }
}
