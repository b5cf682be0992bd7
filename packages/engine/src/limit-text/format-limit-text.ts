import type { KnownTimeLimit, MessageLanguage } from '@lijie/schema'
import { foldLimitText, lowerCase } from './fold-limit-text.js'
import type { LimitVocabulary } from './limit-vocabulary.js'

/**
 * A time limit written so that {@link parseLimitText} reads the same again, without a guess about its unit (时限文字):
 * `2工作时`, `2 work hours`, `30日前`.
 *
 * The label is used where it is not shared, else another spelling of the unit, else its id.
 */
export function formatLimitText(
  { value, unit, direction }: KnownTimeLimit,
  { units, words }: LimitVocabulary,
  language: MessageLanguage
): string {
  const { label, writtenAs = [] } = units.get(unit) ?? { label: { zh: unit } }
  const labels = language === 'en' ? [label.en, label.zh] : [label.zh, label.en]
  const isOwn = (word: string): boolean => words.get(lowerCase(foldLimitText(word)))?.join() === unit
  const word = [...labels, ...writtenAs].filter((one) => one !== undefined).find(isOwn) ?? unit
  const isLatin = /^[\x20-\x7E]+$/.test(word)
  const plural = isLatin && value !== 1 && isOwn(`${word}s`) ? 's' : ''
  const before = direction !== 'before' ? '' : isLatin ? ' before' : '前'
  return `${value}${isLatin ? ' ' : ''}${word}${plural}${before}`
}
