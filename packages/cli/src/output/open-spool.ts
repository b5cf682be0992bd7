import { randomBytes } from 'node:crypto'
import { closeSync, openSync, unlinkSync, writeSync } from 'node:fs'
import { createFailure, nameProblem } from '../cli-failure.js'

/** So many bytes are gathered before they are written. */
const batchBytes = 256 * 1024

/** A temporary file that text is written to, in large pieces from one buffer. */
export interface Spool {
  readonly path: string
  readonly write: (data: string | Uint8Array) => void
  /** Writes what was gathered. */
  readonly flush: () => void
  /** Writes the rest and closes; the file stays. */
  readonly close: () => void
  /** Closes and removes the file. */
  readonly discard: () => void
}

/** What a spool is for: where it lies, what messages call it, and the undo list of the process. */
export interface SpoolOptions {
  readonly folder: string
  readonly name: string
  /** How messages call what is written. */
  readonly shown: string
  /** Permission bits of the file. */
  readonly mode: number
  readonly cleanUp: Set<() => void>
}

/** Opens a temporary file under a name of its own; it is removed when the process is interrupted. */
export function openSpool({ folder, name, shown, mode, cleanUp }: SpoolOptions): Spool {
  const path = `${folder}/.${name}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`
  const attempt = <T>(action: () => T): T => {
    try {
      return action()
    } catch (error) {
      throw createFailure('cases/not-writable', { file: shown, problem: nameProblem(error) })
    }
  }
  const descriptor = attempt(() => openSync(path, 'wx', mode))
  const remove = (): void => {
    try {
      unlinkSync(path)
    } catch {
      // Gone already: nothing is left behind, which is all that is wanted.
    }
  }
  cleanUp.add(remove)
  const writer = createBatchWriter((bytes) => attempt(() => writeBytes(descriptor, bytes)))
  let open = true
  const closeOnce = (): void => {
    if (open) closeSync(descriptor)
    open = false
  }
  return {
    path,
    write: writer.write,
    flush: writer.flush,
    close() {
      writer.flush()
      closeOnce()
      cleanUp.delete(remove)
    },
    discard() {
      closeOnce()
      remove()
      cleanUp.delete(remove)
    }
  }
}

/**
 * Gathers texts as bytes: each text is copied once, as soon as it comes. Joining many into one long string first takes
 * three times as long.
 */
function createBatchWriter(send: (bytes: Uint8Array) => void): Pick<Spool, 'write' | 'flush'> {
  const buffer = Buffer.allocUnsafeSlow(batchBytes)
  let end = 0
  const flush = (): void => {
    if (end > 0) send(buffer.subarray(0, end))
    end = 0
  }
  return {
    write(text) {
      if (typeof text !== 'string') {
        flush()
        send(text)
        return
      }
      // A UTF-16 unit takes at most three bytes.
      const most = text.length * 3
      if (end + most > batchBytes) flush()
      if (most > batchBytes) send(Buffer.from(text))
      else end += buffer.write(text, end)
    },
    flush
  }
}

function writeBytes(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at, bytes.length - at)
}
