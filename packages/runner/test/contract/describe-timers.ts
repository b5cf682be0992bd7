import { expect, it } from 'vitest'
import { StoreConflict } from '../../src/store/index.js'
import { claim, createTimer, type WithStore } from './fixtures.js'

/** Timers: due, handed out, done. */
export function describeTimers(withStore: WithStore): void {
  const [first, second, third] = [createTimer('a', 10), createTimer('a', 20), createTimer('a', 300)]

  it('are listed by case, and handed out once they are due, earliest first', () =>
    withStore(async (store) => {
      await store.write(async (transaction) => {
        await transaction.putTimers('a', [third, second, first])
        await transaction.putTimers('b', [
          createTimer('b', 15),
          { ...createTimer('b', 16), point: null, change: 'overdue' }
        ])
      })
      expect(await store.read((transaction) => transaction.listTimers('a'))).toEqual([first, second, third])
      const claimed = await store.write((transaction) => transaction.claimTimers({ ...claim, limit: 3 }))
      expect(claimed).toEqual(
        [first, createTimer('b', 15), { ...createTimer('b', 16), point: null, change: 'overdue' }].map(
          (item) => ({
            item,
            worker: 'w1',
            until: 150,
            attempt: 1
          })
        )
      )
    }))

  it('are due at their instant, not before', () =>
    withStore(async (store) => {
      await store.write((transaction) => transaction.putTimers('a', [third]))
      expect(await store.write((transaction) => transaction.claimTimers({ ...claim, now: 299 }))).toEqual([])
      expect(
        await store.write((transaction) => transaction.claimTimers({ ...claim, now: 300 }))
      ).toHaveLength(1)
    }))

  it('go to one worker, and to another when the lease has ended', () =>
    withStore(async (store) => {
      await store.write((transaction) => transaction.putTimers('a', [first]))
      await store.write((transaction) => transaction.claimTimers(claim))
      const other = { ...claim, worker: 'w2' }
      expect(await store.write((transaction) => transaction.claimTimers({ ...other, now: 149 }))).toEqual([])
      expect(await store.write((transaction) => transaction.claimTimers({ ...other, now: 150 }))).toEqual([
        { item: first, worker: 'w2', until: 200, attempt: 2 }
      ])
      expect(await store.write((transaction) => transaction.finishTimer(first.id, 'w1'))).toBe(false)
      expect(await store.write((transaction) => transaction.finishTimer(first.id, 'w2'))).toBe(true)
      expect(await store.write((transaction) => transaction.finishTimer(first.id, 'w2'))).toBe(false)
    }))

  it('can be finished after the lease as long as nobody else took them', () =>
    withStore(async (store) => {
      await store.write((transaction) => transaction.putTimers('a', [first]))
      expect(await store.write((transaction) => transaction.finishTimer(first.id, 'w1'))).toBe(false)
      await store.write((transaction) => transaction.claimTimers(claim))
      await store.write((transaction) => transaction.claimTimers({ ...claim, worker: 'w3', now: 120 }))
      expect(await store.write((transaction) => transaction.finishTimer(first.id, 'w1'))).toBe(true)
      expect(await store.write((transaction) => transaction.claimTimers({ ...claim, now: 1000 }))).toEqual([])
    }))

  it('stay handed out and stay done when those of the case are replaced', () =>
    withStore(async (store) => {
      await store.write((transaction) => transaction.putTimers('a', [first, second, third]))
      await store.write((transaction) => transaction.claimTimers(claim))
      await store.write((transaction) => transaction.finishTimer(first.id, 'w1'))
      await store.write((transaction) => transaction.putTimers('a', [first, second]))
      expect(await store.read((transaction) => transaction.listTimers('a'))).toEqual([second])
      expect(await store.write((transaction) => transaction.claimTimers({ ...claim, worker: 'w2' }))).toEqual(
        []
      )
      await store.write((transaction) => transaction.putTimers('a', []))
      expect(await store.read((transaction) => transaction.listTimers('a'))).toEqual([])
      expect(await store.write((transaction) => transaction.finishTimer(second.id, 'w1'))).toBe(false)
      await store.write((transaction) => transaction.putTimers('a', [first, second, third]))
      expect(await store.read((transaction) => transaction.listTimers('a'))).toEqual([second, third])
      expect(await store.write((transaction) => transaction.claimTimers({ ...claim, worker: 'w2' }))).toEqual(
        [{ item: second, worker: 'w2', until: 150, attempt: 1 }]
      )
    }))

  it('leave those of other cases alone', () =>
    withStore(async (store) => {
      await store.write((transaction) => transaction.putTimers('a', [first]))
      await store.write((transaction) => transaction.putTimers('b', [createTimer('b', 10)]))
      await store.write((transaction) => transaction.putTimers('b', []))
      expect(await store.read((transaction) => transaction.listTimers('a'))).toEqual([first])
    }))

  it('are each handed out to one of many workers', () =>
    withStore(async (store) => {
      const timers = Array.from({ length: 60 }, (_, i) => createTimer('a', i))
      await store.write((transaction) => transaction.putTimers('a', timers))
      const taken: string[] = []
      const work = async (worker: string): Promise<void> => {
        for (;;) {
          const claimed = await retry(() =>
            store.write((transaction) => transaction.claimTimers({ ...claim, worker, limit: 7 }))
          )
          if (claimed.length === 0) return
          taken.push(...claimed.map(({ item }) => item.id))
        }
      }
      await Promise.all(['w1', 'w2', 'w3', 'w4'].map((worker) => work(worker)))
      expect(taken.toSorted()).toEqual(timers.map(({ id }) => id).toSorted())
    }))
}

async function retry<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error
    }
  }
}
