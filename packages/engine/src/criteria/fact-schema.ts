import type {
  CodeValues,
  FactDefinition,
  LocalizedText,
  MessageLanguage,
  RationalNumber
} from '@lijie/schema'
import { createThreshold, nextDouble } from './exact-threshold.js'
import { phraseUnit } from './phrase-fact.js'

/** A JSON value of a schema. */
export type JsonSchemaValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonSchemaValue[]
  | { readonly [keyword: string]: JsonSchemaValue }

/** A JSON Schema (2020-12) as plain data. */
export type JsonSchema = { readonly [keyword: string]: JsonSchemaValue }

/** Instants as cases give them: ISO 8601 with an offset. The pattern lets dates pass that do not exist. */
const instantPattern =
  '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?(Z|[+-](0[0-9]|1[0-8]):[0-5][0-9](:[0-5][0-9])?)$'

/** An instant: whole epoch milliseconds, or text. */
export const instantSchemas: readonly JsonSchema[] = [
  { type: 'string', pattern: instantPattern },
  { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }
]

/**
 * The JSON Schema of one fact (事实): its type, bounds, codes with their labels, and null for unknown. `title` is in the
 * language asked for; `x-lijie` has both, the unit and the type.
 *
 * Codes that `named` holds come first and are marked `named` under `x-lijie`: a form may show these and fold the others.
 *
 * It lets pass what checkFacts accepts, and a little more that JSON Schema cannot say: fractions outside the bounds, days
 * that do not exist, texts too long when counted in UTF-16. Of sets it refuses those that name a code twice.
 */
export function factSchema(
  definition: FactDefinition,
  language: MessageLanguage,
  named: ReadonlySet<unknown> = new Set()
): JsonSchema {
  const { type, label, note } = definition
  const unit = 'unit' in definition ? definition.unit : undefined
  const sign = unit === undefined ? '' : phraseUnit(unit, language)
  const title = say(label, language)
  return {
    title: sign === '' ? title : language === 'en' ? `${title} (${sign})` : `${title}（${sign}）`,
    ...(note === undefined ? {} : { description: say(note, language) }),
    ...valueSchema(definition, language, named),
    'x-lijie': { type, label: pair(label), ...(unit === undefined ? {} : { unit }) }
  }
}

function valueSchema(
  definition: FactDefinition,
  language: MessageLanguage,
  named: ReadonlySet<unknown>
): JsonSchema {
  switch (definition.type) {
    case 'boolean':
      return { type: ['boolean', 'null'] }
    case 'integer':
      return { type: ['integer', 'null'], ...numberBounds(definition, Number.MAX_SAFE_INTEGER) }
    case 'quantity':
      return { type: ['number', 'null'], ...numberBounds(definition, undefined) }
    case 'ratio':
      return { anyOf: [{ type: 'number', ...shareBounds(definition) }, fractionSchema, { type: 'null' }] }
    case 'code':
      return { oneOf: [...listCodes(definition.values, language, named), { type: 'null' }] }
    case 'codes': {
      const items = { oneOf: listCodes(definition.values, language, named) }
      return { type: ['array', 'null'], uniqueItems: true, items }
    }
    case 'instant':
      return { anyOf: [...instantSchemas, { type: 'null' }] }
    case 'text': {
      const { maxLength } = definition
      return { type: ['string', 'null'], ...(maxLength === undefined ? {} : { maxLength }) }
    }
  }
}

function listCodes(
  values: CodeValues,
  language: MessageLanguage,
  named: ReadonlySet<unknown>
): readonly JsonSchema[] {
  const codes = Object.entries(values).map(([code, { label }]) => ({
    const: code,
    title: say(label, language),
    'x-lijie': { label: pair(label), ...(named.has(code) ? { named: true } : {}) }
  }))
  const isNamed = (code: (typeof codes)[number]): boolean => named.has(code.const)
  return [...codes.filter(isNamed), ...codes.filter((code) => !isNamed(code))]
}

const fractionSchema: JsonSchema = {
  type: 'object',
  properties: {
    numerator: { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
    denominator: { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER }
  },
  required: ['numerator', 'denominator']
}

function numberBounds(
  { minimum, maximum }: { readonly minimum?: number; readonly maximum?: number },
  farthest: number | undefined
): JsonSchema {
  const least = minimum ?? (farthest === undefined ? undefined : -farthest)
  const most = maximum ?? farthest
  return {
    ...(least === undefined ? {} : { minimum: least }),
    ...(most === undefined ? {} : { maximum: most })
  }
}

/** The outermost doubles inside bounds that need not be doubles. */
function shareBounds({
  minimum,
  maximum
}: {
  readonly minimum?: RationalNumber
  readonly maximum?: RationalNumber
}): JsonSchema {
  const least = minimum === undefined ? undefined : createThreshold(minimum).atLeast
  const upper = maximum === undefined ? undefined : createThreshold(maximum)
  const most = upper?.isDouble === false ? nextDouble(upper.atLeast, -1) : upper?.atLeast
  return {
    ...(least === undefined ? {} : { minimum: least }),
    ...(most === undefined ? {} : { maximum: most })
  }
}

/** A text as plain data for the schema. */
export function pair({ zh, en }: LocalizedText): JsonSchema {
  return en === undefined ? { zh } : { zh, en }
}

function say({ zh, en }: LocalizedText, language: MessageLanguage): string {
  return language === 'en' ? (en ?? zh) : zh
}
