// Kills processes that write to a SQLite store, at random moments, and opens the store again each time.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openSqliteStore } from '@lijie/runner/sqlite'
import { bundleSource } from '../../bundle-source.mjs'
import { createRandom } from '../../oracles/minutes/random-numbers.mjs'
import { inspectStore } from '../stores/inspect-store.mjs'

/** A store that was killed so often begins anew: creating one can be interrupted as well. */
const killsPerStore = 20

/**
 * Kills `runs` writing processes, `lanes` at a time, each lane with stores of its own.
 * @returns how many were killed, how many commands had been acknowledged by then, and every fault that was found
 */
export async function tryKills({ seed, runs, driver, lanes = 2 }) {
  const bundle = await bundleSource('scripts/assurance/sqlite/kill-worker.mjs')
  const folder = mkdtempSync(path.join(tmpdir(), 'lijie-kills-'))
  try {
    const share = Array.from({ length: lanes }, (_, lane) => Math.floor((runs + lane) / lanes))
    const results = await Promise.all(
      share.map((kills, lane) =>
        killInLane({ bundle, driver, kills, random: createRandom(seed + lane), folder: `${folder}/${lane}` })
      )
    )
    const faults = results.flatMap((result) => result.faults)
    const acknowledged = results.reduce((sum, result) => sum + result.acknowledged, 0)
    return { kills: runs, acknowledged, faults: faults.map((fault) => `seed ${seed}, ${driver}: ${fault}`) }
  } finally {
    rmSync(bundle)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function killInLane({ bundle, driver, kills, random, folder }) {
  let file = ''
  let acknowledged = []
  let total = 0
  const faults = []
  for (let kill = 0; kill < kills; kill += 1) {
    if (kill % killsPerStore === 0) {
      file = `${folder}-${kill}.db`
      acknowledged = []
    }
    const said = await writeAndKill(bundle, { file, driver, name: `k${kill}` }, random)
    acknowledged.push(...said)
    total += said.length
    faults.push(...(await recoverTwice(file, driver, acknowledged)).map((fault) => `kill ${kill}: ${fault}`))
  }
  return { acknowledged: total, faults }
}

/** One in five is killed at a moment of its start, the others in the midst of writing; of these one in four when it has settled. */
async function writeAndKill(bundle, job, random) {
  const child = fork(bundle)
  const acknowledged = []
  const ended = once(child, 'exit')
  child.on('message', (message) => void acknowledged.push(message.acknowledged))
  child.send(job)
  if (random(5) === 0) await Promise.race([ended, wait(random(300))])
  else {
    const most = random(4) === 0 ? 55 + random(20) : random(12)
    while (acknowledged.length <= most && child.exitCode === null)
      await Promise.race([ended, once(child, 'message')])
    await wait(random(12))
  }
  if (child.exitCode !== null) throw new Error(`the worker ended by itself with ${child.exitCode}`)
  child.kill('SIGKILL')
  await ended
  return acknowledged
}

async function recoverTwice(file, driver, acknowledged) {
  try {
    const [first, second] = [
      await inspectFile(file, driver, acknowledged),
      await inspectFile(file, driver, acknowledged)
    ]
    return [...first.faults, ...(first.state === second.state ? [] : ['opened twice, recovered differently'])]
  } catch (error) {
    return [`cannot be used: ${error.code ?? ''} ${error.stack}`]
  }
}

async function inspectFile(file, driver, acknowledged) {
  const store = await openSqliteStore(file, { driver, patienceMs: 0 })
  try {
    const state = await store.read(async (transaction) => [
      await transaction.readHead(),
      await transaction.listCases(null, 100)
    ])
    return { ...(await inspectStore(store, acknowledged)), state: JSON.stringify(state) }
  } finally {
    await store.close()
  }
}
