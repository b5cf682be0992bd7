import { setTimeout as wait } from 'node:timers/promises'
import { openPostgresStore } from '@lijie/runner/postgres'
import { createRandom } from '../oracles/minutes/random-numbers.mjs'
import { startPostgresServer } from '../postgres-server.mjs'
import { prepareJobs } from './postgres/run-job.mjs'
import { inspectStore } from './stores/inspect-store.mjs'

const workers = ['w1', 'w2', 'w3', 'w4']
const cases = 200
const say = (count) => count.toLocaleString('en')

/** Four processes over one database: who writes, takes, is killed or loses the server never loses, doubles or halves anything. */
export const promise = {
  number: 38,
  title: 'Many workers share one PostgreSQL database safely',
  run: async ({ full, seed }) => {
    const jobs = await prepareJobs()
    const server = await startPostgresServer()
    try {
      const timers = await shareTimers({ jobs, server, count: full ? 100_000 : 4000 })
      const writers = await writeTogether({ jobs, server, commands: full ? 2500 : 100 })
      const crashes = await crash({ jobs, server, kills: full ? 400 : 8, restarts: full ? 20 : 1, seed })
      const faults = [...timers.faults, ...writers.faults, ...crashes.faults]
      return {
        held: faults.length === 0,
        figure: `${say(timers.count)} timers over 4 processes: each handed out once and finished once; ${say(writers.events)} commands by 4 writers at once: one chain, none lost or doubled; ${say(crashes.kills)} workers killed and the server stopped at once ${crashes.restarts} times: ${say(crashes.acknowledged)} acknowledged events, ${crashes.faults.length} lost or half-written (PostgreSQL 15)`,
        ...(faults.length === 0 ? {} : { details: faults.slice(0, 20).join('\n') })
      }
    } finally {
      await jobs.end()
      await server.remove()
    }
  }
}

async function withStore({ connection }, schema, work) {
  const store = await openPostgresStore({ connection }, { schema })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

async function shareTimers({ jobs, server, count }) {
  const schema = 'timers'
  const timers = Array.from({ length: count }, (_, i) => ({
    id: `timer-${i}`,
    case: 'a',
    at: i,
    clock: 'disposal',
    change: 'overdue',
    point: null
  }))
  await withStore(server, schema, (store) => store.write((t) => t.putTimers('a', timers)))
  const { connection } = server
  const leaseMs = 3_600_000
  const started = workers.map((worker) =>
    jobs.start({ job: 'claim', connection, schema, worker, limit: 100, leaseMs })
  )
  const results = await Promise.all(started.map(({ result }) => result))
  const taken = results.flatMap((result) => result.taken)
  const finished = results.reduce((sum, result) => sum + result.finished, 0)
  const open = await withStore(server, schema, (store) => store.read((t) => t.listTimers('a')))
  const isExact = taken.length === count && new Set(taken).size === count && finished === count
  const found = `${taken.length} of ${count} timers handed out, ${finished} finished, ${open.length} left`
  return { count, faults: isExact && open.length === 0 ? [] : [found] }
}

async function writeTogether({ jobs, server: { connection }, commands }) {
  const schema = 'writers'
  const started = workers.map((writer) =>
    jobs.start({ job: 'append', connection, schema, writer, commands, cases })
  )
  await Promise.all(started.map(({ result }) => result))
  const acknowledged = started.flatMap((one) => one.acknowledged)
  const { events, faults } = await withStore({ connection }, schema, (store) =>
    inspectStore(store, acknowledged)
  )
  const isExact = events === commands * workers.length
  return { events, faults: isExact ? faults : [...faults, `${events} events`] }
}

/** Four writers at a time, each killed at a random moment and followed by another; now and then the server is stopped at once. */
async function crash({ jobs, server, kills, restarts, seed }) {
  const schema = 'crashes'
  const { connection } = server
  const draw = createRandom(seed)
  const acknowledged = []
  for (let round = 0; round < kills / workers.length; round += 1) {
    const started = workers.map((worker) =>
      jobs.start({
        job: 'append',
        connection,
        schema,
        writer: `${worker}-${round}`,
        commands: 1e9,
        cases
      })
    )
    const isRestart = round % Math.ceil(kills / workers.length / restarts) === 0
    await Promise.all([
      ...started.map((one) => killLater(one, draw(300))),
      ...(isRestart ? [restart(server, draw(300))] : [])
    ])
    acknowledged.push(...started.flatMap((one) => one.acknowledged))
  }
  const { faults } = await withStore(server, schema, (store) => inspectStore(store, acknowledged))
  return { kills, restarts, acknowledged: acknowledged.length, faults }
}

/** Lets a worker get to work, and kills it some milliseconds later. */
async function killLater(job, milliseconds) {
  while (job.acknowledged.length === 0) await wait(5)
  await wait(milliseconds)
  await job.kill()
}

async function restart(server, milliseconds) {
  await wait(milliseconds)
  await server.stop('immediate')
  await server.start()
}
