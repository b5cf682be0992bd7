/**
 * Folds all schema files into one set of definitions, so that a definition shared by several files exists once.
 *
 * `defs.schema.json#/$defs/text` becomes `#/$defs/defs.text`, the file `time-limits.schema.json` itself becomes
 * `#/$defs/time-limits`. References are resolved against the `$id` of the file they stand in.
 */
const schemaMaps = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas'])
const schemaLists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])
const schemaValues = new Set([
  'items',
  'additionalProperties',
  'propertyNames',
  'contains',
  'not',
  'if',
  'then',
  'else'
])

/** The direct subschemas of `schema`, each with the path that leads to it. */
export function* subschemas(schema) {
  for (const [key, value] of Object.entries(schema)) {
    if (schemaMaps.has(key))
      for (const [name, child] of Object.entries(value)) yield [`${key}/${name}`, child]
    else if (schemaLists.has(key))
      for (const [index, child] of value.entries()) yield [`${key}/${index}`, child]
    else if (schemaValues.has(key)) yield [key, value]
  }
}

/** A copy of `schema` in which every subschema went through `visit`; names of properties are never taken for keywords. */
export function mapSubschemas(schema, visit) {
  const mapValue = (key, value) => {
    if (schemaMaps.has(key))
      return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, visit(child)]))
    if (schemaLists.has(key)) return value.map((child) => visit(child))
    return schemaValues.has(key) ? visit(value) : value
  }
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, mapValue(key, value)]))
}

/** Where a `$ref` of the file `base` points inside the folded definitions. */
function foldRef(ref, base, nameOfId) {
  const url = new URL(ref, base)
  const file = nameOfId.get(url.href.slice(0, url.href.length - url.hash.length))
  if (file === undefined) throw new Error(`${base}: $ref to an unknown schema: ${ref}`)
  if (url.hash === '' || url.hash === '#') return `#/$defs/${file}`
  const definition = /^#\/\$defs\/([^/]+)$/.exec(decodeURIComponent(url.hash))?.[1]
  if (definition === undefined) throw new Error(`${base}: only #/$defs/<name> can be referred to: ${ref}`)
  return `#/$defs/${file}.${definition}`
}

/** Does this file describe a document, or does it only hold definitions for other files? */
export function isDocument(schema) {
  return ['type', 'oneOf', 'anyOf', 'allOf', '$ref'].some((key) => schema[key] !== undefined)
}

/** All definitions of all files under their folded names, references rewritten. */
export function foldSchemas(schemas) {
  const nameOfId = new Map(schemas.map(({ name, schema }) => [schema.$id, name]))
  const definitions = {}
  for (const { name, schema } of schemas) {
    const fold = (child) => {
      if (typeof child !== 'object' || child === null) return child
      const { $id: _id, $schema: _schema, $defs: _defs, ...rest } = mapSubschemas(child, fold)
      return rest.$ref === undefined ? rest : { ...rest, $ref: foldRef(rest.$ref, schema.$id, nameOfId) }
    }
    for (const [key, definition] of Object.entries(schema.$defs ?? {}))
      definitions[`${name}.${key}`] = fold(definition)
    if (isDocument(schema)) definitions[name] = fold(schema)
  }
  return definitions
}
