// A worker process over one PostgreSQL store: does the job it is sent and says what it did. Bundled and forked by run-job.mjs.
import { setTimeout as wait } from 'node:timers/promises'
import { isStoreFailure, StoreConflict } from '@lijie/runner'
import { openPostgresStore } from '@lijie/runner/postgres'
import { carryOut } from '../stores/carry-out.mjs'

const jobs = { append, claim, stall }

// Without the process that sent the job there is nobody left to work for.
process.once('disconnect', () => process.exit())
process.once('message', async ({ job, connection, schema, ...options }) => {
  const store = await openPatiently(connection, { schema })
  const result = await jobs[job](store, options)
  await store.close()
  process.send({ result }, () => process.exit())
})

/** Carries out commands one after another; says each that was acknowledged at once, so that a killed worker has said it. */
async function append(store, { writer, commands, cases }) {
  for (let i = 0; i < commands; i += 1) {
    const command = `${writer}-${i}`
    await insist(() => store.write((transaction) => carryOut(transaction, command, `case-${i % cases}`)))
    process.send({ acknowledged: command })
  }
  return commands
}

/** Takes and finishes timers until none is free. */
async function claim(store, { worker, limit, leaseMs }) {
  const taken = []
  let finished = 0
  for (;;) {
    const request = { worker, now: Date.now(), limit, leaseMs }
    const claimed = await insist(() => store.write((transaction) => transaction.claimTimers(request)))
    if (claimed.length === 0) return { taken, finished }
    taken.push(...claimed.map(({ item }) => item.id))
    finished += await insist(() => store.write((transaction) => finishAll(transaction, claimed)))
  }
}

async function finishAll(transaction, claimed) {
  let finished = 0
  for (const { item, worker } of claimed) if (await transaction.finishTimer(item.id, worker)) finished += 1
  return finished
}

/** Takes timers, writes everything a command writes, and stands still before the end of the transaction. */
async function stall(store, { worker, leaseMs }) {
  const request = { worker, now: Date.now(), limit: 10, leaseMs }
  const claimed = await store.write((transaction) => transaction.claimTimers(request))
  await store.write(async (transaction) => {
    await finishAll(transaction, claimed)
    await carryOut(transaction, `${worker}-stalled`, 'case-0')
    process.send({ stalled: claimed.map(({ item }) => item.id) })
    await wait(2 ** 30)
  })
}

/** Does it again until it is done: another was faster, or the server is away for a while. */
async function insist(work) {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof StoreConflict) && !isStoreFailure(error)) throw error
      await wait(20)
    }
  }
}

async function openPatiently(connection, options) {
  return insist(() => openPostgresStore({ connection: { ...connection, max: 2 } }, options))
}
