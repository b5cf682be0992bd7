import type { ConditionLeaf, ConditionOperator, FactDefinition, MessageLanguage } from '@lijie/schema'
import { quoteText } from '@lijie/schema/issues'
import { comparisonSigns, isMeasured, phraseLabel, phraseList, phraseValue } from './phrase-fact.js'

const comparisonWords: Readonly<Partial<Record<ConditionOperator, readonly [en: string, zh: string]>>> = {
  equal: ['is exactly', '等于'],
  notEqual: ['is not', '不等于'],
  lessThan: ['is less than', '小于'],
  lessThanInclusive: ['is at most', '不超过'],
  greaterThan: ['is more than', '大于'],
  greaterThanInclusive: ['is at least', '不小于']
}

/** A leaf in words, e.g. `damaged area is more than 25 cm²` / `破损面积大于 25 cm²`. */
export function phraseLeaf(
  leaf: ConditionLeaf,
  definition: FactDefinition,
  language: MessageLanguage
): string {
  const label = phraseLabel(leaf.fact, definition.label, language)
  const values = [leaf.value].flat().map((value) => phraseValue(value, definition, language, leaf.unit))
  if (definition.type === 'boolean') return phraseBoolean(label, leaf, language)
  const words = comparisonWords[leaf.operator]
  if (isMeasured(definition) && words !== undefined)
    return language === 'en' ? `${label} ${words[0]} ${values[0]}` : `${label}${words[1]} ${values[0]}`
  return language === 'en'
    ? phraseEnglish(leaf.operator, label, values)
    : phraseChinese(leaf.operator, label, values)
}

/** A leaf about a measure with the figure that was given, e.g. `damaged area 30 cm² > 25 cm²`. */
export function phraseComparison(
  leaf: ConditionLeaf,
  definition: FactDefinition,
  given: unknown,
  language: MessageLanguage
): string | undefined {
  const sign = comparisonSigns[leaf.operator]
  if (!isMeasured(definition) || sign === undefined) return undefined
  const label = phraseLabel(leaf.fact, definition.label, language)
  const figure = given === null ? '' : ` ${phraseValue(given, definition, language)}`
  return `${label}${figure} ${sign} ${phraseValue(leaf.value, definition, language, leaf.unit)}`
}

/** Several codes of one set in words, e.g. `defects include missing or damaged` / `缺损情形含“缺失”或“破损”`. */
export function phraseContains(
  label: string,
  values: readonly string[],
  link: 'and' | 'or',
  language: MessageLanguage
): string {
  const list = phraseList(values, link, language)
  return language === 'en' ? `${label} ${includeVerb(label)} ${list}` : `${label}含${list}`
}

/** Labels are written by authors: `defects include`, but `what was seen includes`. */
function includeVerb(label: string): string {
  return /[^s]s$/.test(label) ? 'include' : 'includes'
}

/** A statement, or that it is not so; labels of booleans are statements or names of something that is there. */
function phraseBoolean(label: string, leaf: ConditionLeaf, language: MessageLanguage): string {
  const wanted = leaf.value === (leaf.operator === 'equal')
  if (language === 'en') return wanted ? sayStatement(label) : `it is not so that ${sayStatement(label)}`
  return wanted ? label : `并非${quoteText(label, language)}`
}

/** `is a safety hazard` -> `it is a safety hazard`; other labels stand by themselves, as `glass broken`. */
export function sayStatement(label: string): string {
  return /^(?:is|has|does|[a-z]{3,}[^su]s) /.test(label) ? `it ${label}` : label
}

function phraseEnglish(operator: ConditionOperator, label: string, values: readonly string[]): string {
  switch (operator) {
    case 'contains':
      return phraseContains(label, values, 'or', 'en')
    case 'doesNotContain':
      return `${label} ${includeVerb(label) === 'include' ? 'do' : 'does'} not include ${phraseList(values, 'or', 'en')}`
    case 'notEqual':
      return `${label} is not ${values[0]}`
    case 'notIn':
      return `${label} is none of ${values.join(', ')}`
    default:
      return `${label} is ${phraseList(values, 'or', 'en')}`
  }
}

function phraseChinese(operator: ConditionOperator, label: string, values: readonly string[]): string {
  switch (operator) {
    case 'contains':
      return phraseContains(label, values, 'or', 'zh-CN')
    case 'doesNotContain':
      return `${label}不含${phraseList(values, 'or', 'zh-CN')}`
    case 'notEqual':
      return `${label}不是${quoteText(values[0] ?? '', 'zh-CN')}`
    case 'notIn':
      return `${label}不在${values.map((value) => quoteText(value, 'zh-CN')).join('')}之列`
    default:
      return `${label}为${phraseList(values, 'or', 'zh-CN')}`
  }
}
