import { describe } from 'vitest'
import type { Store } from '../src/store/index.js'
import { describeEffects } from './contract/describe-effects.js'
import { describeJournal } from './contract/describe-journal.js'
import { describeRecords } from './contract/describe-records.js'
import { describeTimers } from './contract/describe-timers.js'
import { describeTransactions } from './contract/describe-transactions.js'
import type { OpenedStore } from './contract/fixtures.js'

export type { OpenedStore } from './contract/fixtures.js'

/**
 * What every store must do, whatever it keeps its journal in (存储契约). `open` gives an empty store each time.
 *
 * Events here are not chained: a store keeps hashes and does not check them.
 */
export function describeStore(name: string, open: () => Promise<OpenedStore>): void {
  const withStore = async (work: (store: Store, opened: OpenedStore) => Promise<void>): Promise<void> => {
    const opened = await open()
    try {
      await work(opened.store, opened)
    } finally {
      await opened.store.close()
      await opened.remove?.()
    }
  }
  describe(`${name}: journal`, () => void describeJournal(withStore))
  describe(`${name}: transactions`, () => void describeTransactions(withStore))
  describe(`${name}: commands, snapshots, personal data`, () => void describeRecords(withStore))
  describe(`${name}: timers`, () => void describeTimers(withStore))
  describe(`${name}: effects`, () => void describeEffects(withStore))
}
