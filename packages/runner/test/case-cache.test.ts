import { describe, expect, it } from 'vitest'
import { createMemoryStore, type Store, type StoreTransaction } from '../src/index.js'
import { createCaseCache, type CaseState, type FoldedCase } from '../src/cases/index.js'
import type { JournalEvent } from '../src/journal/index.js'
import { actors, reportOf, wholeStory } from './city.js'
import { codesOf, expectAnswer, openRunner } from './open-runner.js'

/** A store that counts what is read of cases, and whose commits can be made to fail. */
function watch(store: Store): { store: Store; reads: string[]; failNext: () => void } {
  const reads: string[] = []
  let isFailing = false
  const watched = (transaction: StoreTransaction): StoreTransaction => ({
    ...transaction,
    readCase: async (...asked) => {
      reads.push('case')
      return transaction.readCase(...asked)
    },
    readShared: async () => {
      reads.push('shared')
      return transaction.readShared()
    }
  })
  return {
    reads,
    failNext: () => {
      isFailing = true
    },
    store: {
      ...store,
      read: async (work) => store.read(async (transaction) => work(watched(transaction))),
      write: async (work) =>
        store.write(async (transaction) => {
          const result = await work(watched(transaction))
          if (!isFailing) return result
          isFailing = false
          throw new Error('the disk is gone')
        })
    }
  }
}

const accept = {
  id: 'x',
  case: 'c1',
  expectedVersion: 1,
  action: { type: 'accept', by: actors.acceptor }
} as const

describe('a runner that keeps cases in memory', () => {
  it('reads nothing of a case again while nobody else writes', async () => {
    const { store, reads } = watch(createMemoryStore())
    const { runner, play } = openRunner({ store })
    await play('c1', wholeStory('c1').slice(0, 1))
    reads.length = 0
    for (const [index, action] of wholeStory('c1').slice(1).entries())
      expectAnswer(await runner.submit({ id: `s${index}`, case: 'c1', expectedVersion: index + 1, action }))
    expect(reads).toEqual([])
    const kept = expectAnswer(await runner.readCase('c1'))
    const replayed = expectAnswer(await openRunner({ store, cachedCases: 0 }).runner.readCase('c1'))
    expect(kept.record).toEqual(replayed.record)
  })

  it('sees what another one wrote, to the case and to others, and reads no more than that', async () => {
    const { store, reads } = watch(createMemoryStore())
    const [one, two] = [openRunner({ store }), openRunner({ store })]
    await one.play('c1', wholeStory('c1').slice(0, 2))
    two.wait(120_000)
    await two.play('c2', wholeStory('c2').slice(0, 1))
    await two.play('c1', wholeStory('c1').slice(2, 3))
    const { record } = expectAnswer(await one.runner.readCase('c1'))
    expect(record).toMatchObject({ version: 3, criterion: 'component/0101/1' })
    expect(expectAnswer(await one.runner.readCase('c2')).record.version).toBe(1)
    reads.length = 0
    one.wait(120_000)
    const late = await one.runner.submit({ ...accept, expectedVersion: 2 })
    expect(codesOf(late)).toEqual(['runner/version-conflict'])
    expect(reads).toEqual([])
  })

  it('forgets what was not committed', async () => {
    const { store, failNext } = watch(createMemoryStore())
    const { runner, play } = openRunner({ store })
    await play('c1', [reportOf('c1')])
    failNext()
    await expect(runner.submit(accept)).rejects.toThrow('the disk is gone')
    expect(expectAnswer(await runner.readCase('c1')).record.version).toBe(1)
    expect(expectAnswer(await runner.submit(accept)).version).toBe(2)
    failNext()
    await expect(
      runner.submit({ ...accept, id: 'r', case: 'c3', expectedVersion: 0, action: reportOf('c3') })
    ).rejects.toThrow('the disk is gone')
    expect(codesOf(await runner.readCase('c3'))).toEqual(['runner/unknown-case'])
  })

  it('hands out what nobody can change, and keeps nothing that its sender can', async () => {
    const { runner, wait } = openRunner()
    const facts = { fromPublic: false }
    const action = reportOf('c1', { facts })
    const { record } = expectAnswer(await runner.submit({ id: 'r', case: 'c1', expectedVersion: 0, action }))
    facts.fromPublic = true
    expect(() => Object.assign(record.facts, { fromPublic: true })).toThrow(TypeError)
    expect(() => (record.clockEvents as object[]).push({})).toThrow(TypeError)
    wait(1)
    expect(expectAnswer(await runner.submit(accept)).record.facts).toEqual({ fromPublic: false })
  })
})

const at = (sequence: number, caseId: string | null = 'c1'): JournalEvent =>
  ({ sequence, hash: `h${sequence}`, case: caseId, version: sequence }) as JournalEvent

const folded = (sequence: number): FoldedCase => ({
  state: { sequence } as CaseState,
  calendars: [],
  effects: []
})

describe('a cache of cases', () => {
  it('knows at the head it was told of, at those that it followed, and at no other', () => {
    const cache = createCaseCache(10)
    cache.keep(at(1), 'c1', folded(1), at(1))
    cache.keepShared(at(1), [])
    cache.follow(at(1), [at(2, 'c2'), at(3, null)])
    expect(cache.find(at(3), 'c1')).toMatchObject({ hash: 'h1', version: 1, isLast: true })
    expect(cache.findShared(at(3))).toEqual([at(3, null)])
    expect(cache.find(at(4), 'c1')).toMatchObject({ isLast: false })
    expect(cache.findShared(at(4))).toBeUndefined()
    // Another writer may have come and gone since.
    expect(cache.find(at(3), 'c1')).toMatchObject({ isLast: false })
  })

  it('does not take what others wrote for its own', () => {
    const cache = createCaseCache(10)
    cache.keep(at(1), 'c1', folded(1), at(1))
    cache.keepShared(at(1), [])
    cache.follow(at(2), [at(3)])
    expect(cache.find(at(3), 'c1')).toMatchObject({ isLast: false })
    expect(cache.findShared(at(3))).toBeUndefined()
  })

  it('holds so many cases, and lets go of those not used for longest', () => {
    const cache = createCaseCache(2)
    for (const id of ['a', 'b']) cache.keep(at(1), id, folded(1), at(1))
    cache.find(at(1), 'a')
    cache.keep(at(1), 'c', folded(1), at(1))
    expect(['a', 'b', 'c'].filter((id) => cache.find(at(1), id) !== undefined)).toEqual(['a', 'c'])
    const none = createCaseCache(0)
    none.keep(at(1), 'a', folded(1), at(1))
    expect(none.find(at(1), 'a')).toBeUndefined()
  })
})
