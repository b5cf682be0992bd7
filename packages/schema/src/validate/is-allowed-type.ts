import { jsonTypeOf } from './json-type.js'
import type { SchemaShape } from './schema-shape.js'

/** Does the `type` of a shape allow this kind of value? */
export function isAllowedType(shape: SchemaShape, value: unknown): boolean {
  if (shape.type === undefined) return true
  const type = jsonTypeOf(value)
  return [shape.type].flat().some((one) => one === type || (one === 'number' && type === 'integer'))
}
