import { fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { bundleSource } from '../../bundle-source.mjs'

/**
 * Bundles the worker once. `start(job)` forks a process that does a job of worker.mjs; it gives the commands acknowledged so
 * far, `stalled` and `result` as promises, and `kill()`, which ends the process as a crash does. `end()` kills what is left.
 */
export async function prepareJobs() {
  const file = await bundleSource('scripts/assurance/postgres/worker.mjs')
  const started = []
  return {
    start: (job) => {
      const one = startJob(fork(file), job)
      started.push(one)
      return one
    },
    end: async () => {
      await Promise.all(started.map(({ kill }) => kill()))
      rmSync(file)
    }
  }
}

function startJob(child, job) {
  const acknowledged = []
  const stalled = withResolvers()
  const result = withResolvers()
  child.on('message', (message) => {
    if ('acknowledged' in message) acknowledged.push(message.acknowledged)
    if ('stalled' in message) stalled.resolve(message.stalled)
    if ('result' in message) result.resolve(message.result)
  })
  child.once('exit', (code, signal) => {
    const error = new Error(`the worker ended with ${signal ?? code} before its job was done`)
    stalled.reject(error)
    result.reject(error)
  })
  // Whoever kills a worker does not wait for its result.
  stalled.promise.catch(() => {})
  result.promise.catch(() => {})
  child.send(job)
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return { acknowledged, stalled: stalled.promise, result: result.promise, kill }
}

function withResolvers() {
  let resolve
  let reject
  const promise = new Promise((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
