import { open, type FileHandle } from 'node:fs/promises'

const blockBytes = 1 << 20
/** A number is not longer than this before its point; what is longer is taken for one. */
const tailBytes = 64
const point = 0x2e

/**
 * Whether a CSV file could hold a number that is not whole (小数预查): a point or a negative exponent after nothing but digits
 * in its cell. It looks at bytes alone, so text such as `3.5米` counts as well, and so does every compressed file; `false` is
 * certain.
 */
export async function mayHoldFractions(file: string): Promise<boolean> {
  if (/\.(gz|zst|zstd|bz2|xz|lz4)$/i.test(file)) return true
  const handle = await open(file)
  try {
    return await scan(handle)
  } finally {
    await handle.close()
  }
}

async function scan(handle: FileHandle): Promise<boolean> {
  const block = Buffer.allocUnsafe(tailBytes + blockBytes)
  let kept = 0
  for (;;) {
    const { bytesRead } = await handle.read(block, kept, blockBytes)
    if (bytesRead === 0) return false
    const bytes = block.subarray(0, kept + bytesRead)
    if (holdsFraction(bytes, kept)) return true
    const tail = Math.min(tailBytes, bytes.length)
    bytes.copy(block, 0, bytes.length - tail)
    kept = tail
  }
}

/** What was kept of the block before was searched with it; only an exponent can lie across the seam. */
function holdsFraction(bytes: Buffer, kept: number): boolean {
  for (let at = bytes.indexOf(point, kept); at >= 0; at = bytes.indexOf(point, at + 1))
    if (followsDigits(bytes, at)) return true
  const seam = Math.max(0, kept - 1)
  for (const exponent of ['e-', 'E-'])
    for (let at = bytes.indexOf(exponent, seam); at >= 0; at = bytes.indexOf(exponent, at + 1))
      if (at > 0 && beginsNumber(bytes[at - 1] ?? 0) && followsDigits(bytes, at)) return true
  return false
}

/** Whether only what can begin a number stands before in the cell. */
function followsDigits(bytes: Buffer, end: number): boolean {
  let at = end - 1
  while (at >= 0 && beginsNumber(bytes[at] ?? 0)) at -= 1
  return at < 0 || isBeforeCell(bytes[at] ?? 0)
}

/** Digits, point, signs, white space, and what may part digits. */
function beginsNumber(byte: number): boolean {
  if (byte >= 0x30 && byte <= 0x39) return true
  return [point, 0x2b, 0x2d, 0x5f, 0x20, 0x09, 0x0b, 0x0c].includes(byte)
}

/** Comma, quote, ends of lines. */
function isBeforeCell(byte: number): boolean {
  return byte === 0x2c || byte === 0x22 || byte === 0x0a || byte === 0x0d
}
