import { joinPointer } from '../parse/index.js'
import { explain, type Explanation, type ExplanationWalk } from './explanation.js'
import { explainAlternatives } from './explain-alternatives.js'
import { explainObject } from './explain-object.js'
import { exampleOfForm } from './form-examples.js'
import { isAllowedType } from './is-allowed-type.js'
import { isRecord, jsonTypeOf, showMembers, showValue } from './json-type.js'
import { resolveShape, type NamedShape, type SchemaShape } from './schema-shape.js'

/**
 * Everything in which `value` departs from `shape`, in document order; one entry per mistake.
 *
 * Where a schema offers alternatives, the one that the author evidently meant is found first (by a `type`-like constant,
 * by its keys, or by the kind of value), and only its rules are applied.
 */
export function explainShape(
  shape: SchemaShape,
  value: unknown,
  definitions: Readonly<Record<string, SchemaShape>>
): Explanation[] {
  const walk: ExplanationWalk = {
    definitions,
    found: [],
    visit: (below, child, pointer) => explainValue(walk, below, child, pointer)
  }
  explainValue(walk, shape, value, '')
  return walk.found
}

/** Explains one value and all below it. */
function explainValue(walk: ExplanationWalk, shape: SchemaShape, value: unknown, pointer: string): void {
  const named = resolveShape(shape, walk.definitions)
  if (!isAllowedType(named.shape, value)) {
    const { type = [], required = [] } = named.shape
    const isInner = type === 'object' && required.length > 0 && pointer !== ''
    const expected = isInner ? `object ${showMembers(required)}` : [type].flat().join(' / ')
    explain(walk, pointer, 'document/wrong-type', { expected, found: jsonTypeOf(value) })
    return
  }
  explainChoice(walk, named.shape, value, pointer)
  if (typeof value === 'string') explainText(walk, named, value, pointer)
  else if (typeof value === 'number') explainNumber(walk, named.shape, value, pointer)
  else if (Array.isArray(value)) explainList(walk, named.shape, value, pointer)
  else if (isRecord(value)) explainObject(walk, named.shape, value, pointer)
  if (named.shape.oneOf !== undefined) explainAlternatives(walk, named.shape.oneOf, value, pointer)
}

function explainChoice(walk: ExplanationWalk, shape: SchemaShape, value: unknown, pointer: string): void {
  const allowed = 'const' in shape ? [shape.const] : shape.enum
  if (allowed === undefined || allowed.includes(value)) return
  explain(walk, pointer, 'document/not-allowed-value', {
    value: showValue(value),
    allowed: allowed.map(showValue).join(', ')
  })
}

function explainText(
  walk: ExplanationWalk,
  { shape, name }: NamedShape,
  text: string,
  pointer: string
): void {
  if (shape.minLength !== undefined || shape.maxLength !== undefined) {
    const length = [...text].length
    const { minLength: minimum = 0, maxLength: maximum = Infinity } = shape
    if (length < minimum) explain(walk, pointer, 'document/text-too-short', { length, minimum })
    if (length > maximum) explain(walk, pointer, 'document/text-too-long', { length, maximum })
  }
  // The pattern is one of ours, from a schema of this package; no document can bring its own.
  if (shape.pattern !== undefined && !new RegExp(shape.pattern, 'u').test(text)) {
    const example = exampleOfForm(name, shape.pattern)
    explain(walk, pointer, 'document/wrong-form', { value: showValue(text), example })
  }
}

function explainNumber(walk: ExplanationWalk, shape: SchemaShape, value: number, pointer: string): void {
  const { minimum = -Infinity, maximum = Infinity } = shape
  if (value < minimum) explain(walk, pointer, 'document/number-too-small', { value, minimum })
  if (value > maximum) explain(walk, pointer, 'document/number-too-large', { value, maximum })
}

function explainList(
  walk: ExplanationWalk,
  shape: SchemaShape,
  list: readonly unknown[],
  pointer: string
): void {
  const { minItems: minimum = 0, maxItems: maximum = Infinity } = shape
  if (list.length < minimum) explain(walk, pointer, 'document/too-few-items', { count: list.length, minimum })
  if (list.length > maximum)
    explain(walk, pointer, 'document/too-many-items', { count: list.length, maximum })
  if (shape.items === undefined) return
  for (const [index, item] of list.entries()) walk.visit(shape.items, item, joinPointer(pointer, index))
}
