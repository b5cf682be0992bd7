import type { ConditionOperator, FactDefinition, MessageLanguage } from '@lijie/schema'
import { comparisonSigns, isMeasured } from './phrase-fact.js'

const words: Readonly<Record<ConditionOperator, readonly [en: string, zh: string]>> = {
  equal: ['is', '为'],
  notEqual: ['is not', '不是'],
  in: ['is one of', '属于'],
  notIn: ['is none of', '不属于'],
  contains: ['includes', '含'],
  doesNotContain: ['does not include', '不含'],
  lessThan: ['<', '<'],
  lessThanInclusive: ['≤', '≤'],
  greaterThan: ['>', '>'],
  greaterThanInclusive: ['≥', '≥']
}

/** An operator in a word or a sign (比较), for tables: `>` between measures, `includes` for sets. */
export function phraseOperator(
  operator: ConditionOperator,
  definition: FactDefinition,
  language: MessageLanguage
): string {
  const sign = isMeasured(definition) ? comparisonSigns[operator] : undefined
  return sign ?? words[operator][language === 'en' ? 0 : 1]
}
