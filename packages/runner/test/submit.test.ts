import { describe, expect, it } from 'vitest'
import {
  createRunner,
  isStoreFailure,
  createStoreFailure,
  StoreConflict,
  verifyJournal,
  listEvents
} from '../src/index.js'
import { actors, city, reportOf, wholeStory } from './city.js'
import { codesOf, expectAnswer, openRunner, start } from './open-runner.js'

describe('a command', () => {
  it('is carried out, recorded and chained', async () => {
    const { runner, play, store } = openRunner()
    const last = await play('c1', wholeStory('c1'))
    expect(last).toMatchObject({
      case: 'c1',
      version: 15,
      sequence: 15,
      record: { state: 'closed', rounds: 1 }
    })
    expect(expectAnswer(await runner.readCase('c1')).record).toEqual(last.record)
    expect(
      await verifyJournal(listEvents(store), {
        head: { sequence: 15, hash: (await store.read((t) => t.readHead()))?.hash ?? '' }
      })
    ).toMatchObject({ events: 15, findings: [] })
  })

  it('that is sent again gives the first outcome again', async () => {
    const { runner, play, wait } = openRunner()
    const command = { id: 'x', case: 'c1', expectedVersion: 0, action: reportOf('c1') }
    const first = await runner.submit(command)
    await play('c1', wholeStory('c1').slice(1, 4))
    wait(1000)
    const again = await runner.submit(structuredClone(command))
    expect({ ...expectAnswer(again), repeated: false }).toEqual(expectAnswer(first))
    expect(expectAnswer(again).repeated).toBe(true)
    expect(again).toMatchObject({ because: 'because' in first ? first.because : [] })
    expect(expectAnswer(await runner.readCase('c1')).record.version).toBe(4)
  })

  it('with the id of another one is refused', async () => {
    const { runner } = openRunner()
    const command = { id: 'x', case: 'c1', expectedVersion: 0, action: reportOf('c1') }
    await runner.submit(command)
    expect(
      codesOf(await runner.submit({ ...command, action: reportOf('c1', { area: 'west-town' }) }))
    ).toEqual(['runner/command-reused'])
  })

  it('that was refused changed nothing and may be sent again', async () => {
    const { runner, play, store } = openRunner()
    const command = { id: 'x', case: 'c1', expectedVersion: 1, action: wholeStory('c1')[1]! }
    expect(codesOf(await runner.submit(command))).toEqual(['runner/version-conflict'])
    await play('c1', [reportOf('c1')])
    expect(
      codesOf(await runner.submit({ ...command, action: { type: 'close', by: actors.closer } }))
    ).toEqual(['workflow/not-possible-in-state'])
    expect((await store.read((transaction) => transaction.readHead()))?.sequence).toBe(1)
    expect(expectAnswer(await runner.submit(command))).toMatchObject({ version: 2, repeated: false })
  })

  it.each([
    ['an empty id', { id: '' }, 'runner/invalid-command'],
    ['an id with a blank', { id: 'a b' }, 'runner/invalid-command'],
    ['the id of a timer', { id: 'timer:x' }, 'runner/invalid-command'],
    ['a case that is not that of the report', { case: 'c2' }, 'runner/invalid-command'],
    ['no action', { action: null as never }, 'runner/invalid-command'],
    ['an action that is a text', { action: 'report' as never }, 'runner/invalid-command'],
    ['personal data that are none', { personal: null as never }, 'runner/invalid-command'],
    ['half a version', { expectedVersion: 0.5 }, 'runner/invalid-command'],
    [
      'what is no JSON',
      { action: reportOf('c1', { facts: { wrong: Number.NaN } }) },
      'runner/invalid-command'
    ],
    ['personal data that are no JSON', { personal: { p: { wrong: '\ud800' } } }, 'runner/invalid-command'],
    ['a version that it does not have', { expectedVersion: 3 }, 'runner/version-conflict']
  ])('with %s is refused', async (_name, change, code) => {
    const { runner, store } = openRunner()
    const command = { id: 'x', case: 'c1', expectedVersion: 0, action: reportOf('c1') }
    expect(codesOf(await runner.submit({ ...command, ...change }))).toEqual([code])
    expect(await store.read((transaction) => transaction.readHead())).toBeNull()
  })

  it('is refused when the clock goes back by more than clocks may differ', async () => {
    const { runner, play, wait, now } = openRunner()
    await play('c1', [reportOf('c1')])
    wait(-60_000 - 500)
    const near = await runner.submit({
      id: 'near',
      case: 'c1',
      expectedVersion: 1,
      action: wholeStory('c1')[1]!
    })
    expect(expectAnswer(near).at).toBe(start)
    wait(-600)
    expect(now()).toBe(start - 1100)
    const far = await runner.submit({ id: 'far', case: 'c2', expectedVersion: 0, action: reportOf('c2') })
    expect(codesOf(far)).toEqual(['runner/clock-goes-back'])
  })

  it('finds no rules before the first rulebook, and none for a pin that is not given', async () => {
    const early = openRunner({ clock: () => Date.parse('2026-03-01T23:00:00+08:00') })
    expect(
      codesOf(await early.runner.submit({ id: 'x', case: 'c1', expectedVersion: 0, action: reportOf('c1') }))
    ).toEqual(['runner/no-rulebook'])
    const { store, play } = openRunner()
    await play('c1', [reportOf('c1')])
    const other = openRunner({ store, rulebooks: { current: () => city, find: () => undefined } })
    other.wait(60_000)
    expect(codesOf(await other.runner.readCase('c1'))).toEqual(['runner/unknown-rulebook'])
    expect(codesOf(await other.runner.readCase('c2'))).toEqual(['runner/unknown-case'])
  })

  it('is refused with the code of a store that fails, and any other error comes through', async () => {
    const { store } = openRunner()
    const failing = (error: unknown) =>
      createRunner({
        rulebooks: [city],
        clock: () => start,
        store: { ...store, write: () => Promise.reject(error) }
      })
    const command = { id: 'x', case: 'c1', expectedVersion: 0, action: reportOf('c1') }
    const full = createStoreFailure('runner/store-full', { reason: 'ENOSPC' })
    expect(isStoreFailure(full, 'runner/store-full')).toBe(true)
    expect(codesOf(await failing(full).submit(command))).toEqual(['runner/store-full'])
    expect(codesOf(await failing(new StoreConflict()).submit(command))).toEqual(['runner/too-many-conflicts'])
    await expect(failing(new RangeError('bug')).submit(command)).rejects.toThrow('bug')
  })
})
