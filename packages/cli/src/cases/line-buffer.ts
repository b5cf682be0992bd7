const startBytes = 512 * 1024

/** Longest line, in bytes, that is read; a spreadsheet cell holds at most 32,767 characters. */
export const maxLineBytes: number = 1024 * 1024

/** Bytes that wait for their line to end. */
export interface LineBuffer {
  /** Adds bytes; false when the unfinished line would be longer than {@link maxLineBytes}. */
  readonly add: (bytes: Uint8Array) => boolean
  /** How many bytes wait. */
  readonly length: () => number
  /** The waiting bytes, valid until the next `add`. */
  readonly bytes: () => Buffer
  /** Drops the first bytes, which have been used. */
  readonly drop: (count: number) => void
}

/** One growing buffer, used again and again, so that memory does not follow the size of the file. */
export function createLineBuffer(): LineBuffer {
  let buffer = Buffer.allocUnsafeSlow(startBytes)
  let start = 0
  let end = 0
  return {
    add(bytes) {
      const waiting = end - start
      if (waiting > maxLineBytes) return false
      const needed = waiting + bytes.length
      const target =
        needed > buffer.length ? Buffer.allocUnsafeSlow(Math.max(needed, buffer.length * 2)) : buffer
      buffer.copy(target, 0, start, end)
      buffer = target
      buffer.set(bytes, waiting)
      start = 0
      end = needed
      return true
    },
    length: () => end - start,
    bytes: () => buffer.subarray(start, end),
    drop(count) {
      start += count
    }
  }
}
