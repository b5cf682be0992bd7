import type { Issue } from '../issues/index.js'
import { parseStrictJson, type JsonPositions, type ParseOptions } from '../parse/index.js'
import { partFiles, type PartName } from '../part-names.js'
import { validatePart } from './validate-part.js'

/** One part as read from its text. */
export interface ReadPart {
  /** The value; of the generated type of the part when there are no issues of severity error. */
  readonly value: unknown
  readonly positions: JsonPositions
  readonly issues: readonly Issue[]
}

/**
 * Reads one part from its text (读取): strict parsing, then its schema, all problems in the order of their places.
 *
 * A value that could not be read as written is not complained about a second time by the schema.
 */
export function readPart(part: PartName, text: string, options: ParseOptions = {}): ReadPart {
  const file = options.file ?? partFiles[part]
  const { value, positions, issues } = parseStrictJson(text, { ...options, file })
  if (value === undefined) return { value, positions, issues }
  const blamed = new Set(issues.map(({ line, column }) => `${line}:${column}`))
  const shape = validatePart(part, value, { file, positions }).filter(
    ({ line, column }) => !blamed.has(`${line}:${column}`)
  )
  const inOrder = [...issues, ...shape].toSorted(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
  )
  return { value, positions, issues: inOrder }
}
