import { describe, expect, it } from 'vitest'
import { createMemoryStore, type Store } from '../src/index.js'
import { actors, reportOf, wholeStory } from './city.js'
import { codesOf, expectAnswer, openRunner } from './open-runner.js'

/** A store in which the next one who asks about a command waits until the gate is opened. */
function gated(store: Store): { readonly store: Store; readonly close: () => () => void } {
  let gate: Promise<void> | null = null
  const write: Store['write'] = (work) =>
    store.write((transaction) =>
      work({
        ...transaction,
        findCommand: async (id) => {
          const found = await transaction.findCommand(id)
          const closed = gate
          gate = null
          await closed
          return found
        }
      })
    )
  return {
    store: { ...store, write },
    close: () => {
      const opening = new EventTarget()
      gate = new Promise((resolve) => {
        opening.addEventListener('open', () => resolve())
      })
      return () => void opening.dispatchEvent(new Event('open'))
    }
  }
}

describe('two at the same time', () => {
  it('a retry that overtakes the first attempt: both get the first outcome', async () => {
    const { store, close } = gated(createMemoryStore())
    const { runner } = openRunner({ store })
    const command = { id: 'x', case: 'c1', expectedVersion: 0, action: reportOf('c1') }
    const open = close()
    const late = runner.submit(command)
    const first = expectAnswer(await runner.submit(command))
    open()
    expect(expectAnswer(await late)).toEqual({ ...first, repeated: true })
  })

  it('two cases that are merged into each other: one of them goes on', async () => {
    const { runner, play } = openRunner()
    for (const id of ['c1', 'c2'])
      await play(id, [reportOf(id, { reporters: [`r-${id}`] }), ...wholeStory(id).slice(1, 3)])
    const merge = (from: string, into: string) =>
      runner.submit({
        id: `merge-${from}`,
        case: from,
        expectedVersion: 3,
        action: { type: 'merge', by: actors.dispatcher, into }
      })
    const answers = await Promise.all([merge('c1', 'c2'), merge('c2', 'c1')])
    expect(answers.map((answer) => codesOf(answer)).toSorted()).toEqual([[], ['runner/version-conflict']])
    const records = await Promise.all(
      ['c1', 'c2'].map(async (id) => expectAnswer(await runner.readCase(id)).record)
    )
    expect(records.map(({ endedAt }) => endedAt === null).toSorted()).toEqual([false, true])
    expect(records.find(({ endedAt }) => endedAt === null)?.reporters.toSorted()).toEqual(['r-c1', 'r-c2'])
  })

  it('a merge while the other case is worked on loses nothing', async () => {
    const { runner, play } = openRunner()
    await play('c1', wholeStory('c1').slice(0, 4))
    await play('c2', [reportOf('c2', { reporters: ['r2'] }), ...wholeStory('c2').slice(1, 3)])
    const answers = await Promise.all([
      runner.submit({
        id: 'merge',
        case: 'c2',
        expectedVersion: 3,
        action: { type: 'merge', by: actors.dispatcher, into: 'c1' }
      }),
      runner.submit({ id: 'go-on', case: 'c1', expectedVersion: 4, action: wholeStory('c1')[4]! })
    ])
    const { record } = expectAnswer(await runner.readCase('c1'))
    const wasLate = codesOf(answers[1])[0] === 'runner/version-conflict'
    expect(codesOf(answers[0])).toEqual([])
    expect(record).toMatchObject({ version: wasLate ? 5 : 6, reporters: ['r2'], duplicates: ['c2'] })
  })

  it('one id for two cases: the second is told', async () => {
    const { runner } = openRunner()
    const report = (id: string) =>
      runner.submit({ id: 'x', case: id, expectedVersion: 0, action: reportOf(id) })
    const answers = await Promise.all([report('c1'), report('c2')])
    expect(answers.map((answer) => codesOf(answer)).toSorted()).toEqual([[], ['runner/command-reused']])
  })
})
