import type { Issue } from '../issues/index.js'
import { exceedsBytes, lowerLimits, type JsonLimits } from './json-limits.js'
import { createPositions, type JsonPositions } from './json-positions.js'
import { reportIssue, showCharacter, stopWith, type ParseState } from './parse-state.js'
import { readValue } from './read-value.js'
import { skipSpace } from './skip-space.js'

/** What to call the document, and how much of it to accept. */
export interface ParseOptions {
  /** File name for the issues. */
  readonly file?: string
  /** Lower limits than the default ones; higher ones have no effect. */
  readonly limits?: Partial<JsonLimits>
}

/** A parsed document with everything that is wrong with its text. */
export interface ParsedJson {
  /** The value; undefined when the text could not be read to its end. With issues, it is only good for further checks. */
  readonly value: unknown
  readonly positions: JsonPositions
  readonly issues: Issue[]
}

/**
 * Reads JSON strictly (严格解析): nothing that two readers could understand in two ways is accepted.
 *
 * Beyond RFC 8259 it refuses second and dangerous keys, numbers that a double cannot hold, exponents, texts that are not
 * NFC or hold invisible characters, and anything above the limits. Never throws; lists every problem it can, with JSON
 * Pointer, line and column (UTF-16 code units). Time and memory are linear in the length of the text.
 */
export function parseStrictJson(text: string, options: ParseOptions = {}): ParsedJson {
  const state: ParseState = {
    text,
    file: options.file,
    limits: lowerLimits(options.limits),
    nodes: { offsets: [], keyOffsets: [], parents: [], steps: [] },
    issues: [],
    at: 0,
    depth: 0,
    stopped: false,
    lineStarts: undefined
  }
  const value = readDocument(state)
  return {
    value: state.stopped ? undefined : value,
    positions: createPositions(text, state.nodes),
    issues: state.issues
  }
}

function readDocument(state: ParseState): unknown {
  const start = { node: 0, offset: 0 }
  if (exceedsBytes(state.text, state.limits.bytes)) {
    stopWith(state, 'document/too-large', { maximum: state.limits.bytes }, start)
    return undefined
  }
  // JSON begins with an ASCII character; one beside a NUL is UTF-16 that was read as UTF-8.
  if (state.text.charCodeAt(0) === 0 || state.text.charCodeAt(1) === 0) {
    stopWith(state, 'document/not-utf-8', {}, start)
    return undefined
  }
  if (state.text.charCodeAt(0) === 0xfeff) {
    reportIssue(state, 'document/byte-order-mark', {}, start)
    state.at = 1
  }
  skipSpace(state, 0)
  if (state.at >= state.text.length) {
    stopWith(state, 'document/empty', {}, start)
    return undefined
  }
  const value = readValue(state, -1, '', -1)
  if (state.stopped) return undefined
  skipSpace(state, 0)
  if (state.at < state.text.length)
    stopWith(
      state,
      'document/trailing-content',
      { found: showCharacter(state.text, state.at) },
      { node: 0, offset: state.at }
    )
  return value
}
