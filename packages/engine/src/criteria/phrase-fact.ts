import type {
  ConditionOperator,
  FactDefinition,
  LocalizedText,
  MessageLanguage,
  QuantityUnit
} from '@lijie/schema'
import { quoteText } from '@lijie/schema/issues'
import { formatGiven } from './format-operand.js'

const unitSigns: Readonly<Record<QuantityUnit, LocalizedText>> = {
  mm: { zh: 'mm' },
  cm: { zh: 'cm' },
  m: { zh: 'm' },
  km: { zh: 'km' },
  mm2: { zh: 'mm²' },
  cm2: { zh: 'cm²' },
  m2: { zh: 'm²' },
  km2: { zh: 'km²' },
  l: { zh: 'L' },
  m3: { zh: 'm³' },
  g: { zh: 'g' },
  kg: { zh: 'kg' },
  t: { zh: 't' },
  station: { zh: '站', en: 'stations' },
  piece: { zh: '个', en: 'pieces' },
  db: { zh: 'dB' }
}

/** How the sign of an ordering is printed; `equal` and `notEqual` as well, for numbers. */
export const comparisonSigns: Readonly<Partial<Record<ConditionOperator, string>>> = {
  equal: '=',
  notEqual: '≠',
  lessThan: '<',
  lessThanInclusive: '≤',
  greaterThan: '>',
  greaterThanInclusive: '≥'
}

/** The words for a fact: its label, or its name where the label is missing in that language. */
export function phraseLabel(id: string, label: LocalizedText | undefined, language: MessageLanguage): string {
  if (label === undefined) return id
  return language === 'en' ? lowerFirst(label.en ?? id) : label.zh
}

/** The words for one value of a fact: label of a code, yes or no, number with its unit. */
export function phraseValue(
  value: unknown,
  definition: FactDefinition,
  language: MessageLanguage,
  unit?: QuantityUnit
): string {
  if (typeof value === 'boolean') return language === 'en' ? (value ? 'yes' : 'no') : value ? '是' : '否'
  if (definition.type === 'code' || definition.type === 'codes') {
    const code = String(value)
    const label = Object.hasOwn(definition.values, code) ? definition.values[code]?.label : undefined
    return phraseLabel(code, label, language)
  }
  const own = definition.type === 'quantity' || definition.type === 'integer' ? definition.unit : undefined
  const sign = unit ?? own
  if (sign === undefined || typeof value !== 'number') return formatGiven(value)
  const { zh, en = zh } = signOf(sign)
  const word = sign === 'piece' || sign === 'station' ? (value === 1 ? en.replace(/s$/, '') : en) : en
  return `${value} ${language === 'en' ? word : zh}`
}

/** How a unit of a quantity is printed: `cm²`, `个`, `pieces`. */
export function phraseUnit(unit: QuantityUnit, language: MessageLanguage): string {
  const { zh, en = zh } = signOf(unit)
  return language === 'en' ? en : zh
}

/** A unit that no schema knows is told as it stands: documents that are compared need not be sound. */
function signOf(unit: QuantityUnit): LocalizedText {
  return Object.hasOwn(unitSigns, unit) ? unitSigns[unit] : { zh: String(unit) }
}

/** A list in words: `a, b or c` / `“a”“b”或“c”`. */
export function phraseList(words: readonly string[], link: 'and' | 'or', language: MessageLanguage): string {
  const last = words.at(-1) ?? ''
  const rest = words.slice(0, -1)
  if (language === 'en') return rest.length === 0 ? last : `${rest.join(', ')} ${link} ${last}`
  const quoted = rest.map((word) => quoteText(word, language)).join('')
  return (rest.length === 0 ? '' : quoted + (link === 'and' ? '和' : '或')) + quoteText(last, language)
}

/** True for facts that are compared by size. */
export function isMeasured(definition: FactDefinition): boolean {
  return ['integer', 'quantity', 'ratio', 'instant'].includes(definition.type)
}

/** `Damaged area` -> `damaged area` inside a sentence; abbreviations stay as they are. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
