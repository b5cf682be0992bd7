import type { KnownTimeLimit, LocalizedText } from '../generated/types.js'
import type { StandardDocument } from '../standard-document.js'

/** What a standard calls a time unit; the id itself where it does not say. */
export function labelOfUnit({ timeLimits }: StandardDocument, unit: string): Required<LocalizedText> {
  const label = Object.hasOwn(timeLimits?.units ?? {}, unit) ? timeLimits?.units[unit]?.label : undefined
  return { zh: label?.zh ?? unit, en: label?.en ?? unit }
}

/** What a standard calls a fact; the id itself where it does not say. */
export function labelOfFact({ facts }: StandardDocument, fact: string): Required<LocalizedText> {
  const label = Object.hasOwn(facts?.facts ?? {}, fact) ? facts?.facts[fact]?.label : undefined
  return { zh: label?.zh ?? fact, en: label?.en ?? fact }
}

/** A time limit as people write it: `4 work hours`, `4 工作时`. */
export function sayLimit(
  document: StandardDocument,
  { value, unit }: KnownTimeLimit
): Required<LocalizedText> {
  const { zh, en } = labelOfUnit(document, unit)
  return {
    zh: `${value} ${zh}`,
    en: `${value} ${en}${value === 1 || en === unit || !/[a-z]$/.test(en) ? '' : 's'}`
  }
}
