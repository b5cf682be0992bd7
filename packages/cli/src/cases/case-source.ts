import { constants, open, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { createFailure, nameProblem } from '../cli-failure.js'
import type { CliIo } from '../cli-io.js'
import { isDatabaseUrl } from './choose-format.js'

const chunkBytes = 128 * 1024

/** Bytes of a file of cases, unpacked when they are gzip. */
export interface CaseSource {
  /** How messages call it: the path as given, or `-`. */
  readonly name: string
  /** Absolute path of the file as it is; null for standard input and packed files. */
  readonly path: string | null
  /** Size on disk, for progress; null when it is not known. */
  readonly totalBytes: number | null
  /** Bytes of it read so far. */
  readonly bytesRead: () => number
  /** A chunk is valid only until the next one is asked for: the buffer is used again. */
  readonly chunks: AsyncIterable<Buffer>
  /** Address of the table when the cases are rows of a database, which has no bytes. */
  readonly url?: string
  readonly close: () => Promise<void>
}

/** Opens a file of cases, or standard input for `-`; gzip is told by its first two bytes, not by the name. */
export async function openCaseSource(file: string, io: CliIo): Promise<CaseSource> {
  if (isDatabaseUrl(file)) return createDatabaseSource(file)
  if (file === '-') return openStream(io.stdin)
  const full = path.resolve(io.cwd, file)
  const handle = await openFile(file, full)
  const stats = await handle.stat()
  if (stats.isDirectory()) {
    await handle.close()
    throw createFailure('cases/is-directory', { file })
  }
  if (!stats.isFile()) {
    const source = openStream(handle.createReadStream({ autoClose: false }), file)
    return { ...source, path: full, close: () => handle.close() }
  }
  const counter = { bytes: 0 }
  const zipped = await beginsAsGzip(handle)
  return {
    name: file,
    path: zipped ? null : full,
    totalBytes: stats.size,
    bytesRead: () => counter.bytes,
    chunks: zipped ? unzipFile(file, handle, counter) : readFileChunks(file, handle, counter),
    close: () => handle.close()
  }
}

/** Rows of a database; the password is not shown. */
function createDatabaseSource(url: string): CaseSource {
  return {
    name: url.replace(/(:\/\/[^/@]*?):[^/]*@/, '$1@'),
    path: null,
    totalBytes: null,
    bytesRead: () => 0,
    chunks: Readable.from([]),
    url,
    close: () => Promise.resolve()
  }
}

async function openFile(file: string, full: string): Promise<FileHandle> {
  try {
    return await open(full, constants.O_RDONLY)
  } catch (error) {
    const problem = nameProblem(error)
    if (problem === 'ENOENT' || problem === 'ENOTDIR') throw createFailure('cases/not-found', { file })
    throw createFailure('cases/not-readable', { file, problem })
  }
}

async function beginsAsGzip(handle: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0)
  return bytesRead === 2 && isGzip(buffer)
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

async function* readFileChunks(
  file: string,
  handle: FileHandle,
  counter: { bytes: number }
): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafeSlow(chunkBytes)
  for (;;) {
    const bytesRead = await readAt(file, handle, buffer, counter.bytes)
    if (bytesRead === 0) return
    counter.bytes += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

async function readAt(file: string, handle: FileHandle, buffer: Buffer, position: number): Promise<number> {
  try {
    return (await handle.read(buffer, 0, buffer.length, position)).bytesRead
  } catch (error) {
    throw createFailure('cases/not-readable', { file, problem: nameProblem(error) })
  }
}

async function* unzipFile(
  file: string,
  handle: FileHandle,
  counter: { bytes: number }
): AsyncGenerator<Buffer> {
  const packed = handle.createReadStream({ start: 0, autoClose: false, highWaterMark: 16 * 1024 })
  packed.on('data', (chunk) => {
    counter.bytes += chunk.length
  })
  yield* unzip(file, packed)
}

async function* unzip(file: string, packed: Readable): AsyncGenerator<Buffer> {
  const unzipped = createGunzip()
  packed.on('error', (error) => unzipped.destroy(error))
  packed.pipe(unzipped)
  try {
    for await (const chunk of unzipped) yield chunk as Buffer
  } catch (error) {
    throw createFailure('cases/corrupt-gzip', { file, problem: nameProblem(error) })
  } finally {
    packed.destroy()
  }
}

function openStream(stream: Readable, name = '-'): CaseSource {
  const counter = { bytes: 0 }
  return {
    name,
    path: null,
    totalBytes: null,
    bytesRead: () => counter.bytes,
    chunks: readStream(name, stream, counter),
    close: () => Promise.resolve()
  }
}

async function* readStream(
  name: string,
  stream: Readable,
  counter: { bytes: number }
): AsyncGenerator<Buffer> {
  const chunks = streamBuffers(name, stream, counter)
  const first = await chunks.next()
  if (first.done) return
  if (isGzip(first.value))
    yield* unzip(name, Readable.from(prepend(first.value, chunks), { objectMode: false }))
  else yield* prepend(first.value, chunks)
}

async function* prepend(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first
  yield* rest
}

async function* streamBuffers(
  file: string,
  stream: Readable,
  counter: { bytes: number }
): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk as string)
      counter.bytes += bytes.length
      yield bytes
    }
  } catch (error) {
    throw createFailure('cases/not-readable', { file, problem: nameProblem(error) })
  }
}
