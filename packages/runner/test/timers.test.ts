import type { Rulebook } from '@lijie/engine'
import type { TimeLimitsPart } from '@lijie/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DeliveredEffect, FiredTimer } from '../src/index.js'
import { actors, changing, compileCity, wholeStory } from './city.js'
import { expectAnswer, openRunner, type TestRunner } from './open-runner.js'

const hour = 3_600_000
const day = 24 * hour

let lit: Rulebook

beforeAll(() => {
  lit = compileCity(
    changing('cn.yuncheng.case-standard', (document) => {
      const { timeLimits } = document as { timeLimits: TimeLimitsPart }
      const clocks = timeLimits.clocks ?? {}
      const disposal = {
        ...clocks['disposal'],
        lights: [{ id: 'yellow', label: { zh: '黄灯' }, fromPercent: 50 }],
        escalation: [{ id: 'leader', label: { zh: '提醒领导' }, percent: 80 }]
      }
      return { ...document, timeLimits: { ...timeLimits, clocks: { ...clocks, disposal } as typeof clocks } }
    })
  )
})

/** A case that is being disposed of since 09:04. */
async function openDisposal(rulebook: Rulebook = lit): Promise<TestRunner> {
  const opened = openRunner({ rulebooks: [rulebook] })
  await opened.play('c1', wholeStory('c1').slice(0, 5))
  return opened
}

async function fire({ runner }: TestRunner, worker = 'w'): Promise<readonly FiredTimer[]> {
  const fired = await runner.fireTimers({ worker })
  if ('refused' in fired) throw new Error(JSON.stringify(fired))
  return fired
}

async function deliver({ runner }: TestRunner): Promise<readonly DeliveredEffect[]> {
  const effects: DeliveredEffect[] = []
  await runner.deliverEffects({ worker: 'w', limit: 1000, send: async (effect) => void effects.push(effect) })
  return effects
}

describe('timers', () => {
  it('are those of all clocks of the case', async () => {
    const { store, runner } = await openDisposal()
    const timers = await store.read((transaction) => transaction.listTimers('c1'))
    const { clocks } = expectAnswer(await runner.readCase('c1'))
    const disposal = expectAnswer(expectAnswer(clocks).clocks['disposal']!)
    expect(disposal).toMatchObject({ status: 'running' })
    expect(timers.map(({ change, point }) => [change, point])).toEqual([
      ['light', 'yellow'],
      ['escalation', 'leader'],
      ['overdue', null]
    ])
    expect(timers.at(-1)?.at).toBe('dueAt' in disposal ? (disposal.dueAt ?? 0) + 1 : 0)
  })

  it('become effects once, with keys that stay the same', async () => {
    const opened = await openDisposal()
    await deliver(opened)
    expect(await fire(opened)).toEqual([])
    opened.wait(10 * day)
    const fired = [...(await fire(opened)), ...(await fire(opened, 'w2'))]
    expect(fired.map(({ timer, outcome }) => [timer.change, outcome])).toEqual([
      ['light', 'told'],
      ['escalation', 'told'],
      ['overdue', 'told']
    ])
    const told = await deliver(opened)
    expect(told.map(({ effect }) => effect.type).toSorted()).toEqual(['escalation', 'light', 'overdue'])
    expect(told.map(({ key }) => key).toSorted()).toEqual(fired.map(({ timer }) => timer.id).toSorted())
    await opened.play('c1', [{ type: 'supervise', by: actors.supervisor }])
    expect(await fire(opened)).toEqual([])
  })

  it('that are due and were not fired yet survive another event of the case', async () => {
    const opened = await openDisposal()
    opened.wait(10 * day)
    await opened.play('c1', [{ type: 'supervise', by: actors.supervisor }])
    expect(await fire(opened)).toHaveLength(3)
  })

  it('are gone when the clock has stopped, and those of the next clock are there', async () => {
    const opened = await openDisposal()
    await opened.play('c1', wholeStory('c1').slice(5, 7))
    expect(await opened.store.read((transaction) => transaction.listTimers('c1'))).toEqual([])
    await opened.play('c1', wholeStory('c1').slice(7, 8))
    const [verify, ...rest] = await opened.store.read((transaction) => transaction.listTimers('c1'))
    expect(verify).toMatchObject({ clock: 'verify', change: 'overdue' })
    expect(rest).toEqual([])
  })

  it('are gone when the case has ended', async () => {
    const opened = await openDisposal()
    await opened.play('c1', wholeStory('c1').slice(5))
    expect(await opened.store.read((transaction) => transaction.listTimers('c1'))).toEqual([])
  })

  it('that cannot be fired stay due', async () => {
    const opened = await openDisposal()
    opened.wait(10 * day)
    const other = openRunner({
      store: opened.store,
      rulebooks: { current: () => lit, find: () => undefined }
    })
    other.wait(10 * day)
    expect((await fire(other)).map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'failed'])
    const back = openRunner({ store: opened.store, rulebooks: [lit], clock: () => opened.now() + 70_000 })
    expect((await fire(back)).map(({ outcome }) => outcome)).toEqual(['told', 'told', 'told'])
  })

  it('that make the program fail do not keep the others from being fired', async () => {
    const opened = await openDisposal()
    await opened.play('c2', wholeStory('c2').slice(0, 5))
    const mistake = new RangeError('a mistake')
    let asked = 0
    const find = (): Rulebook => {
      asked += 1
      if (asked === 1) throw mistake
      return lit
    }
    const other = openRunner({ store: opened.store, rulebooks: { current: () => lit, find } })
    other.wait(10 * day)
    const fired = await fire(other)
    expect(fired.map(({ outcome }) => outcome)).toEqual([
      'failed',
      ...Array.from({ length: 5 }, () => 'told')
    ])
    expect(fired[0]?.error).toBe(mistake)
  })

  it('stay where a worker reads the case and does not have its rules', async () => {
    const opened = openRunner({ rulebooks: [lit], snapshotEvery: 1 })
    await opened.play('c1', wholeStory('c1').slice(0, 5))
    const other = openRunner({
      store: opened.store,
      rulebooks: { current: () => undefined, find: () => undefined }
    })
    other.wait(hour)
    expect(await other.runner.resetTimers()).toBe(0)
    expect(await opened.store.read((transaction) => transaction.listTimers('c1'))).toHaveLength(3)
  })

  it('can be set anew from the journal', async () => {
    const { store, runner } = await openDisposal()
    const before = await store.read((transaction) => transaction.listTimers('c1'))
    await store.write((transaction) => transaction.putTimers('c1', []))
    expect(await runner.resetTimers()).toBe(1)
    expect(await store.read((transaction) => transaction.listTimers('c1'))).toEqual(before)
  })
})

/** Suspends the disposal for a known time. */
const suspend = (opened: TestRunner, length: number) =>
  opened.play('c1', [
    { type: 'suspend', by: actors.coordinator, until: opened.now() + length, reason: 'rain' }
  ])

describe('a suspension with an end', () => {
  it('ends by itself: the case goes on, recorded as the act of the timer at the end', async () => {
    const opened = await openDisposal()
    const until = opened.now() + 2 * hour
    await suspend(opened, 2 * hour)
    opened.wait(2 * hour)
    const fired = await fire(opened)
    expect(fired.map(({ timer, outcome }) => [timer.change, outcome])).toEqual([['pause-ends', 'resumed']])
    const view = expectAnswer(await opened.runner.readCase('c1'))
    expect(view.record.state).toBe('disposing')
    const events = await opened.store.read((transaction) => transaction.readCase('c1'))
    expect(events.at(-1)?.content).toEqual({
      type: 'action',
      action: { type: 'resume', by: { organ: 'runner', role: 'timer' }, occurredAt: until }
    })
    expect(expectAnswer(expectAnswer(view.clocks).clocks['disposal']!)).toMatchObject({ status: 'running' })
    expect(await fire(opened)).toEqual([])
  })

  it('that somebody ended before is not ended again', async () => {
    const opened = await openDisposal()
    await suspend(opened, 2 * hour)
    await opened.play('c1', [{ type: 'resume', by: actors.coordinator }])
    opened.wait(3 * hour)
    expect((await fire(opened)).map(({ outcome }) => outcome)).toEqual(['told', 'told', 'told'])
  })

  it('is resumed once by many workers', async () => {
    const opened = await openDisposal()
    await suspend(opened, 2 * hour)
    opened.wait(2 * hour)
    const fired = await Promise.all(['w1', 'w2', 'w3', 'w4'].map((worker) => fire(opened, worker)))
    expect(fired.flat().map(({ outcome }) => outcome)).toEqual(['resumed'])
    expect(await opened.store.read((transaction) => transaction.readCase('c1'))).toHaveLength(7)
  })
})

describe('the outbox', () => {
  it('delivers what leaves the case, in order, and nothing that stays inside', async () => {
    const opened = openRunner()
    await opened.play('c1', wholeStory('c1'))
    const effects = await deliver(opened)
    expect(effects.length).toBeGreaterThan(3)
    expect(effects.map(({ sequence }) => sequence)).toEqual(
      effects.map(({ sequence }) => sequence).toSorted((a, b) => a - b)
    )
    expect(effects.every(({ effect }) => !['clock', 'open-case', 'absorb'].includes(effect.type))).toBe(true)
    expect(new Set(effects.map(({ key }) => key)).size).toBe(effects.length)
    expect(await deliver(opened)).toEqual([])
  })

  it('delivers again, with the same key, what could not be sent or was not confirmed', async () => {
    const opened = openRunner()
    await opened.play('c1', wholeStory('c1').slice(0, 4))
    const keys: string[] = []
    const failed = await opened.runner.deliverEffects({
      worker: 'w',
      leaseMs: 1000,
      send: async ({ key }) => {
        keys.push(key)
        throw new Error('offline')
      }
    })
    expect(failed).toMatchObject({ sent: [], failed: keys.map((key) => ({ key })) })
    expect(await deliver(opened)).toEqual([])
    opened.wait(1000)
    const again = await deliver(opened)
    expect(again.map(({ key }) => key)).toEqual(keys)
    expect(again.every(({ attempt }) => attempt === 2)).toBe(true)
  })
})
