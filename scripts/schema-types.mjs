/**
 * JSON Schemas -> one TypeScript file.
 *
 * All files are folded into one root schema, so that every definition is generated once and under one name: its
 * `title`. The root is `StandardDocument`, the bundle of all parts of a standard. Everything is made readonly.
 */
import { compile } from 'json-schema-to-typescript'
import ts from 'typescript'
import { foldSchemas, mapSubschemas, subschemas } from './schema-fold.mjs'

/** Key of the bundled document -> schema file; the first one is required. */
const documentParts = {
  standard: 'standard',
  facts: 'facts',
  taxonomy: 'taxonomy',
  criteria: 'criteria',
  calendar: 'calendar',
  timeLimits: 'time-limits',
  evaluation: 'evaluation',
  responsibility: 'responsibility',
  workflow: 'workflow',
  duties: 'duties',
  overrides: 'overrides'
}
const banner = '/* generated from packages/schema/schemas; do not edit */'
/** Keywords that do not change the type. */
const ignored = new Set([
  'propertyNames',
  'contains',
  'if',
  'then',
  'else',
  'not',
  'minItems',
  'maxItems',
  'pattern'
])

/** Rewrites one folded schema for the type generator: tuples of 2020-12 in the older spelling, bare references. */
function adapt(schema) {
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(mapSubschemas(schema, adapt)).filter(([key]) => !ignored.has(key))
  const { prefixItems, $ref, ...result } = Object.fromEntries(entries)
  // Alternatives beside properties say which of them go together; the type leaves each optional.
  if (result.properties !== undefined) delete result.oneOf
  if ($ref !== undefined) {
    // A comment beside a $ref is kept through a one-element allOf; anything else beside it does not change the type.
    return result.description === undefined
      ? { $ref }
      : { description: result.description, allOf: [{ $ref }] }
  }
  if (prefixItems) {
    Object.assign(result, { items: prefixItems, minItems: prefixItems.length, maxItems: prefixItems.length })
  }
  if (result.type === 'object' && !result.properties && result.additionalProperties === undefined) {
    result.additionalProperties = true
  }
  return result
}

/** Every title is the name of one type; two schemas with one title would give Foo and Foo1. */
function checkTitles(definitions) {
  const seen = new Map([['StandardDocument', 'the bundle of all parts']])
  const walk = (schema, where) => {
    if (typeof schema !== 'object' || schema === null) return
    const { title } = schema
    if (title !== undefined) {
      if (!/^[A-Z][A-Za-z0-9]*$/.test(title))
        throw new Error(`${where}: the title "${title}" is no type name in PascalCase`)
      if (seen.has(title))
        throw new Error(`the title ${title} is used twice: ${seen.get(title)} and ${where}`)
      seen.set(title, where)
    }
    for (const [step, child] of subschemas(schema)) walk(child, `${where}/${step}`)
  }
  for (const [name, schema] of Object.entries(definitions)) walk(schema, name)
}

/** Makes every property, index signature and array readonly: a loaded standard is never changed. */
function makeReadonly(source) {
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.Latest, true)
  const inserts = []
  const visit = (node) => {
    if (ts.isPropertySignature(node) || ts.isIndexSignatureDeclaration(node)) inserts.push(node.getStart())
    if (ts.isArrayTypeNode(node) || ts.isTupleTypeNode(node)) inserts.push(node.getStart())
    ts.forEachChild(node, visit)
  }
  visit(file)
  return inserts
    .toSorted((a, b) => b - a)
    .reduce((text, at) => `${text.slice(0, at)}readonly ${text.slice(at)}`, source)
}

/** The text of types.ts for `schemas`, as read by `readSchemas`. */
export async function generateTypes(schemas) {
  const folded = foldSchemas(schemas)
  checkTitles(folded)
  const definitions = Object.fromEntries(
    Object.entries(folded).map(([name, schema]) => [name, adapt(schema)])
  )
  const parts = Object.entries(documentParts).filter(([, name]) => definitions[name] !== undefined)
  const root = {
    title: 'StandardDocument',
    description: 'One standard (标准) with all its parts, as the standards packages export it.',
    type: 'object',
    properties: Object.fromEntries(parts.map(([key, name]) => [key, { $ref: `#/$defs/${name}` }])),
    required: parts.slice(0, 1).map(([key]) => key),
    additionalProperties: false,
    $defs: definitions
  }
  const source = await compile(root, 'StandardDocument', {
    bannerComment: banner,
    additionalProperties: false,
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    style: { semi: false, singleQuote: true, printWidth: 110 }
  })
  // Notes of the generator about how a definition was reached say nothing about the type.
  const cleaned = source
    .replace(/^ \* This interface was referenced by [^\n]*\n(?: \* via the `definition` "[^"]*"\.\n)?/gm, '')
    .replace(/^ ?\/\*\*\n(?: \*\n)* \*\/\n/gm, '')
    .replace(/ \*\n \*\//g, ' */')
  return makeReadonly(cleaned)
}
