import { expect, it } from 'vitest'
import type { JournalEvent } from '../../src/journal/index.js'
import { StoreConflict, type Store, type StoreTransaction } from '../../src/store/index.js'
import { actor, createEvent, createTimer, type WithStore } from './fixtures.js'

/** All or nothing, and writers that overlap. */
export function describeTransactions(withStore: WithStore): void {
  it('see their own writes', () =>
    withStore(async (store) => {
      await store.write(async (transaction) => {
        await writeAll(transaction)
        expect(await readAll(transaction)).toMatchObject({ head: { sequence: 2 }, shared: 1, cases: ['a'] })
        expect(await transaction.findCommand('c1')).toMatchObject({ digest: 'd' })
      })
    }))

  it('write nothing when they throw, and the error comes through', () =>
    withStore(async (store) => {
      const before = await store.read(readAll)
      const fault = new Error('stop')
      const failed = store.write(async (transaction) => {
        await writeAll(transaction)
        throw fault
      })
      await expect(failed).rejects.toBe(fault)
      expect(await store.read(readAll)).toEqual(before)
      await store.write(writeAll)
      expect(await store.read(readAll)).not.toEqual(before)
    }))

  it('give back what the work gives', () =>
    withStore(async (store) => {
      expect(await store.write(async () => 'written')).toBe('written')
      expect(await store.read(async () => 'read')).toBe('read')
    }))

  it('keep what was put, even when the caller changes it afterwards', () =>
    withStore(async (store) => {
      const facts = { colour: 'red' }
      const event = {
        ...createEvent(1, 'a', 1),
        content: { type: 'action', action: { type: 'accept', by: actor, facts } }
      }
      await store.write((transaction) => transaction.append([event as JournalEvent]))
      facts.colour = 'blue'
      const [kept] = await store.read((transaction) => transaction.readCase('a'))
      expect(kept?.content).toMatchObject({ action: { facts: { colour: 'red' } } })
    }))

  it('lose and double nothing when many write at once', () =>
    withStore(async (store) => {
      const cases = Array.from({ length: 24 }, (_, i) => `case-${i % 3}`)
      await Promise.all(cases.map((id) => appendNext(store, id)))
      const events = await store.read((transaction) => transaction.readJournal(0, 100))
      expect(events.map(({ sequence }) => sequence)).toEqual(cases.map((_, i) => i + 1))
      for (const id of ['case-0', 'case-1', 'case-2']) {
        const own = events.filter((event) => event.case === id)
        expect(own.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
      }
    }))
}

async function writeAll(transaction: StoreTransaction): Promise<void> {
  await transaction.append([createEvent(1, 'a', 1), createEvent(2, null, 0)])
  await transaction.putCommand({ command: 'c1', digest: 'd', result: { version: 1 } })
  await transaction.putSnapshot({ case: 'a', version: 1, basis: 'b', state: {} })
  await transaction.putTimers('a', [createTimer('a', 5)])
  await transaction.putEffects([{ key: '1-1', sequence: 1, case: 'a', effect: {} }])
  await transaction.putPersonal({ id: 'p', case: 'a', salt: '00', data: { phone: '1' } })
}

async function readAll(transaction: StoreTransaction): Promise<unknown> {
  return {
    head: await transaction.readHead(),
    cases: await transaction.listCases(null, 9),
    events: await transaction.readCase('a'),
    shared: (await transaction.readShared()).length,
    command: await transaction.findCommand('c1'),
    snapshot: await transaction.readSnapshot('a'),
    timers: await transaction.listTimers('a'),
    personal: await transaction.readPersonal('p')
  }
}

/** Appends one event more to a case, as a writer that may have to try again does. */
async function appendNext(store: Store, caseId: string, most = 1000): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await store.write(async (transaction) => {
        const head = await transaction.readHead()
        const events = await transaction.readCase(caseId)
        await transaction.append([createEvent((head?.sequence ?? 0) + 1, caseId, events.length + 1)])
      })
      return
    } catch (error) {
      if (!(error instanceof StoreConflict) || attempt === most) throw error
    }
  }
}
