import { expect, it } from 'vitest'
import { StoreConflict } from '../../src/store/index.js'
import { createEvent, type WithStore } from './fixtures.js'

/** The journal: order, reading, and what append refuses. */
export function describeJournal(withStore: WithStore): void {
  it('is empty at first', () =>
    withStore(async (store) => {
      const found = await store.read(async (transaction) => [
        await transaction.readHead(),
        await transaction.readCase('a'),
        await transaction.readJournal(0, 10),
        await transaction.readShared(),
        await transaction.listCases(null, 10)
      ])
      expect(found).toEqual([null, [], [], [], []])
    }))

  it('gives events back as they were, by case, by sequence and about all', () =>
    withStore(async (store) => {
      const events = [
        createEvent(1, 'a', 1),
        createEvent(2, 'b', 1),
        createEvent(3, null, 0),
        createEvent(4, 'a', 2)
      ]
      await store.write((transaction) => transaction.append(events))
      await store.read(async (transaction) => {
        expect(await transaction.readHead()).toEqual({
          sequence: 4,
          hash: events[3]?.hash,
          at: events[3]?.at
        })
        expect(await transaction.readCase('a')).toEqual([events[0], events[3]])
        expect(await transaction.readCase('a', 1)).toEqual([events[3]])
        expect(await transaction.readCase('a', 2)).toEqual([])
        expect(await transaction.readJournal(1, 2)).toEqual([events[1], events[2]])
        expect(await transaction.readJournal(4, 2)).toEqual([])
        expect(await transaction.readShared()).toEqual([events[2]])
      })
    }))

  it('lists cases in pages, by code units', () =>
    withStore(async (store) => {
      const ids = ['b', 'a-2', 'A', 'a', 'a1', '10', '9', 'Z', '_']
      await store.write((transaction) => transaction.append(ids.map((id, i) => createEvent(i + 1, id, 1))))
      const sorted = ['10', '9', 'A', 'Z', '_', 'a', 'a-2', 'a1', 'b']
      await store.read(async (transaction) => {
        expect(await transaction.listCases(null, 100)).toEqual(sorted)
        expect(await transaction.listCases(null, 4)).toEqual(sorted.slice(0, 4))
        expect(await transaction.listCases('Z', 3)).toEqual(sorted.slice(4, 7))
        expect(await transaction.listCases('b', 3)).toEqual([])
      })
    }))

  it.each([
    ['a sequence that is taken', [createEvent(1, 'b', 1)]],
    ['a sequence that leaves a gap', [createEvent(3, 'b', 1)]],
    ['a version that is taken', [createEvent(2, 'a', 1)]],
    ['a version that leaves a gap', [createEvent(2, 'a', 3)]],
    ['one wrong event among good ones', [createEvent(2, 'b', 1), createEvent(3, 'b', 3)]]
  ])('refuses %s, and nothing is written', (_name, events) =>
    withStore(async (store) => {
      await store.write((transaction) => transaction.append([createEvent(1, 'a', 1)]))
      await expect(store.write((transaction) => transaction.append(events))).rejects.toBeInstanceOf(
        StoreConflict
      )
      expect(await store.read((transaction) => transaction.readJournal(0, 10))).toEqual([
        createEvent(1, 'a', 1)
      ])
    })
  )

  it('is still there when the store is opened again', () =>
    withStore(async (store, { reopen }) => {
      if (reopen === undefined) {
        expect(await store.read((transaction) => transaction.readHead())).toBeNull()
        return
      }
      await store.write((transaction) => transaction.append([createEvent(1, 'a', 1)]))
      const again = await reopen()
      expect(await again.read((transaction) => transaction.readCase('a'))).toEqual([createEvent(1, 'a', 1)])
      await again.close()
    }))
}
