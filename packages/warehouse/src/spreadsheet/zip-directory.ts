/** One packed file of a zip archive. */
export interface ZipEntry {
  readonly name: string
  /** 0: stored, 8: deflated. */
  readonly method: number
  readonly encrypted: boolean
  readonly start: number
  readonly packedBytes: number
  /** Check sum of what is packed; null: not checked. */
  readonly crc: number | null
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const endBytes = 22
const longestComment = 0xffff
const mostEntries = 10_000

/**
 * The files of a zip archive by name, from the directory at its end (压缩包目录); null when the bytes are no sound
 * archive. Archives over 4 GB or of several parts are none here.
 */
export function readZipDirectory(bytes: Buffer): ReadonlyMap<string, ZipEntry> | null {
  const end = findEnd(bytes)
  if (end === -1) return null
  const count = bytes.readUInt16LE(end + 10)
  if (count > mostEntries) return null
  const entries = new Map<string, ZipEntry>()
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== entrySignature) return null
    const entry = readEntry(bytes, at)
    if (entry === null || entries.has(entry.name)) return null
    entries.set(entry.name, entry)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - endBytes - longestComment)
  for (let at = bytes.length - endBytes; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature) return at
  }
  return -1
}

function readEntry(bytes: Buffer, at: number): ZipEntry | null {
  const nameBytes = bytes.readUInt16LE(at + 28)
  const packedBytes = bytes.readUInt32LE(at + 20)
  const local = bytes.readUInt32LE(at + 42)
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== localSignature) return null
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  if (start + packedBytes > bytes.length) return null
  return {
    name: bytes.toString('utf8', at + 46, at + 46 + nameBytes).replaceAll('\\', '/'),
    method: bytes.readUInt16LE(at + 10),
    encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    start,
    packedBytes,
    crc: bytes.readUInt32LE(at + 16)
  }
}
