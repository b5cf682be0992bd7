/**
 * JSON Schemas -> one TypeScript module with the bare shapes, for the messages of `validatePart`.
 *
 * ajv says whether a part is valid; its flat list of errors does not say to which alternative of a `oneOf` an error
 * belongs. `explainShape` finds that out by walking the shapes, so titles and descriptions are left out here.
 */
import { foldSchemas, mapSubschemas } from './schema-fold.mjs'

const banner = '/* generated from packages/schema/schemas; do not edit */'
const annotations = new Set(['title', 'description'])
/** The keywords that `explainShape` understands; another one would be refused by ajv without a reason given. */
const explained = new Set([
  '$ref',
  'type',
  'const',
  'enum',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'items',
  'minItems',
  'maxItems',
  'properties',
  'required',
  'additionalProperties',
  'propertyNames',
  'minProperties',
  'oneOf'
])

function toShape(schema) {
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(mapSubschemas(schema, toShape)).filter(([key]) => !annotations.has(key))
  for (const [key] of entries)
    if (!explained.has(key)) throw new Error(`the schema keyword ${key} is not known to explainShape`)
  return Object.fromEntries(entries)
}

/** The text of schema-shapes.ts for `schemas`, as read by `readSchemas`. */
export function generateShapes(schemas) {
  const shapes = Object.fromEntries(
    Object.entries(foldSchemas(schemas)).map(([name, schema]) => [name, toShape(schema)])
  )
  return `${banner}
import type { SchemaShape } from '../validate/schema-shape.js'

/** Folded definition name, e.g. \`criteria\` or \`defs.slug\` -> its shape. */
export const schemaShapes: Readonly<Record<string, SchemaShape>> = ${JSON.stringify(shapes)}
`
}
