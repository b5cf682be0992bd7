// Runs a store on a disk whose first, second, ... nth operation fails.
import { failureCodes, inspectAgain, startRun, useStore } from './use-failing-store.mjs'
import { createDisk, root, withDisk } from './virtual-disk.mjs'

const store = { file: `${root}/cases.db`, driver: 'node-sqlite3-wasm' }
const changes = ['create', 'write', 'truncate', 'sync', 'sync-folder', 'unlink', 'rename', 'mkdir', 'rmdir']

/** How the disk fails: which operations, with which error, once or until it is repaired; and what the store may say of it. */
export const diskFaults = [
  { name: 'EIO, once', types: changes, code: 'EIO', lasts: false, codes: failureCodes },
  { name: 'EIO, lasting', types: changes, code: 'EIO', lasts: true, codes: failureCodes },
  {
    name: 'disk full, lasting',
    types: ['create', 'write', 'mkdir'],
    code: 'ENOSPC',
    lasts: true,
    codes: ['runner/store-full']
  },
  { name: 'disk full, once', types: ['write'], code: 'ENOSPC', lasts: false, codes: failureCodes },
  { name: 'short write, once', types: ['write'], isShort: true, lasts: false, codes: failureCodes },
  {
    name: 'short writes, lasting',
    types: ['write'],
    isShort: true,
    lasts: true,
    codes: ['runner/store-full']
  }
]

/**
 * Fails the 1st, 2nd, ... operation of a run in one way; with `mostPlaces` so many at most, spread evenly.
 * @returns the number of places that were made to fail, how often the store said so, and every fault that was found
 */
export async function tryDiskFault(kind, mostPlaces = Infinity) {
  const { operations } = await runOnce(kind, Infinity)
  const places = Math.min(operations, mostPlaces)
  const faults = []
  let told = 0
  for (let i = 1; i <= places; i += 1) {
    const place = Math.round((i * operations) / places)
    const run = await runOnce(kind, place)
    told += run.told
    faults.push(...run.faults.map((fault) => `${kind.name}, operation ${place}: ${fault}`))
  }
  return { places, told, faults }
}

async function runOnce(kind, place) {
  const breaker = createBreaker(kind, place)
  const run = startRun(kind.codes)
  const disk = createDisk({ onOperation: breaker.onOperation })
  await withDisk(disk, async () => {
    const isClosed = await useStore(run, store, ['a', 'b', 'c', 'd', 'e', 'f'])
    breaker.repair()
    // What could not be closed is ended: another process comes.
    if (!isClosed) disk.boot += 1
    await useStore(run, store, ['later'])
    await inspectAgain(run, store)
  })
  return { ...run, operations: breaker.count() }
}

/** Fails the nth operation of some types, or all from the nth on. */
function createBreaker({ types, code, isShort, lasts }, place) {
  let seen = 0
  let isRepaired = false
  return {
    count: () => seen,
    repair: () => (isRepaired = true),
    onOperation: ({ type, bytes }) => {
      if (isRepaired || !types.includes(type)) return undefined
      seen += 1
      if (seen < place || (seen > place && !lasts)) return undefined
      if (isShort) return { bytes: Math.floor(bytes.length / 2) }
      throw Object.assign(new Error(`${code}: ${type}`), { code, syscall: type })
    }
  }
}
