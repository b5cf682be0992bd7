import { parseStrictJson } from '@lijie/schema'
import { fail, Problem } from './problem.mjs'

const mostBytes = 256 * 1024

/** The body as text; 413 when it is too large, and not read any further then; 400 when it is written in another encoding. */
export async function readText(request) {
  const chunks = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > mostBytes) throw fail(413, 'service/too-large', { limit: mostBytes })
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw fail(400, 'service/not-utf-8')
  }
}

/** The body as a JSON object, strictly read: duplicate keys, depth and forbidden keys are refused with their place. */
export async function readObject(request) {
  const { value, issues } = parseStrictJson(await readText(request))
  if (issues.length > 0) throw new Problem(400, issues)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw fail(400, 'service/bad-json')
  return value
}
