import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { isUtf8 } from 'node:buffer'
import { createFailure, nameProblem } from '../cli-failure.js'

/** Larger JSON files are refused before they are read into memory; the strict parser refuses less. */
const mostBytes = 64 * 1024 * 1024

/**
 * The text of a small file, as UTF-8.
 *
 * @throws CliFailure when it is missing, a directory, too large, unreadable or not UTF-8.
 */
export async function readTextFile(file: string, cwd: string): Promise<string> {
  const bytes = await readFileBytes(file, cwd)
  if (!isUtf8(bytes)) throw createFailure('cases/not-utf-8', { file }, { file, line: findBadLine(bytes) })
  return bytes.toString('utf8')
}

/**
 * The bytes of a small file.
 *
 * @throws CliFailure when it is missing, a directory, too large or unreadable.
 */
export async function readFileBytes(file: string, cwd: string): Promise<Buffer> {
  if (file === '') throw createFailure('cases/empty-name', {})
  const full = path.resolve(cwd, file)
  try {
    const stats = await stat(full)
    if (stats.isDirectory()) throw createFailure('cases/is-directory', { file })
    if (stats.size > mostBytes)
      throw createFailure('cases/not-readable', { file, problem: `> ${mostBytes} bytes` })
    return await readFile(full)
  } catch (error) {
    const problem = nameProblem(error)
    if (problem === 'ENOENT' || problem === 'ENOTDIR') throw createFailure('cases/not-found', { file })
    if (error instanceof Error && 'issues' in error) throw error
    throw createFailure('cases/not-readable', { file, problem })
  }
}

/** The first line, counted from 1, whose bytes are not UTF-8. */
export function findBadLine(bytes: Buffer): number {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const next = bytes.indexOf(10, start)
    const end = next === -1 ? bytes.length : next + 1
    if (!isUtf8(bytes.subarray(start, end))) return line
    start = end
  }
  return line
}
