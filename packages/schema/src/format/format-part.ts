import { schemaShapes } from '../generated/schema-shapes.js'
import type { PartName } from '../part-names.js'
import { layOutJson } from './lay-out-json.js'
import { orderKeys } from './order-keys.js'

/**
 * The canonical text of a part file (规范排版): keys in the order of the JSON Schema, two spaces, lines of at most 110
 * columns, LF, a final newline. The same value gives the same bytes, whatever it was written like, and no hash changes.
 *
 * Only order without meaning is changed: rows, overrides and all other lists stay, and so do the author's own keys.
 *
 * @param value What strict parsing gave; nothing that it refused may be formatted.
 */
export function formatPart(part: PartName, value: unknown): string {
  return layOutJson(orderKeys(value, schemaShapes[part], schemaShapes))
}
