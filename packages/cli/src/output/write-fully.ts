import type { Writable } from 'node:stream'

/** What became of a write: the reader may have gone away, which is no fault of ours. */
export type WriteResult = 'written' | 'closed'

/**
 * Writes to a stream and waits until it was taken, so that a slow reader slows us down instead of filling memory.
 *
 * The stream's `error` event is left to {@link ignoreErrors}; the callback tells the same.
 */
export function writeFully(stream: Writable, chunk: string | Uint8Array): Promise<WriteResult> {
  return new Promise((resolve, reject) => {
    stream.write(chunk, (error) => {
      if (!error) resolve('written')
      else if (isClosed(error)) resolve('closed')
      else reject(error)
    })
  })
}

/** Keeps an `error` event of a stream from ending the process; writers learn of it from their callback. */
export function ignoreErrors(stream: Writable): void {
  stream.on('error', () => undefined)
}

function isClosed({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ERR_STREAM_WRITE_AFTER_END'
}
