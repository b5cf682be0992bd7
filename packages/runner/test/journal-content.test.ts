import { canonicalJson } from '@lijie/engine/kernel'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  exportJournal,
  listEvents,
  readJournal,
  verifyJournal,
  type Command,
  type Runner
} from '../src/index.js'
import { actors, reportOf, wholeStory } from './city.js'
import { collect } from './collect.js'
import { codesOf, expectAnswer, openRunner } from './open-runner.js'

const by = actors.supervisor
const erasure = { id: 'e', personal: 'p1', by, reason: '依申请' }

function nest(levels: number): unknown {
  return levels === 0 ? 1 : [nest(levels - 1)]
}

function sendReport(change: object, more: object = {}): (runner: Runner) => Promise<object> {
  const action = { ...reportOf('c2'), ...change }
  return (runner) => runner.submit({ id: 's', case: 'c2', expectedVersion: 0, action, ...more } as Command)
}

function act(action: object): (runner: Runner) => Promise<object> {
  return (runner) => runner.submit({ id: 's', case: 'c1', expectedVersion: 3, action } as Command)
}

describe('what never comes into a journal', () => {
  it.each<readonly [string, (runner: Runner) => Promise<object>]>([
    ['a member that an action does not have', sendReport({ phone: '13800000000' })],
    ['a name beside the one who acts', sendReport({ by: { ...actors.collector, name: '张三' } })],
    ['a person that is no text', sendReport({ by: { ...actors.collector, person: { name: '张三' } } })],
    ['ten million characters', sendReport({ reason: 'x'.repeat(10_000_000) })],
    ['personal data that are undefined', sendReport({}, { personal: { p2: undefined } })],
    ['personal data of a thousand levels', sendReport({}, { personal: { p2: nest(1000) } })],
    ['personal data as a list', sendReport({}, { personal: [1] })],
    ['no command at all', (runner) => runner.submit(null as never)],
    ['a part with a blank in its id', act({ type: 'split', by: actors.dispatcher, cases: ['a b'] })],
    ['a stage with a control character', act({ type: 'continue', by: actors.dispatcher, case: 'a\u0000' })],
    [
      'reporters of a duplicate that nobody merged',
      act({ type: 'absorb', by: actors.dispatcher, duplicate: 'c7', reporters: ['r'] })
    ],
    ['an erasure by nobody', (runner) => runner.erasePersonal({ ...erasure, by: undefined as never })],
    [
      'an erasure by a mere role',
      (runner) => runner.erasePersonal({ ...erasure, by: { role: 'x' } as never })
    ],
    ['an erasure without a reason', (runner) => runner.erasePersonal({ ...erasure, reason: '' })],
    ['an erasure with the id of a timer', (runner) => runner.erasePersonal({ ...erasure, id: 'timer:c1' })]
  ])('%s', async (_name, work) => {
    const { runner, play, store } = openRunner()
    await runner.submit({
      id: 'r',
      case: 'c1',
      expectedVersion: 0,
      action: reportOf('c1'),
      personal: { p1: 1 }
    })
    await play('c1', wholeStory('c1').slice(1, 3))
    const before = await collect(listEvents(store))
    expect(['runner/invalid-command', 'workflow/not-possible-in-state']).toContain(
      codesOf(await work(runner))[0]
    )
    expect(await collect(listEvents(store))).toEqual(before)
    expect(expectAnswer(await runner.readPersonal('p1')).data).toBe(1)
  })

  it('a case that goes on from one that there is not', async () => {
    const { runner } = openRunner()
    for (const origin of [{ splitFrom: 'c7' }, { continues: { case: 'c7' } }])
      expect(codesOf(await sendReport({ by: actors.filer, ...origin })(runner))).toEqual([
        'runner/unknown-case'
      ])
  })

  it('a digest with a salt that could be guessed', async () => {
    for (const salt of ['', 'xyz', 'ab'.repeat(31), `${'ab'.repeat(31)}xy`]) {
      const { runner, store } = openRunner({ createSalt: () => salt })
      await expect(sendReport({}, { personal: { p2: 1 } })(runner)).rejects.toThrow('salt')
      expect(await store.read((transaction) => transaction.readHead())).toBeNull()
    }
  })
})

async function checkLine(text: string): Promise<unknown> {
  return (await verifyJournal(readJournal([text]))).findings[0]?.code
}

describe('what a journal says', () => {
  it('is all that is hashed: a member too many is no event', async () => {
    const { play, store } = openRunner()
    await play('c1', [reportOf('c1')])
    const [{ hash: _hash, ...content } = {} as never] = await collect(listEvents(store))
    const more = { ...content, phone: '13800000000' }
    const forged = { ...more, hash: createHash('sha256').update(canonicalJson(more)).digest('hex') }
    expect((await verifyJournal([forged])).findings[0]?.code).toBe('runner/unreadable-event')
  })

  it('is the same for every program that reads it: no member twice, no digits that are lost', async () => {
    const { play, store } = openRunner()
    await play('c1', [reportOf('c1')])
    const line = (await collect(exportJournal(store))).join('')
    expect(await checkLine(line)).toBe('runner/not-pinned')
    expect(await checkLine(line.replace('\n', '\r\n'))).toBe('runner/not-pinned')
    expect(await checkLine(line.replace('{', '{"at":5,'))).toBe('runner/unreadable-event')
    expect(await checkLine(line.replace('"version":1', '"version":1.00000000000000001'))).toBe(
      'runner/unreadable-event'
    )
    expect(await checkLine(line.replace('"c1"', String.raw`"\u00631"`))).toBe('runner/unreadable-event')
  })
})
