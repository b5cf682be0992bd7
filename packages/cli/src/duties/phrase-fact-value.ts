import type { FactDefinition, MessageLanguage } from '@lijie/schema'
import { wordOf } from '@lijie/schema/issues'
import type { DutiesWords } from '../messages/duties-words.js'
import { sayLabel } from '../workflow/say-label.js'

/** What can be written as the value of a fact (取值): true or false, one of these codes (so many at most), a whole number, an instant. */
export function phraseFactValue(
  definition: FactDefinition,
  language: MessageLanguage,
  words: DutiesWords,
  most: number
): string {
  if (definition.type === 'boolean') return words.yesOrNo
  if (definition.type === 'instant') return words.instant
  if (definition.type !== 'code' && definition.type !== 'codes')
    return wordOf('factType', definition.type, language)
  const codes = Object.entries(definition.values).map(([code, { label }]) => {
    const name = sayLabel(label, language, code)
    return language === 'en' ? `${code} (${name})` : `${code}（${name}）`
  })
  return words.codes(codes.slice(0, most), Math.max(0, codes.length - most))
}
