import { describe, expect, it } from 'vitest'
import { exportJournal, listEvents, verifyJournal } from '../src/index.js'
import { actors, city, reportOf, wholeStory } from './city.js'
import { collect } from './collect.js'
import { codesOf, expectAnswer, openRunner } from './open-runner.js'

describe('two cases in one transaction', () => {
  it('a merge ends the duplicate and hands its reporters over; one clock goes on', async () => {
    const { runner, play, store } = openRunner()
    await play('c1', [reportOf('c1', { reporters: ['r1'] }), ...wholeStory('c1').slice(1, 4)])
    await play('c2', [reportOf('c2', { reporters: ['r2'] }), ...wholeStory('c2').slice(1, 3)])
    const merged = await play('c2', [{ type: 'merge', by: actors.dispatcher, into: 'c1' }])
    expect(merged.record).toMatchObject({ state: 'merged', mergedInto: 'c1' })
    const { record } = expectAnswer(await runner.readCase('c1'))
    expect(record).toMatchObject({ version: 5, reporters: ['r1', 'r2'], duplicates: ['c2'] })
    const events = await collect(listEvents(store))
    expect(events.slice(-2).map(({ case: id, command }) => [id, command])).toEqual([
      ['c2', 'c2-4'],
      ['c1', 'c2-4']
    ])
    expect(await store.read((transaction) => transaction.listTimers('c2'))).toEqual([])
    expect(await store.read((transaction) => transaction.listTimers('c1'))).toHaveLength(1)
  })

  it('a merge into a case that has ended, or that there is not, changes neither', async () => {
    const { runner, play, store } = openRunner()
    await play('c1', wholeStory('c1'))
    await play('c2', wholeStory('c2').slice(0, 3))
    const merge = (id: string, into: string) =>
      runner.submit({
        id,
        case: 'c2',
        expectedVersion: 3,
        action: { type: 'merge', by: actors.dispatcher, into }
      })
    expect(codesOf(await merge('m1', 'c1'))).toEqual(['workflow/case-has-ended'])
    expect(codesOf(await merge('m2', 'c9'))).toEqual(['runner/unknown-case'])
    expect((await store.read((transaction) => transaction.readHead()))?.sequence).toBe(18)
    expect(expectAnswer(await runner.readCase('c2')).record.version).toBe(3)
  })

  it('a split opens the parts as cases of their own', async () => {
    const { runner, play } = openRunner()
    await play('c1', wholeStory('c1').slice(0, 3))
    const split = await play('c1', [{ type: 'split', by: actors.dispatcher, cases: ['c1-a', 'c1-b'] }])
    for (const id of ['c1-a', 'c1-b'])
      expect(expectAnswer(await runner.readCase(id)).record).toMatchObject({
        version: 1,
        splitFrom: 'c1',
        code: '0101'
      })
    const action = { type: 'split', by: actors.dispatcher, cases: ['c1-c', 'c1-a'] } as const
    const again = await runner.submit({ id: 'again', case: 'c1', expectedVersion: split.version, action })
    expect(codesOf(again)).toEqual(['runner/case-exists'])
    expect(codesOf(await runner.readCase('c1-c'))).toEqual(['runner/unknown-case'])
  })

  it('a later stage goes on from the criterion of the case before', async () => {
    const { runner, play } = openRunner()
    await play('c1', wholeStory('c1').slice(0, 5))
    await play('c1', [{ type: 'continue', by: actors.dispatcher, case: 'c1-2' }])
    expect(expectAnswer(await runner.readCase('c1-2')).record.continues).toEqual({
      case: 'c1',
      criterion: 'component/0101/1'
    })
  })
})

describe('reading cases', () => {
  it('replay gives what was live, with and without snapshots', async () => {
    for (const snapshotEvery of [1, 3, 1000]) {
      const { store, play } = openRunner({ snapshotEvery })
      const live = await play('c1', wholeStory('c1'))
      const again = openRunner({ store })
      again.wait(3_600_000)
      expect(expectAnswer(await again.runner.readCase('c1')).record).toEqual(live.record)
      await store.write((transaction) => transaction.dropSnapshots())
      expect(expectAnswer(await again.runner.readCase('c1')).record).toEqual(live.record)
    }
  })

  it('ignores a snapshot that is wrong or of another journal', async () => {
    const { store, play, runner } = openRunner({ snapshotEvery: 1 })
    const live = await play('c1', wholeStory('c1').slice(0, 5))
    const other = openRunner({ snapshotEvery: 1 })
    await other.play('c1', [reportOf('c1', { reporters: ['somebody'] }), ...wholeStory('c1').slice(1, 5)])
    const foreign = await other.store.read((transaction) => transaction.readSnapshot('c1'))
    const own = await store.read((transaction) => transaction.readSnapshot('c1'))
    const forged = { ...own!, state: { ...(own!.state as object), sequence: 1 } }
    for (const snapshot of [
      foreign!,
      forged,
      { ...own!, version: 99 },
      { ...own!, state: null },
      { ...own!, basis: '' }
    ]) {
      await store.write((transaction) => transaction.putSnapshot(snapshot))
      expect(expectAnswer(await runner.readCase('c1')).record).toEqual(live.record)
    }
  })

  it('lists all cases, page by page', async () => {
    const { runner, store } = openRunner()
    const ids = Array.from({ length: 3 }, (_, i) => `c${i}`)
    for (const id of ids) await runner.submit({ id, case: id, expectedVersion: 0, action: reportOf(id) })
    expect(await collect(runner.listCases())).toEqual(ids)
    expect(await collect(runner.listCases('c0'))).toEqual(['c1', 'c2'])
    expect(await collect(listEvents(store, 2))).toHaveLength(1)
  })

  it('tells a journal that other rules wrote', async () => {
    const { store, play } = openRunner()
    await play('c1', wholeStory('c1').slice(0, 2))
    const rulebook = { ...city, workflow: null }
    const other = openRunner({ store, rulebooks: { current: () => city, find: () => rulebook } })
    expect(codesOf(await other.runner.readCase('c1'))).toEqual(['runner/journal-not-replayed'])
  })
})

describe('a journal that is taken over', () => {
  it('gives the same cases, timers and answers in an empty store', async () => {
    const { store, play, runner } = openRunner()
    await play('c1', wholeStory('c1').slice(0, 5))
    await play('c2', wholeStory('c2').slice(0, 3))
    await play('c2', [{ type: 'merge', by: actors.dispatcher, into: 'c1' }])
    const target = openRunner()
    target.wait(3_600_000)
    const head = expectAnswer(await target.runner.importJournal(exportJournal(store)))
    expect(await verifyJournal(listEvents(target.store), { head: head! })).toMatchObject({
      findings: [],
      events: 10
    })
    for (const id of ['c1', 'c2']) {
      expect(expectAnswer(await target.runner.readCase(id, 0)).record).toEqual(
        expectAnswer(await runner.readCase(id, 0)).record
      )
      expect(await target.store.read((t) => t.listTimers(id))).toEqual(
        await store.read((t) => t.listTimers(id))
      )
    }
    const sent = {
      id: 'c2-4',
      case: 'c2',
      expectedVersion: 3,
      action: { type: 'merge', by: actors.dispatcher, into: 'c1' }
    } as const
    expect(expectAnswer(await target.runner.submit(sent))).toMatchObject({ repeated: true, version: 4 })
    expect(codesOf(await target.runner.importJournal(exportJournal(store)))).toEqual([
      'runner/store-not-empty'
    ])
  })

  it('is refused where it is damaged, and read up to a torn tail', async () => {
    const { store, play } = openRunner()
    await play('c1', wholeStory('c1').slice(0, 5))
    const lines = await collect(exportJournal(store))
    const damaged = openRunner()
    expect(codesOf(await damaged.runner.importJournal(lines.with(2, '{}\n')))).toEqual([
      'runner/unreadable-event'
    ])
    const torn = openRunner()
    const head = await torn.runner.importJournal([lines.join('').slice(0, -9)])
    expect(expectAnswer(head)?.sequence).toBe(4)
  })
})
