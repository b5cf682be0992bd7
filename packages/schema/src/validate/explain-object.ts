import { joinPointer } from '../parse/index.js'
import { explain, type ExplanationWalk } from './explanation.js'
import { exampleOfForm } from './form-examples.js'
import { findNearestWord } from './nearest-word.js'
import { resolveShape, type SchemaShape } from './schema-shape.js'

/** Of one object, so many unknown members are named; of the others it is said how many they are. */
const mostUnknown = 1000

/** Explains the members of an object: missing, unknown, misspelt, wrongly named, and what is wrong inside each. */
export function explainObject(
  walk: ExplanationWalk,
  shape: SchemaShape,
  object: Readonly<Record<string, unknown>>,
  pointer: string
): void {
  const keys = Object.keys(object)
  const misspelt = new Set<string>()
  const unknown = shape.additionalProperties === false ? listUnknown(shape, keys) : []
  const unsaid = new Set(unknown.slice(mostUnknown))
  for (const key of keys) if (!unsaid.has(key)) explainMember(walk, shape, object, key, pointer, misspelt)
  if (unsaid.size > 0)
    explain(walk, pointer, 'document/more-unknown-properties', { count: unsaid.size, named: mostUnknown })
  for (const property of shape.required ?? [])
    if (!Object.hasOwn(object, property) && !misspelt.has(property))
      explain(walk, pointer, 'document/missing-property', { property })
  const { minProperties: minimum = 0 } = shape
  if (keys.length < minimum) explain(walk, pointer, 'document/too-few-items', { count: keys.length, minimum })
}

function listUnknown({ properties = {} }: SchemaShape, keys: readonly string[]): readonly string[] {
  return keys.filter((key) => !Object.hasOwn(properties, key))
}

function explainMember(
  walk: ExplanationWalk,
  shape: SchemaShape,
  object: Readonly<Record<string, unknown>>,
  key: string,
  pointer: string,
  misspelt: Set<string>
): void {
  const place = joinPointer(pointer, key)
  if (shape.propertyNames !== undefined) explainKey(walk, shape.propertyNames, key, place)
  const { properties = {}, additionalProperties } = shape
  const member = Object.hasOwn(properties, key) ? properties[key] : undefined
  if (member !== undefined) walk.visit(member, object[key], place)
  else if (typeof additionalProperties === 'object') walk.visit(additionalProperties, object[key], place)
  else if (additionalProperties === false) {
    const free = Object.keys(properties).filter((name) => !Object.hasOwn(object, name))
    const nearest = findNearestWord(key, free)
    if (nearest === undefined) {
      const allowed = Object.keys(properties).join(', ')
      explain(walk, place, 'document/unknown-property', { property: key, allowed }, true)
      return
    }
    misspelt.add(nearest)
    explain(walk, place, 'document/misspelt-property', { property: key, nearest }, true)
  }
}

function explainKey(walk: ExplanationWalk, names: SchemaShape, key: string, pointer: string): void {
  const { shape, name } = resolveShape(names, walk.definitions)
  const fits =
    (shape.pattern === undefined || new RegExp(shape.pattern, 'u').test(key)) &&
    [...key].length <= (shape.maxLength ?? Infinity)
  if (fits) return
  const example = exampleOfForm(name, shape.pattern ?? '')
  explain(walk, pointer, 'document/wrong-key-form', { key, example }, true)
}
