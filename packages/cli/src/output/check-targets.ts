import { fstatSync, realpathSync, statSync, type BigIntStats } from 'node:fs'
import path from 'node:path'
import { createFailure } from '../cli-failure.js'
import type { CliIo } from '../cli-io.js'

/** The files of a run: those that are read, and those that are to be written. `-` and undefined name none. */
export interface RunFiles {
  readonly inputs: readonly (string | undefined)[]
  readonly outputs: readonly (string | undefined)[]
}

/**
 * Refuses to write over an input, or two outputs into one file. Files are the same when they are the same on disk, by
 * whatever links and names they are reached. Pipes and devices may be named twice.
 *
 * @throws CliFailure cases/output-is-input
 */
export function checkTargets({ inputs, outputs }: RunFiles, io: CliIo): void {
  const taken = new Set<string>()
  for (const file of inputs) {
    const identity = file === '-' ? identifyStream(io.stdin) : identifyFile(file, io)
    if (identity !== null) taken.add(identity)
  }
  for (const file of outputs) {
    const identity = file === '-' ? null : identifyFile(file, io)
    if (identity === null) continue
    if (taken.has(identity)) throw createFailure('cases/output-is-input', { file: file ?? '' })
    taken.add(identity)
  }
}

/** What makes a file itself: device and inode, or for one that is yet to be written its real folder and its name. */
function identifyFile(file: string | undefined, { cwd }: CliIo): string | null {
  if (file === undefined || file === '') return null
  const full = path.resolve(cwd, file)
  try {
    return identify(statSync(full, { bigint: true }))
  } catch {
    return path.join(realFolder(path.dirname(full)), path.basename(full))
  }
}

/** The file that the shell redirected to standard input, when it is one. */
function identifyStream(stream: CliIo['stdin']): string | null {
  if (!('fd' in stream) || typeof stream.fd !== 'number') return null
  try {
    return identify(fstatSync(stream.fd, { bigint: true }))
  } catch {
    return null
  }
}

function identify(stats: BigIntStats): string | null {
  return stats.isFile() ? `${stats.dev}:${stats.ino}` : null
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    // A folder that is missing is reported when the output is opened.
    return folder
  }
}
