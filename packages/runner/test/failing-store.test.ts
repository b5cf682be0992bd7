import { compileCalendarOf } from '@lijie/engine'
import { describe, expect, it } from 'vitest'
import { createStoreFailure, pinCalendar, type Store } from '../src/index.js'
import { actors, city, cityStandards, reportOf, wholeStory } from './city.js'
import { collect } from './collect.js'
import { codesOf, openRunner, type TestRunner } from './open-runner.js'

const by = actors.supervisor
const office = compileCalendarOf(cityStandards, 'cn-office-08-12-14-18')
const pin = pinCalendar('sources' in office ? office.sources : [], '2026-03-01')

/** A store that works until it is broken, and then fails at every transaction. */
function breakable(store: Store): Store & { break: () => void } {
  let isBroken = false
  const guard = (): void => {
    if (isBroken) throw createStoreFailure('runner/store-full', { reason: 'ENOSPC' })
  }
  return {
    ...store,
    write: async (work) => {
      guard()
      return store.write(work)
    },
    read: async (work) => {
      guard()
      return store.read(work)
    },
    break: () => {
      isBroken = true
    }
  }
}

async function openBroken(): Promise<TestRunner> {
  const { store, play } = openRunner()
  await play('c1', wholeStory('c1').slice(0, 5))
  const failing = breakable(store)
  const opened = openRunner({ store: failing, findCalendar: () => city.calendar ?? undefined })
  opened.wait(86_400_000)
  failing.break()
  return opened
}

describe('a store that fails', () => {
  it.each([
    [
      'submit',
      (opened: TestRunner) =>
        opened.runner.submit({ id: 's', case: 'c2', expectedVersion: 0, action: reportOf('c2') })
    ],
    ['readCase', (opened: TestRunner) => opened.runner.readCase('c1')],
    ['fireTimers', (opened: TestRunner) => opened.runner.fireTimers({ worker: 'w' })],
    [
      'deliverEffects',
      (opened: TestRunner) => opened.runner.deliverEffects({ worker: 'w', send: async () => undefined })
    ],
    [
      'migrateCase',
      (opened: TestRunner) =>
        opened.runner.migrateCase({ id: 'm', case: 'c1', expectedVersion: 5, by, to: 'x', reason: 'r' })
    ],
    [
      'announceCalendar',
      (opened: TestRunner) => opened.runner.announceCalendar({ id: 'a', by, calendar: pin, effectiveAt: 0 })
    ],
    ['readPersonal', (opened: TestRunner) => opened.runner.readPersonal('p')],
    [
      'erasePersonal',
      (opened: TestRunner) => opened.runner.erasePersonal({ id: 'e', personal: 'p', by, reason: 'r' })
    ]
  ])('is told by %s with its code', async (_name, work) => {
    expect(codesOf(await work(await openBroken()))).toEqual(['runner/store-full'])
  })

  it('after an effect was sent is told; the effect comes again', async () => {
    const { store, play } = openRunner()
    await play('c1', wholeStory('c1').slice(0, 5))
    const failing = breakable(store)
    const opened = openRunner({ store: failing })
    const sent: string[] = []
    const result = await opened.runner.deliverEffects({
      worker: 'w',
      send: async ({ key }) => {
        sent.push(key)
        failing.break()
      }
    })
    expect(codesOf(result)).toEqual(['runner/store-full'])
    const again = openRunner({ store, clock: () => opened.now() + 3_600_000 })
    const keys: string[] = []
    await again.runner.deliverEffects({ worker: 'w2', send: async ({ key }) => void keys.push(key) })
    expect(keys).toContain(sent[0])
  })
})

describe('what cannot be asked', () => {
  it('is refused, or thrown where the host is wrong', async () => {
    const opened = openRunner({ findCalendar: () => city.calendar ?? undefined })
    await opened.play('c1', [reportOf('c1')])
    const { runner } = opened
    expect(codesOf(await runner.erasePersonal({ id: '', personal: 'p', by, reason: 'r' }))).toEqual([
      'runner/invalid-command'
    ])
    expect(codesOf(await runner.erasePersonal({ id: 'e', personal: 'p', by, reason: '\ud800' }))).toEqual([
      'runner/invalid-command'
    ])
    const wrong = { id: 'a', by, calendar: pin, effectiveAt: Number.NaN }
    expect(codesOf(await runner.announceCalendar(wrong))).toEqual(['runner/invalid-command'])
    const mad = openRunner({ clock: () => Number.NaN })
    await expect(
      mad.runner.submit({ id: 's', case: 'c2', expectedVersion: 0, action: reportOf('c2') })
    ).rejects.toThrow('NaN')
  })

  it('of a case whose rules are not given is refused everywhere', async () => {
    const { store } = openRunner()
    const personal = {
      id: 'r',
      case: 'c1',
      expectedVersion: 0,
      action: reportOf('c1'),
      personal: { p: { phone: '1' } }
    }
    await openRunner({ store }).runner.submit(personal)
    const other = openRunner({ store, rulebooks: { current: () => city, find: () => undefined } })
    other.wait(86_400_000)
    const { runner } = other
    const unknown = ['runner/unknown-rulebook']
    expect(
      codesOf(await runner.submit({ id: 's', case: 'c1', expectedVersion: 1, action: wholeStory('c1')[1]! }))
    ).toEqual(unknown)
    expect(codesOf(await runner.submit(personal))).toEqual(unknown)
    expect(codesOf(await runner.erasePersonal({ id: 'e', personal: 'p', by, reason: 'r' }))).toEqual(unknown)
    expect(
      codesOf(
        await runner.migrateCase({ id: 'm', case: 'c1', expectedVersion: 1, by, to: city.hash, reason: 'r' })
      )
    ).toEqual(unknown)
    const counted: number[] = []
    const timers = await store.read((transaction) => transaction.listTimers('c1'))
    expect(await runner.resetTimers((cases) => counted.push(cases))).toBe(0)
    expect(counted).toEqual([0])
    expect(await store.read((transaction) => transaction.listTimers('c1'))).toEqual(timers)
    expect(timers).toHaveLength(1)
  })

  it('is answered page by page where there is much of it', async () => {
    const { runner } = openRunner({ snapshotEvery: 1000 })
    const ids = Array.from({ length: 501 }, (_, i) => `c${String(i).padStart(3, '0')}`)
    for (const id of ids) await runner.submit({ id, case: id, expectedVersion: 0, action: reportOf(id) })
    expect(await collect(runner.listCases())).toEqual(ids)
  })
})
