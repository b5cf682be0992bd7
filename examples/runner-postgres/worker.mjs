// One worker of several over the same database. start.mjs starts it and tells it what to do; it answers with what it did.
import { isRefusal } from '@lijie/engine'
import { createRunner } from '@lijie/runner'
import { openPostgresStore } from '@lijie/runner/postgres'
import { compileCity, storyOf } from './city.mjs'
import { createClock } from './demo-clock.mjs'

/** Leases count in the time of the demonstration, where an hour is a second. */
const leaseMs = 24 * 3_600_000

process.once('message', async ({ name, connection, schema, cases, startedAt }) => {
  const store = await openPostgresStore({ connection }, { schema })
  const clock = createClock(startedAt)
  const runner = createRunner({ store, rulebooks: [compileCity()], clock, skewMs: 60_000 })
  const carriedOut = await actOnCases(runner, name, cases)
  process.send({ name, ...carriedOut })
  // From here on a worker as it runs in earnest: what is due is fired, what waits is sent, and then again.
  for (;;) {
    const fired = orThrow(await runner.fireTimers({ worker: name, leaseMs }))
    const { sent } = orThrow(await runner.deliverEffects({ worker: name, leaseMs, send: tellReceiver }))
    if (fired.length + sent.length > 0)
      process.send({ name, fired: fired.map(({ timer }) => timer.id), sent })
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
})
process.once('disconnect', () => process.exit())

/** Here a message would leave for another system, which drops the keys it has seen. */
async function tellReceiver() {}

/** Tries the next action of every case until none has one left. All workers do so: the same action is asked for several times. */
async function actOnCases(runner, name, cases) {
  const found = { acted: 0, late: 0 }
  for (const { id, isLate } of cases) {
    for (const [version, action] of storyOf(id, isLate).entries()) {
      const command = `${name}:${id}:${version}`
      const decision = await runner.submit({ id: command, case: id, expectedVersion: version, action })
      if (!isRefusal(decision)) found.acted += 1
      else if (decision.refused.every(({ code }) => code === 'runner/version-conflict')) found.late += 1
      else throw new Error(JSON.stringify(decision.refused))
    }
  }
  return found
}

function orThrow(answer) {
  if ('refused' in answer) throw new Error(JSON.stringify(answer.refused))
  return answer
}
