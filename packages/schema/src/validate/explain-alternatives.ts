import { joinPointer } from '../parse/index.js'
import { explain, type ExplanationWalk } from './explanation.js'
import { isAllowedType } from './is-allowed-type.js'
import { isRecord, jsonTypeOf, showMembers, showValue } from './json-type.js'
import { findNearestWord } from './nearest-word.js'
import { resolveShape, type SchemaShape } from './schema-shape.js'

/** Explains a value that must have exactly one of several shapes: finds the one that was meant and explains that. */
export function explainAlternatives(
  walk: ExplanationWalk,
  alternatives: readonly SchemaShape[],
  value: unknown,
  pointer: string
): void {
  const choices = flattenAlternatives(walk, alternatives)
  if (isRecord(value)) {
    const objects = choices.map(({ shape }) => shape).filter(({ type }) => type === 'object')
    const marker = findMarker(objects)
    if (marker !== undefined && objects.length > 1) explainMarked(walk, objects, marker, value, pointer)
    else if (objects.length > 0) explainByKeys(walk, objects, value, pointer)
    else explainKind(walk, choices, value, pointer)
    return
  }
  const meant = choices.find(({ shape }) => acceptsKind(shape, value))
  if (meant === undefined) explainKind(walk, choices, value, pointer)
  else if (isWords(meant.shape) && !isMember(choices, value)) explainWords(walk, choices, value, pointer)
  else walk.visit(meant.source, value, pointer)
}

/** One alternative as the schema writes it, which may be a reference, and the shape behind it. */
interface Choice {
  readonly source: SchemaShape
  readonly shape: SchemaShape
}

/** The alternatives with references followed, and alternatives of alternatives in one list. */
function flattenAlternatives(walk: ExplanationWalk, alternatives: readonly SchemaShape[]): readonly Choice[] {
  return alternatives.flatMap((source) => {
    const { shape } = resolveShape(source, walk.definitions)
    const isChoice = shape.oneOf !== undefined && shape.type === undefined
    return isChoice ? flattenAlternatives(walk, shape.oneOf) : [{ source, shape }]
  })
}

/** Could this alternative be meant, going by the kind of value only? */
function acceptsKind(shape: SchemaShape, value: unknown): boolean {
  const choices = 'const' in shape ? [shape.const] : shape.enum
  if (choices !== undefined && shape.type === undefined)
    return choices.some((choice) => jsonTypeOf(choice) === jsonTypeOf(value))
  return isAllowedType(shape, value)
}

/** A shape that is met by certain values only, such as names. */
function isWords(shape: SchemaShape): boolean {
  return 'const' in shape || shape.enum !== undefined
}

function wordsOf(shape: SchemaShape): readonly unknown[] {
  return 'const' in shape ? [shape.const] : (shape.enum ?? [])
}

function isMember(choices: readonly Choice[], value: unknown): boolean {
  return choices.some(({ shape }) => wordsOf(shape).includes(value))
}

/** Lists the names that may stand here, and the objects that may stand in their place. */
function explainWords(
  walk: ExplanationWalk,
  choices: readonly Choice[],
  value: unknown,
  pointer: string
): void {
  const allowed = choices.flatMap(({ shape }) => {
    if (isWords(shape)) return wordsOf(shape).map(showValue)
    return shape.type === 'object' ? [showMembers(shape.required ?? [])] : []
  })
  const params = { value: showValue(value), allowed: allowed.join(', ') }
  explain(walk, pointer, 'document/not-allowed-value', params)
}

function explainKind(
  walk: ExplanationWalk,
  choices: readonly Choice[],
  value: unknown,
  pointer: string
): void {
  const kinds = choices.flatMap(({ shape }) => shape.type ?? (shape.enum ?? [shape.const]).map(jsonTypeOf))
  const expected = [...new Set(kinds.flat())].join(' / ')
  explain(walk, pointer, 'document/wrong-type', { expected, found: jsonTypeOf(value) })
}

/** The property that every alternative fixes to a constant of its own, such as `type` or `counts`. */
function findMarker(objects: readonly SchemaShape[]): string | undefined {
  const [first] = objects
  return Object.keys(first?.properties ?? {}).find((key) =>
    objects.every((shape) => 'const' in (shape.properties?.[key] ?? {}))
  )
}

function explainMarked(
  walk: ExplanationWalk,
  objects: readonly SchemaShape[],
  marker: string,
  value: Readonly<Record<string, unknown>>,
  pointer: string
): void {
  if (!Object.hasOwn(value, marker)) {
    explainUnmarked(walk, objects, marker, value, pointer)
    return
  }
  const meant = objects.find((shape) => shape.properties?.[marker]?.const === value[marker])
  if (meant !== undefined) {
    walk.visit(meant, value, pointer)
    return
  }
  explain(walk, joinPointer(pointer, marker), 'document/not-allowed-value', {
    value: showValue(value[marker]),
    allowed: objects.map((shape) => showValue(shape.properties?.[marker]?.const)).join(', ')
  })
}

/** The constant is missing: it is misspelt, or may be left out of the alternative that was meant, or has to be added. */
function explainUnmarked(
  walk: ExplanationWalk,
  objects: readonly SchemaShape[],
  marker: string,
  value: Readonly<Record<string, unknown>>,
  pointer: string
): void {
  const keys = Object.keys(value)
  const misspelt = keys.find((key) => !isKnown(objects, key) && findNearestWord(key, [marker]) !== undefined)
  const meant = findMeant(objects, keys)
  const isFree = (shape: SchemaShape): boolean => !(shape.required ?? []).includes(marker)
  if (misspelt !== undefined)
    explain(
      walk,
      joinPointer(pointer, misspelt),
      'document/misspelt-property',
      { property: misspelt, nearest: marker },
      true
    )
  else if (meant !== undefined && isFree(meant)) walk.visit(meant, value, pointer)
  else if (meant !== undefined && objects.some(isFree))
    explain(walk, pointer, 'document/missing-choice', {
      property: marker,
      likely: showValue(meant.properties?.[marker]?.const),
      allowed: objects.map((shape) => showValue(shape.properties?.[marker]?.const)).join(', ')
    })
  else explain(walk, pointer, 'document/missing-property', { property: marker })
}

function isKnown(objects: readonly SchemaShape[], key: string): boolean {
  return objects.some(({ properties = {} }) => Object.hasOwn(properties, key))
}

/**
 * The alternative that has the greatest part of what it alone requires; of those the one that knows most of the keys, the
 * first of those that know as many.
 */
function findMeant(objects: readonly SchemaShape[], keys: readonly string[]): SchemaShape | undefined {
  const ranked = objects.map((shape) => {
    const others = objects.filter((one) => one !== shape)
    const own = (shape.required ?? []).filter((key) => !isKnown(others, key))
    const had = own.filter((key) => keys.includes(key)).length
    const known = keys.filter((key) => Object.hasOwn(shape.properties ?? {}, key)).length
    return { shape, known, part: own.length === 0 ? 0 : had / own.length }
  })
  return ranked.toSorted((a, b) => b.part - a.part || b.known - a.known)[0]?.shape
}

/** Chooses the alternative that knows most keys of the object; when none knows any, or several are met, lists what there is. */
function explainByKeys(
  walk: ExplanationWalk,
  objects: readonly SchemaShape[],
  value: Readonly<Record<string, unknown>>,
  pointer: string
): void {
  const keys = Object.keys(value)
  const known = (shape: SchemaShape): number =>
    keys.filter((key) => Object.hasOwn(shape.properties ?? {}, key)).length
  const best = findMeant(objects, keys)
  const isMeantTwice = objects.filter((shape) => isOpenAndMet(shape, value)).length > 1
  if (best !== undefined && !isMeantTwice && (objects.length === 1 || known(best) > 0)) {
    walk.visit(best, value, pointer)
    return
  }
  explain(walk, pointer, 'document/no-alternative', {
    found: keys.length === 0 ? '{}' : keys.slice(0, 8).join(', '),
    alternatives: objects.map((shape) => (shape.required ?? []).join(' + ')).join(' | ')
  })
}

/** An alternative that leaves other keys alone and has all that it asks for. */
function isOpenAndMet(
  { required = [], additionalProperties }: SchemaShape,
  value: Readonly<Record<string, unknown>>
): boolean {
  return additionalProperties !== false && required.every((key) => Object.hasOwn(value, key))
}
