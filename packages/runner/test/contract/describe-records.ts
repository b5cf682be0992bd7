import { expect, it } from 'vitest'
import { StoreConflict } from '../../src/store/index.js'
import type { WithStore } from './fixtures.js'

/** Commands, snapshots and personal data. */
export function describeRecords(withStore: WithStore): void {
  it('a command is found by its id, and its id is taken once', () =>
    withStore(async (store) => {
      const outcome = { command: 'c', digest: 'd', result: { sequence: 1, text: '派遣' } }
      await store.write((transaction) => transaction.putCommand(outcome))
      const again = store.write((transaction) => transaction.putCommand({ ...outcome, digest: 'other' }))
      await expect(again).rejects.toBeInstanceOf(StoreConflict)
      expect(await store.read((transaction) => transaction.findCommand('c'))).toEqual(outcome)
      expect(await store.read((transaction) => transaction.findCommand('d'))).toBeUndefined()
    }))

  it('the last snapshot of a case counts, and all can be dropped', () =>
    withStore(async (store) => {
      const snapshot = { case: 'a', version: 1, basis: 'x', state: { list: [1, { two: null }] } }
      await store.write((transaction) => transaction.putSnapshot(snapshot))
      await store.write((transaction) => transaction.putSnapshot({ ...snapshot, version: 2 }))
      await store.write((transaction) => transaction.putSnapshot({ ...snapshot, case: 'b' }))
      expect(await store.read((transaction) => transaction.readSnapshot('a'))).toEqual({
        ...snapshot,
        version: 2
      })
      await store.write((transaction) => transaction.dropSnapshots())
      expect(await store.read((transaction) => transaction.readSnapshot('a'))).toBeUndefined()
    }))

  it('personal data is read until it is erased, and its id stays taken', () =>
    withStore(async (store) => {
      const record = {
        id: 'p1',
        case: 'a',
        salt: 'ab'.repeat(16),
        data: { name: '张三', phone: '13800000000' }
      }
      await store.write((transaction) => transaction.putPersonal(record))
      expect(await store.read((transaction) => transaction.readPersonal('p1'))).toEqual(record)
      await expect(store.write((transaction) => transaction.putPersonal(record))).rejects.toBeInstanceOf(
        StoreConflict
      )
      expect(await store.write((transaction) => transaction.erasePersonal('p1'))).toBe(true)
      expect(await store.read((transaction) => transaction.readPersonal('p1'))).toBeUndefined()
      expect(await store.write((transaction) => transaction.erasePersonal('p1'))).toBe(false)
      expect(await store.write((transaction) => transaction.erasePersonal('p2'))).toBe(false)
      await expect(store.write((transaction) => transaction.putPersonal(record))).rejects.toBeInstanceOf(
        StoreConflict
      )
    }))
}
