import { canonicalJson, createReason, type Reason } from '@lijie/engine/kernel'
import { hash } from 'node:crypto'

/** What the journal keeps of one command, in UTF-16 code units of its canonical form. */
const mostContent = 1_000_000
const mostLevels = 64

/** SHA-256 over the RFC 8785 form of a command's content (指令摘要); refused when it has none, or is too large to be kept. */
export function digestWork(content: unknown): string | Reason {
  const text = writeWork(content)
  return typeof text === 'string' ? digestText(text) : text
}

/** The RFC 8785 form of a command's content (规范形式); refused when it has none, or is too large to be kept. */
export function writeWork(content: unknown): string | Reason {
  const text = writePlain(content)
  return typeof text === 'string' && text.length > mostContent
    ? refuseContent(`is larger than ${mostContent} characters`)
    : text
}

/** SHA-256 over a content that is written. */
export function digestText(text: string): string {
  return hash('sha256', text)
}

/** The RFC 8785 form of what is going to be kept (规范形式); refused when it has none. */
export function writePlain(content: unknown): string | Reason {
  try {
    const text = canonicalJson(content)
    return isDeep(content, mostLevels) ? refuseContent(`has more than ${mostLevels} levels`) : text
  } catch {
    return refuseContent('is no JSON: NaN, half a surrogate pair, functions, undefined')
  }
}

function isDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((member) => isDeep(member, levels - 1))
}

function refuseContent(problem: string): Reason {
  return createReason('runner/invalid-command', { field: 'content', problem })
}
