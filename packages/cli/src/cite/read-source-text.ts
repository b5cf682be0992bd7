import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { looksLikeGb18030 } from '../cases/guess-encoding.js'
import { createFailure } from '../cli-failure.js'
import { readFileBytes } from '../standards/read-text-file.js'

/** The text of a regulation, and the SHA-256 of its file. */
export interface SourceText {
  readonly text: string
  readonly sha256: string
}

/**
 * Reads a text in UTF-8 or GB18030.
 *
 * @throws CliFailure when the file cannot be read, or is no text in either.
 */
export async function readSourceText(file: string, cwd: string): Promise<SourceText> {
  const bytes = await readFileBytes(file, cwd)
  const isGb18030 = !isUtf8(bytes) && looksLikeGb18030(bytes)
  if (bytes.includes(0) || !(isUtf8(bytes) || isGb18030)) {
    throw createFailure('citations/not-text', { file }, { file })
  }
  // Either decoder takes a byte order mark away.
  const text = new TextDecoder(isGb18030 ? 'gb18030' : 'utf-8').decode(bytes)
  return { text, sha256: createHash('sha256').update(bytes).digest('hex') }
}
