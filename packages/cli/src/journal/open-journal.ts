import { listEvents, readJournal } from '@lijie/runner'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { createFailure, nameProblem } from '../cli-failure.js'
import type { CliIo } from '../cli-io.js'
import { nameStoreFile, openStore } from '../scenario/open-store.js'

/** A journal to read (日志来源), and how far reading is. */
export interface JournalSource {
  /** Events, not checked yet. */
  readonly values: AsyncIterable<unknown>
  /** In events of a store, in bytes of a file; null for standard input. */
  readonly total: number | null
  readonly done: () => number
  readonly close: () => Promise<void>
}

/**
 * Opens the journal of a store (`sqlite:FILE`), a journal file (NDJSON), or standard input (`-`).
 *
 * @throws CliFailure for what is not there or cannot be read; nothing is created.
 */
export async function openJournal(name: string, io: CliIo): Promise<JournalSource> {
  if (name === '-') {
    return { values: readJournal(io.stdin), total: null, done: () => 0, close: async () => undefined }
  }
  const file = nameStoreFile(name)
  const bytes = await sizeOf(file ?? name, io)
  return file === undefined ? openFile(name, bytes, io) : openStoreJournal(name, io)
}

async function sizeOf(file: string, { cwd }: CliIo): Promise<number> {
  if (file === '') throw createFailure('cases/empty-name', {})
  try {
    const stats = await stat(path.resolve(cwd, file))
    if (!stats.isDirectory()) return stats.size
  } catch (error) {
    const problem = nameProblem(error)
    if (problem === 'ENOENT' || problem === 'ENOTDIR') throw createFailure('cases/not-found', { file })
    throw createFailure('cases/not-readable', { file, problem })
  }
  throw createFailure('cases/is-directory', { file })
}

function openFile(file: string, total: number, { cwd }: CliIo): JournalSource {
  const stream = createReadStream(path.resolve(cwd, file))
  return {
    values: explainErrors(file, readJournal(stream)),
    total,
    done: () => stream.bytesRead,
    close: async () => {
      stream.destroy()
    }
  }
}

async function* explainErrors(file: string, values: AsyncIterable<unknown>): AsyncGenerator<unknown> {
  try {
    yield* values
  } catch (error) {
    throw createFailure('cases/not-readable', { file, problem: nameProblem(error) })
  }
}

async function openStoreJournal(name: string, { cwd }: CliIo): Promise<JournalSource> {
  const store = await openStore(name, cwd)
  const head = await store.read((transaction) => transaction.readHead())
  let done = 0
  return {
    values: count(listEvents(store), () => (done += 1)),
    total: head?.sequence ?? 0,
    done: () => done,
    close: () => store.close()
  }
}

async function* count<T>(values: AsyncIterable<T>, tell: () => void): AsyncGenerator<T> {
  for await (const value of values) {
    tell()
    yield value
  }
}
