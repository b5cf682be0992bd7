// Lets the system calls of a compiled SQLite driver fail, one after another, by `strace -e inject`.
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { bundleSource } from '../../bundle-source.mjs'
import { inspectAgain } from './use-failing-store.mjs'

const start = promisify(execFile)
const calls = ['pwrite64', 'fdatasync', 'fsync', 'ftruncate', 'unlink', 'openat']
const kinds = [
  { name: 'EIO, once', error: 'EIO', lasts: false },
  { name: 'EIO, lasting', error: 'EIO', lasts: true },
  { name: 'disk full, lasting', error: 'ENOSPC', lasts: true }
]

/** Whether this machine has strace and lets it trace. */
export function canInject() {
  return spawnSync('strace', ['-qq', '-o', '/dev/null', 'true']).status === 0
}

/**
 * Fails the 1st, 2nd, ... call of each kind that a driver makes on the files of a store.
 * @returns the number of places that were made to fail, how often the store said so, and every fault that was found
 */
export async function tryNativeFaults({ driver, mostPlaces = Infinity, lanes = 2 }) {
  const bundle = await bundleSource('scripts/assurance/sqlite/native-worker.mjs')
  const folder = mkdtempSync(path.join(tmpdir(), 'lijie-native-'))
  try {
    const jobs = listJobs(countCalls(bundle, folder, driver), mostPlaces)
    const results = []
    const work = async () => {
      for (let job = jobs.shift(); job !== undefined; job = jobs.shift())
        results.push(await failOnce(bundle, folder, driver, job))
    }
    await Promise.all(Array.from({ length: lanes }, work))
    return {
      places: results.length,
      told: results.reduce((sum, { told }) => sum + told, 0),
      faults: results.flatMap(({ faults }) => faults)
    }
  } finally {
    rmSync(bundle)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How often each call is made when nothing fails. */
function countCalls(bundle, folder, driver) {
  const log = path.join(folder, 'calls')
  const file = path.join(folder, 'counted.db')
  const options = ['-f', '-qq', '-o', log, '-e', `trace=${calls.join(',')}`, ...filesOf(file)]
  const { status, stderr } = spawnSync('strace', [...options, process.execPath, bundle, file, driver], {
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`strace ended with ${status}: ${stderr}`)
  const lines = readFileSync(log, 'utf8').split('\n')
  return calls.map((call) => [call, lines.filter((line) => line.includes(` ${call}(`)).length])
}

function listJobs(counted, mostPlaces) {
  return counted.flatMap(([call, count]) =>
    kinds.flatMap((kind) =>
      Array.from({ length: Math.min(count, mostPlaces) }, (_, i) => ({ call, kind, place: i + 1 }))
    )
  )
}

async function failOnce(bundle, folder, driver, { call, kind, place }) {
  const file = path.join(folder, `${call}-${kind.error}-${kind.lasts}-${place}.db`)
  const when = `${place}${kind.lasts ? '+' : ''}`
  const inject = `inject=${call}:error=${kind.error}:when=${when}`
  const options = ['-f', '-qq', '-o', '/dev/null', '-e', `trace=${call}`, '-e', inject, ...filesOf(file)]
  const { stdout } = await start('strace', [...options, process.execPath, bundle, file, driver])
  const run = JSON.parse(stdout)
  await inspectAgain(run, { file, driver })
  return { told: run.told, faults: run.faults.map((fault) => `${call} ${place}, ${kind.name}: ${fault}`) }
}

/** Only calls on these files count; strace knows them by path. */
function filesOf(file) {
  return ['', '-wal', '-journal', '.new', '.new-wal', '.new-journal'].flatMap((end) => [
    '-P',
    `${file}${end}`
  ])
}
