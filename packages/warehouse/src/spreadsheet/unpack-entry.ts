import { crc32, createInflateRaw } from 'node:zlib'
import { createTableFailure } from './table-failure.js'
import type { ZipEntry } from './zip-directory.js'

/** The workbook that is unpacked, for messages. */
export interface PackedFile {
  readonly name: string
  readonly bytes: Buffer
}

const pieceBytes = 256 * 1024

/**
 * Unpacks one file of an archive piece by piece, never more than `limit` bytes of it (解压): what a size in the archive
 * claims is not believed.
 *
 * @throws TableFailure tables/unpacks-too-large, tables/damaged-workbook
 */
export async function* unpackEntry(file: PackedFile, entry: ZipEntry, limit: number): AsyncGenerator<Buffer> {
  let total = 0
  let crc = 0
  for await (const piece of unpack(file, entry)) {
    total += piece.length
    crc = crc32(piece, crc)
    if (total > limit) {
      throw createTableFailure('tables/unpacks-too-large', { file: file.name, part: entry.name, limit })
    }
    yield piece
  }
  // A digit that changed on the way would still be a digit.
  if (entry.crc !== null && entry.crc !== crc)
    throw createTableFailure('tables/damaged-workbook', { file: file.name, part: entry.name, problem: 'CRC' })
}

async function* unpack(file: PackedFile, entry: ZipEntry): AsyncGenerator<Buffer> {
  const damaged = (problem: string): Error =>
    createTableFailure('tables/damaged-workbook', { file: file.name, part: entry.name, problem })
  if (entry.encrypted) throw createTableFailure('tables/encrypted-workbook', { file: file.name })
  const packed = file.bytes.subarray(entry.start, entry.start + entry.packedBytes)
  if (entry.method === 0) {
    yield packed
    return
  }
  if (entry.method !== 8) throw damaged(`compression method ${entry.method}`)
  const inflate = createInflateRaw({ chunkSize: pieceBytes })
  inflate.end(packed)
  try {
    for await (const piece of inflate) yield piece as Buffer
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : String(error))
  } finally {
    inflate.destroy()
  }
}
