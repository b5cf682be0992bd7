import { fork } from 'node:child_process'
import { verifyJournal } from '@lijie/runner'
import { openPostgresStore } from '@lijie/runner/postgres'

/**
 * Lets several worker processes handle the same cases over one database, until every deadline has passed and was told.
 * @param options `connection` for pg, `schema` of the tables, `workerFile`, how many `workers` and `cases`, `print` for what
 *   happens
 * @returns what each worker did, and what is in the journal
 */
export async function runDemo({ connection, schema, workerFile, workers, cases, print }) {
  const store = await openPostgresStore({ connection }, { schema })
  const list = Array.from({ length: cases }, (_, i) => ({ id: `case-${i + 1}`, isLate: i % 3 === 2 }))
  const task = { connection, schema, cases: list, startedAt: Date.now() }
  const names = Array.from({ length: workers }, (_, i) => `worker-${i + 1}`)
  const running = names.map((name) => startWorker(workerFile, { ...task, name }, print))
  await Promise.all(running.map(({ acted }) => acted))
  await waitForDeadlines(store, list, running)
  const done = await Promise.all(running.map(({ end }) => end()))
  const journal = await readJournal(store)
  await store.close()
  return { workers: done, ...journal }
}

/** Waits until each timer that is left has fired, and its effect was sent under the timer's id. */
async function waitForDeadlines(store, cases, running) {
  const open = await store.read(async (transaction) => {
    const timers = []
    for (const { id } of cases) timers.push(...(await transaction.listTimers(id)))
    return timers
  })
  const wanted = [...open.map(({ id }) => id), ...running.flatMap(({ done }) => done.fired)]
  const isTold = (id) =>
    ['fired', 'sent'].every((list) => running.some(({ done }) => done[list].includes(id)))
  while (!wanted.every(isTold)) await new Promise((resolve) => setTimeout(resolve, 50))
}

function startWorker(file, task, print) {
  const child = fork(file)
  const done = { name: task.name, acted: 0, late: 0, fired: [], sent: [] }
  const acted = new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${task.name} ended before its work was done`)))
    child.on('message', (message) => {
      if ('acted' in message) {
        Object.assign(done, message)
        print(`${task.name}: ${message.acted} actions carried out, ${message.late} already taken by others`)
        resolve(done)
        return
      }
      done.fired.push(...message.fired)
      done.sent.push(...message.sent)
      for (const id of message.fired) print(`${task.name}: timer ${id}`)
      for (const key of message.sent) print(`${task.name}: sent ${key}`)
    })
  })
  child.send(task)
  const end = () =>
    new Promise((resolve) => {
      child.once('exit', () => resolve(done))
      child.kill()
    })
  return { acted, done, end }
}

/** The whole journal, and whether its chain holds up to the head that the database names. */
async function readJournal(store) {
  const head = await store.read((transaction) => transaction.readHead())
  const events = await store.read((transaction) => transaction.readJournal(0, 10_000))
  const { findings } = await verifyJournal(events, { head })
  return { events, findings }
}
