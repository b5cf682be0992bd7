import { open, type FileHandle } from 'node:fs/promises'

const blockBytes = 1 << 20

/**
 * Whether one of these files could hold a text (文本预查): its bytes are somewhere in it, or it is compressed. Looking for
 * bytes takes a fraction of the time in which a database reads the rows; `false` is certain for text as it is.
 */
export async function mayHoldText(files: readonly string[], text: string): Promise<boolean> {
  for (const file of files) if (await holdsBytes(file, Buffer.from(text))) return true
  return false
}

async function holdsBytes(file: string, text: Buffer): Promise<boolean> {
  if (/\.(gz|zst|zstd|bz2|xz|lz4)$/i.test(file)) return true
  const handle = await open(file)
  try {
    return await scan(handle, text)
  } finally {
    await handle.close()
  }
}

/** The end of each block is kept, since the text may lie across the seam. */
async function scan(handle: FileHandle, text: Buffer): Promise<boolean> {
  const most = text.length - 1
  const block = Buffer.allocUnsafe(most + blockBytes)
  for (let kept = 0; ;) {
    const { bytesRead } = await handle.read(block, kept, blockBytes)
    if (bytesRead === 0) return false
    const bytes = block.subarray(0, kept + bytesRead)
    if (bytes.includes(text)) return true
    kept = Math.min(most, bytes.length)
    bytes.copy(block, 0, bytes.length - kept)
  }
}
