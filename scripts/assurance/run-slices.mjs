// Splits a random run over worker threads, each with a seed of its own.
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

/**
 * Runs the `slice` function of a module on every core. A module that is started this way calls {@link serveSlice}.
 * @param module URL of the module
 * @param options handed to every slice, with `seed` replaced by its own and `runs` divided
 * @returns the results of all slices, and the seeds
 */
export async function runSlices(module, { seed, runs, ...options }) {
  const threads = availableParallelism()
  const slices = Array.from({ length: threads }, (_, i) => {
    const data = { ...options, seed: seed + i, runs: Math.ceil(runs / threads) }
    return new Promise((resolve, reject) => {
      const worker = new Worker(module, { workerData: data })
      worker.once('message', resolve)
      worker.once('error', reject)
    })
  })
  return Promise.all(slices)
}

/** In a worker: runs the slice it was started for and hands back its result. */
export async function serveSlice(slice) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
  if (!isMainThread) parentPort.postMessage(await slice(workerData))
}
