import {
  closeSync,
  createWriteStream,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  statSync,
  type Stats
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Writable } from 'node:stream'
import { createFailure, nameProblem } from '../cli-failure.js'
import type { CliIo } from '../cli-io.js'
import { openSpool, type Spool } from './open-spool.js'
import { ignoreErrors, writeFully } from './write-fully.js'

/** Where results go. They appear whole when `finish` is done, or not at all. */
export interface Output {
  readonly write: (data: string | Uint8Array) => void
  readonly finish: () => Promise<void>
  /** Removes what was written; does nothing after `finish`. */
  readonly discard: () => void
}

/** Results up to this many characters for a stream are kept in memory, larger ones in a temporary file. */
const mostInMemory = 256 * 1024

/**
 * Opens an output file, or standard output when there is none.
 *
 * A file is written under another name in the same folder and renamed at the end. Standard output, pipes and devices
 * get everything at the end, from memory or from a temporary file.
 *
 * @throws CliFailure when the file cannot be created.
 */
export function openOutput(file: string | undefined, io: CliIo): Output {
  if (file === undefined || file === '-') return openStreamOutput('-', () => io.stdout, io)
  if (file === '') throw createFailure('cases/empty-name', {})
  const full = path.resolve(io.cwd, file)
  const stats = lookAt(full, file)
  if (stats === undefined && lookAt(path.dirname(full), file)?.isDirectory() !== true) {
    throw createFailure('cases/no-such-folder', { file, folder: path.dirname(file) })
  }
  if (stats?.isDirectory()) throw createFailure('cases/is-directory', { file })
  if (stats !== undefined && !stats.isFile()) return openStreamOutput(file, () => createWriteStream(full), io)
  return openFileOutput(file, stats === undefined ? full : realpathSync(full), stats, io)
}

/** What is at a path; undefined when nothing is. */
function lookAt(full: string, file: string): Stats | undefined {
  try {
    return statSync(full)
  } catch (error) {
    const problem = nameProblem(error)
    if (problem === 'ENOENT' || problem === 'ENOTDIR') return undefined
    throw createFailure('cases/not-writable', { file, problem })
  }
}

function openFileOutput(file: string, target: string, stats: Stats | undefined, io: CliIo): Output {
  const spool = openSpool({
    folder: path.dirname(target),
    name: path.basename(target),
    shown: file,
    mode: stats === undefined ? 0o666 : stats.mode & 0o777,
    cleanUp: io.cleanUp
  })
  let done = false
  return {
    write: spool.write,
    finish() {
      spool.close()
      try {
        renameSync(spool.path, target)
      } catch (error) {
        spool.discard()
        throw createFailure('cases/not-writable', { file, problem: nameProblem(error) })
      }
      done = true
      return Promise.resolve()
    },
    discard() {
      if (!done) spool.discard()
    }
  }
}

function openStreamOutput(file: string, open: () => Writable, io: CliIo): Output {
  let pending = ''
  let spool: Spool | undefined
  return {
    write(data) {
      if (spool !== undefined) {
        spool.write(data)
        return
      }
      if (typeof data === 'string') {
        pending += data
        if (pending.length < mostInMemory) return
      }
      spool = openSpool({
        folder: tmpdir(),
        name: 'lijie',
        shown: tmpdir(),
        mode: 0o600,
        cleanUp: io.cleanUp
      })
      spool.write(pending)
      pending = ''
      if (typeof data !== 'string') spool.write(data)
    },
    async finish() {
      const stream = open()
      ignoreErrors(stream)
      try {
        if (spool === undefined) await writeFully(stream, pending)
        else await copySpool(spool, stream)
        if (stream !== io.stdout) await new Promise((resolve) => stream.end(resolve))
      } catch (error) {
        throw createFailure('cases/not-writable', { file, problem: nameProblem(error) })
      } finally {
        spool?.discard()
      }
    },
    discard() {
      spool?.discard()
      pending = ''
    }
  }
}

/** Copies through one buffer that is used again once the reader has taken it. */
async function copySpool(spool: Spool, stream: Writable): Promise<void> {
  spool.flush()
  const descriptor = openSync(spool.path, 'r')
  try {
    const buffer = Buffer.allocUnsafeSlow(64 * 1024)
    for (let count = readSync(descriptor, buffer); count > 0; count = readSync(descriptor, buffer)) {
      if ((await writeFully(stream, buffer.subarray(0, count))) === 'closed') return
    }
  } finally {
    closeSync(descriptor)
  }
}
