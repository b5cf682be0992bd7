import { isRecord } from '../validate/json-type.js'
import { resolveShape, type SchemaShape } from '../validate/schema-shape.js'

type Shapes = Readonly<Record<string, SchemaShape>>
type Members = Readonly<Record<string, unknown>>

/**
 * The same value with the keys of every object in the order of its schema. Tables of the author's own keys (facts, codes,
 * units) and lists stay as they are: their order may mean something, or was chosen to be read. Keys that the schema does
 * not know come last.
 */
export function orderKeys(value: unknown, shape: SchemaShape | undefined, shapes: Shapes): unknown {
  const { shape: own } = resolveShape(shape ?? anything, shapes)
  if (Array.isArray(value)) {
    return value.map((item) => orderKeys(item, own.items, shapes))
  }
  if (!isRecord(value)) return value
  if (isFraction(value)) return { numerator: value['numerator'], denominator: value['denominator'] }
  const { properties = {}, additionalProperties } = chooseShape(own, value, shapes)
  const known = Object.keys(properties).filter((key) => Object.hasOwn(value, key))
  const others = Object.keys(value).filter((key) => !Object.hasOwn(properties, key))
  const rest = typeof additionalProperties === 'object' ? additionalProperties : undefined
  return Object.fromEntries([
    ...known.map((key) => [key, orderKeys(value[key], properties[key], shapes)]),
    ...others.map((key) => [key, orderKeys(value[key], rest, shapes)])
  ])
}

const anything: SchemaShape = Object.freeze({})

/** Fractions also stand where the schema allows any value, as in the facts of an example. */
function isFraction(value: Members): boolean {
  return (
    Object.hasOwn(value, 'numerator') &&
    Object.hasOwn(value, 'denominator') &&
    Object.keys(value).length === 2
  )
}

/** The alternative that an object was meant to be: its constants fit, and it knows most of the keys. */
function chooseShape(shape: SchemaShape, value: Members, shapes: Shapes): SchemaShape {
  const choices = listAlternatives(shape, shapes)
  if (choices.length === 1) return choices[0] ?? shape
  const fit = choices.filter((choice) => fitsConstants(choice, value))
  const [best] = fit.toSorted((a, b) => countKnown(b, value) - countKnown(a, value))
  return best ?? {}
}

function listAlternatives(shape: SchemaShape, shapes: Shapes): readonly SchemaShape[] {
  // Alternatives beside properties of its own only say which of those go together.
  if (shape.oneOf === undefined || shape.properties !== undefined) return [shape]
  return shape.oneOf.flatMap((choice) => listAlternatives(resolveShape(choice, shapes).shape, shapes))
}

function fitsConstants({ properties = {} }: SchemaShape, value: Members): boolean {
  return Object.entries(properties).every(
    ([key, { const: fixed }]) => fixed === undefined || !Object.hasOwn(value, key) || value[key] === fixed
  )
}

function countKnown({ properties = {} }: SchemaShape, value: Members): number {
  return Object.keys(value).filter((key) => Object.hasOwn(properties, key)).length
}
