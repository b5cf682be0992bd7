import { expect, it } from 'vitest'
import { claim, type WithStore } from './fixtures.js'

/** Effects: handed out until they were sent. */
export function describeEffects(withStore: WithStore): void {
  const effects = [
    { key: '2-1', sequence: 2, case: 'a', effect: { type: 'send', to: 'unit:lamp', message: 'dispatch' } },
    {
      key: '10-1',
      sequence: 10,
      case: 'b',
      effect: { type: 'notify', to: 'complainant', list: [1, { a: null }] }
    },
    { key: '2-2', sequence: 2, case: 'a', effect: { type: 'register', register: 'no-owner' } }
  ]

  it('are handed out by sequence, each to one worker', () =>
    withStore(async (store) => {
      await store.write((transaction) => transaction.putEffects(effects))
      const two = await store.write((transaction) => transaction.claimEffects({ ...claim, limit: 2 }))
      expect(two).toEqual(
        [effects[0], effects[2]].map((item) => ({ item, worker: 'w1', until: 150, attempt: 1 }))
      )
      const rest = await store.write((transaction) => transaction.claimEffects({ ...claim, worker: 'w2' }))
      expect(rest.map(({ item }) => item)).toEqual([effects[1]])
    }))

  it('come again until somebody says that they were sent', () =>
    withStore(async (store) => {
      await store.write((transaction) => transaction.putEffects(effects.slice(0, 1)))
      for (const attempt of [1, 2, 3]) {
        const now = attempt * 100
        const claimed = await store.write((transaction) => transaction.claimEffects({ ...claim, now }))
        expect(claimed).toEqual([{ item: effects[0], worker: 'w1', until: now + 50, attempt }])
      }
      expect(await store.write((transaction) => transaction.finishEffect('2-1', 'w2'))).toBe(false)
      expect(await store.write((transaction) => transaction.finishEffect('2-1', 'w1'))).toBe(true)
      expect(await store.write((transaction) => transaction.finishEffect('2-1', 'w1'))).toBe(false)
      expect(await store.write((transaction) => transaction.claimEffects({ ...claim, now: 9999 }))).toEqual(
        []
      )
    }))

  it('are put once: a key that is known stays as it is, sent or not', () =>
    withStore(async (store) => {
      await store.write((transaction) => transaction.putEffects(effects.slice(0, 2)))
      await store.write((transaction) => transaction.claimEffects({ ...claim, limit: 1 }))
      await store.write((transaction) => transaction.finishEffect('2-1', 'w1'))
      const changed = effects.map((effect) => ({ ...effect, effect: 'other' }))
      await store.write((transaction) => transaction.putEffects(changed))
      const claimed = await store.write((transaction) => transaction.claimEffects(claim))
      expect(claimed.map(({ item }) => item)).toEqual([changed[2], effects[1]])
    }))
}
