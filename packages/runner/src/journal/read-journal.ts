import { canonicalJson } from '@lijie/engine/kernel'

/** Stands for a last line that was not written to its end (撕裂的尾行); nothing comes after it. */
export const tornTail: unique symbol = Symbol('torn tail')

/**
 * Reads a journal file (NDJSON, one event a line) piece by piece. Lines are not checked here: `verifyJournal` and
 * `recoverJournal` do. A last line without its line end is taken when it is whole, and is `tornTail` when it is not; any
 * other line comes as `undefined` when it is no JSON, or such as a runner does not write: one that says a member twice, which
 * other programs might read in another way than the one that was hashed.
 */
export async function* readJournal(
  chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>
): AsyncGenerator<unknown> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of chunks) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield parseLine(line)
  }
  rest += decoder.decode()
  if (rest !== '') yield parseLine(rest) ?? tornTail
}

function parseLine(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line)
    const written = line.trim()
    return JSON.stringify(value) === written || canonicalJson(value) === written ? value : undefined
  } catch {
    return undefined
  }
}
