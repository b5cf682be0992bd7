import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspectStore } from '../../../../scripts/assurance/stores/inspect-store.mjs'
import { prepareJobs } from '../../../../scripts/assurance/postgres/run-job.mjs'
import type { Store } from '../../src/store/index.js'
import { createTimer } from '../contract/fixtures.js'
import { useServer } from './use-server.js'

type Jobs = Awaited<ReturnType<typeof prepareJobs>>
type Job = ReturnType<Jobs['start']>

const { server, open, nextSchema } = useServer()
let jobs: Jobs

beforeAll(async () => {
  jobs = await prepareJobs()
})
afterAll(async () => jobs.end())

const four = ['w1', 'w2', 'w3', 'w4']

/** Starts one process for each worker. */
function startAll(schema: string, job: (worker: string) => object): Job[] {
  return four.map((worker) => jobs.start({ connection: server().connection, schema, ...job(worker) }))
}

async function openNew(): Promise<{ readonly schema: string; readonly store: Store }> {
  const schema = nextSchema()
  return { schema, store: await open({ schema }) }
}

const append = (writer: string): object => ({ job: 'append', writer, commands: 40, cases: 3 })

describe('four worker processes', () => {
  it('append at the same time: the chain holds, no command is lost or carried out twice', async () => {
    const { schema, store } = await openNew()
    const writers = startAll(schema, append)
    await Promise.all(writers.map(({ result }) => result))
    const acknowledged = writers.flatMap((writer) => writer.acknowledged)
    expect(await inspectStore(store, acknowledged)).toEqual({ events: 160, faults: [] })
  })

  it('take timers at the same time: each is handed out once and finished once', async () => {
    const { schema, store } = await openNew()
    const timers = Array.from({ length: 2000 }, (_, i) => createTimer('a', i))
    await store.write(async (transaction) => transaction.putTimers('a', timers))
    const workers = startAll(schema, (worker) => ({ job: 'claim', worker, limit: 25, leaseMs: 600_000 }))
    const results = await Promise.all(workers.map(({ result }) => result))
    expect(results.flatMap(({ taken }) => taken).toSorted()).toEqual(timers.map(({ id }) => id).toSorted())
    expect(results.reduce((sum, { finished }) => sum + finished, 0)).toBe(2000)
    expect(await store.read(async (transaction) => transaction.listTimers('a'))).toEqual([])
  })
})

describe('a worker killed in mid-transaction', () => {
  it('leaves nothing half-written, and what it had taken comes back after its lease', async () => {
    const { schema, store } = await openNew()
    const timers = [createTimer('a', 1), createTimer('a', 2)]
    await store.write(async (transaction) => transaction.putTimers('a', timers))
    const leaseMs = 600_000
    const job = jobs.start({ connection: server().connection, schema, job: 'stall', worker: 'w1', leaseMs })
    expect(await job.stalled).toEqual(timers.map(({ id }) => id))
    await job.kill()

    // The server notices the lost connection and gives the lock of the head back.
    expect(await store.write(async (transaction) => transaction.readHead())).toBeNull()
    const claim = { worker: 'w2', limit: 10, leaseMs }
    const atOnce = await store.write(async (transaction) =>
      transaction.claimTimers({ ...claim, now: Date.now() })
    )
    expect(atOnce).toEqual([])
    const later = await store.write(async (transaction) =>
      transaction.claimTimers({ ...claim, now: Date.now() + leaseMs })
    )
    expect(later).toMatchObject(timers.map((item) => ({ item, worker: 'w2', attempt: 2 })))
  })

  it('loses nothing that it acknowledged, whenever it is killed', async () => {
    const { schema, store } = await openNew()
    const acknowledged: string[] = []
    for (const round of [1, 2, 3]) {
      const writers = startAll(schema, (worker) => append(`${worker}-${round}`))
      await until(() => writers.some((writer) => writer.acknowledged.length > 3))
      await wait(round * 7)
      await Promise.all(writers.map(async ({ kill }) => kill()))
      acknowledged.push(...writers.flatMap((writer) => writer.acknowledged))
    }
    const { events, faults } = await inspectStore(store, acknowledged)
    expect(faults).toEqual([])
    expect(events).toBeGreaterThanOrEqual(acknowledged.length)
  })
})

describe('a server that is stopped at once and started again', () => {
  it('has every acknowledged event, and the workers go on where they were', async () => {
    const { schema, store } = await openNew()
    const writers = startAll(schema, append)
    await until(() => writers.every((writer) => writer.acknowledged.length > 3))
    await server().stop('immediate')
    await server().start()
    await Promise.all(writers.map(({ result }) => result))
    const acknowledged = writers.flatMap((writer) => writer.acknowledged)
    expect(acknowledged).toHaveLength(160)
    expect(await inspectStore(store, acknowledged)).toEqual({ events: 160, faults: [] })
  })
})

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(2)
}
