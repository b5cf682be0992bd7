import { describe, expect, it } from 'vitest'
import { exportJournal, listEvents, verifyJournal } from '../src/index.js'
import { actors, reportOf, wholeStory } from './city.js'
import { collect } from './collect.js'
import { codesOf, expectAnswer, openRunner } from './open-runner.js'

const data = { name: '张三', phone: '13800000000' }
const command = {
  id: 'r',
  case: 'c1',
  expectedVersion: 0,
  action: reportOf('c1', { reporters: ['p1'] }),
  personal: { p1: data }
}
const erasure = { id: 'e', personal: 'p1', by: actors.supervisor, reason: '依申请' }

describe('personal data', () => {
  it('stay outside the journal, which keeps an id and a keyed digest', async () => {
    const { runner, store } = openRunner()
    expectAnswer(await runner.submit(command))
    expect(expectAnswer(await runner.readPersonal('p1'))).toMatchObject({ case: 'c1', data })
    const lines = (await collect(exportJournal(store))).join('')
    expect(lines).toContain('"p1"')
    expect(lines).not.toContain('13800000000')
    const outcome = await store.read((transaction) => transaction.findCommand('r'))
    expect(JSON.stringify(outcome)).not.toContain('13800000000')
  })

  it('have a digest that nobody can guess: the same data give another one each time', async () => {
    const digests = await Promise.all(
      [1, 2].map(async () => {
        const { runner, store } = openRunner()
        await runner.submit(command)
        const [event] = await store.read((transaction) => transaction.readCase('c1'))
        return event?.content.type === 'action' ? event.content.personal?.[0]?.digest : undefined
      })
    )
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(digests[0]).not.toBe(digests[1])
  })

  it('are erased with their salt; the journal says so, stays valid, and the case goes on', async () => {
    const { runner, store, play } = openRunner()
    await runner.submit(command)
    await play('c1', wholeStory('c1').slice(1, 3))
    const before = await collect(listEvents(store))
    expect(expectAnswer(await runner.erasePersonal(erasure))).toMatchObject({ case: 'c1', sequence: 4 })
    expect(codesOf(await runner.readPersonal('p1'))).toEqual(['runner/unknown-personal'])
    const after = await collect(listEvents(store))
    expect(after.slice(0, 3)).toEqual(before)
    const head = { sequence: 3, hash: before[2]?.hash ?? '' }
    expect((await verifyJournal(after, { head })).findings).toEqual([])
    expect(await play('c1', wholeStory('c1').slice(3, 5))).toMatchObject({
      version: 6,
      record: { state: 'disposing' }
    })
  })

  it('are erased once; the order sent again gives the first answer', async () => {
    const { runner } = openRunner()
    await runner.submit(command)
    const first = await runner.erasePersonal(erasure)
    expect(await runner.erasePersonal(erasure)).toEqual(first)
    expect(codesOf(await runner.erasePersonal({ ...erasure, id: 'e2' }))).toEqual(['runner/unknown-personal'])
    expect(codesOf(await runner.erasePersonal({ ...erasure, reason: 'other' }))).toEqual([
      'runner/command-reused'
    ])
  })

  it('that were changed outside are found out', async () => {
    const { runner, store } = openRunner()
    await runner.submit(command)
    const record = expectAnswer(await runner.readPersonal('p1'))
    const altered = openRunner({
      store: {
        ...store,
        read: (work) =>
          store.read((transaction) =>
            work({ ...transaction, readPersonal: async () => ({ ...record, data: { ...data, phone: '1' } }) })
          )
      }
    })
    expect(codesOf(await altered.runner.readPersonal('p1'))).toEqual(['runner/personal-altered'])
  })

  it('need an id of their own', async () => {
    const { runner } = openRunner()
    await runner.submit(command)
    const second = { ...command, id: 'r2', case: 'c2', action: reportOf('c2') }
    expect(codesOf(await runner.submit(second))).toEqual(['runner/personal-id-taken'])
    await runner.erasePersonal(erasure)
    expect(codesOf(await runner.submit(second))).toEqual(['runner/personal-id-taken'])
    expect(codesOf(await runner.submit({ ...second, personal: { 'a b': {} } }))).toEqual([
      'runner/invalid-command'
    ])
  })
})
