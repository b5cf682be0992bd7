import { parseStrictJson } from '@lijie/schema'
import { CliFailure } from '../cli-failure.js'
import type { CliIo } from '../cli-io.js'
import { readTextFile } from '../standards/read-text-file.js'

/** A single case is no larger than this. */
const mostBytes = 1024 * 1024

/**
 * The case that `lijie explain` was given: JSON itself, a file, or standard input for `-`. Read strictly. Issues in JSON that
 * was given itself are placed in what `inlineName` says.
 */
export async function readCaseArgument(
  text: string,
  io: CliIo,
  inlineName = 'CASE'
): Promise<{ value: unknown; name: string }> {
  const inline = text.trimStart().startsWith('{')
  const name = inline ? inlineName : text
  const content = inline ? text : text === '-' ? await readAll(io) : await readTextFile(text, io.cwd)
  const { value, issues } = parseStrictJson(content, { file: name, limits: { bytes: mostBytes } })
  const errors = issues.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new CliFailure(errors)
  return { value, name }
}

async function readAll({ stdin }: CliIo): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdin) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk as string)
    chunks.push(bytes)
    size += bytes.length
    // What is too large is refused by the parser; reading on would only fill memory.
    if (size > mostBytes) break
  }
  return Buffer.concat(chunks).toString('utf8')
}
