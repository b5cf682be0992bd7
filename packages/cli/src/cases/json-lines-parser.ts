import { createReason, type Reason } from '@lijie/engine'
import type { BadLine } from './decode-lines.js'
import { findDuplicateKey } from './find-duplicate-key.js'
import type { TextBlock } from './read-text-blocks.js'

/** One line of NDJSON: its value, or what is wrong with it. */
export interface JsonLine {
  readonly line: number
  readonly value: unknown
  readonly problem: Reason | undefined
  /** The line as it is. */
  readonly text: string
}

/** Splits blocks of text into lines of JSON. */
export interface JsonLinesParser {
  readonly nextLine: () => number
  /** The lines of a block that are not blank. */
  readonly push: (block: TextBlock) => JsonLine[]
}

/** A parser for one file; `file` is for messages. */
export function createJsonLinesParser(file: string): JsonLinesParser {
  let line = 1
  return {
    nextLine: () => line,
    push({ text, badLines }) {
      const lines: JsonLine[] = []
      for (let start = 0, index = 0; start < text.length; index += 1) {
        const next = text.indexOf('\n', start)
        const end = next === -1 ? text.length : next
        const content = text.slice(start, end).trim()
        const bad = badLines?.get(index)
        if (bad !== undefined)
          lines.push({ line, value: undefined, problem: reasonOf(bad, file), text: content })
        else if (content !== '') lines.push(parseLine(content, line))
        line += 1
        start = end + 1
      }
      return lines
    }
  }
}

function parseLine(content: string, line: number): JsonLine {
  try {
    const value: unknown = JSON.parse(content)
    const key = findDuplicateKey(content, value)
    return {
      line,
      value,
      text: content,
      problem: key === undefined ? undefined : createReason('cases/duplicate-key', { key })
    }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    return { line, value: undefined, text: content, problem: createReason('cases/bad-json', { problem }) }
  }
}

function reasonOf(bad: BadLine, file: string): Reason {
  return bad === 'cases/nul-byte' ? createReason(bad, {}) : createReason(bad, { file })
}
