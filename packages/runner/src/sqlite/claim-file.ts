import { closeSync, existsSync, openSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createStoreFailure } from '../store/index.js'
import { nameOwner, parseOwner } from './owner-name.js'
import { hasEnded, readIdentity, type ProcessIdentity } from './process-identity.js'
import { syncFolder } from './sync-folder.js'

/** How a claim waits, and whether it asks at all. */
export interface ClaimOptions {
  readonly patienceMs: number
  /** The caller vouches that nobody else has the file open. */
  readonly takeOver: boolean
}

/** A file that is this process's alone (独占), until it gives it up. */
export interface ClaimedFile {
  release(): void
}

const pauseMs = 20

/**
 * Claims a database file for one opening by one process (占用数据库文件). node-sqlite3-wasm locks by a directory that outlives a
 * killed process, and does not see the locks of compiled SQLite, so the claim is our own, whatever the driver.
 *
 * Every claimant first puts down a file whose *name* says who it is, then looks for the names of others: of two at a time at
 * least one sees the other and steps back. Names of processes that have certainly ended are cleared away, with the lock
 * that the last of them left. Anything less certain is refused: `runner/store-in-use`, `runner/store-lock-left`.
 */
export async function claimFile(file: string, { patienceMs, takeOver }: ClaimOptions): Promise<ClaimedFile> {
  const identity = readIdentity()
  const own = nameOwner(file, identity)
  for (let waitedMs = 0; ; waitedMs += pauseMs) {
    closeSync(openSync(own, 'wx', 0o600))
    try {
      const others = listOwners(file).filter(({ name }) => name !== own)
      const living = takeOver ? [] : others.filter((other) => !hasEnded(other.identity, identity))
      const [first] = living
      if (first === undefined) {
        // Our name must last before anything that it answers for: what is cleared away now, the lock that comes next.
        syncFolder(file)
        clearLeft(file, others, takeOver)
        return { release: () => release(file, own) }
      }
      if (waitedMs >= patienceMs) throw refuse(file, first.identity)
      unlinkSync(own)
    } catch (error) {
      discard(own)
      throw error
    }
    // Not in step with another who waits.
    await sleep(pauseMs * (0.5 + Math.random()))
  }
}

interface Owner {
  readonly name: string
  readonly identity: ProcessIdentity
}

function listOwners(file: string): readonly Owner[] {
  const folder = path.dirname(file)
  return readdirSync(folder).flatMap((entry) => {
    const name = path.join(folder, entry)
    const identity = parseOwner(file, name)
    return identity === null ? [] : [{ name, identity }]
  })
}

/** The lock first: whoever is interrupted here leaves the names that show whose it was. */
function clearLeft(file: string, ended: readonly Owner[], takeOver: boolean): void {
  const lock = `${file}.lock`
  if (existsSync(lock)) {
    if (ended.length === 0 && !takeOver) throw createStoreFailure('runner/store-lock-left', { file, lock })
    rmdirSync(lock)
  }
  for (const { name } of ended) unlinkSync(name)
}

/** The lock must be gone for good before the name that says whose it was. A process that ends takes its claim with it anyway. */
function release(file: string, own: string): void {
  try {
    syncFolder(file)
  } finally {
    unlinkSync(own)
  }
}

function refuse(file: string, { pid, host }: ProcessIdentity): Error {
  return createStoreFailure('runner/store-in-use', { file, process: pid, host })
}

function discard(own: string): void {
  try {
    unlinkSync(own)
  } catch {
    // Gone already, or the disk fails: then it goes once this process has ended.
  }
}
