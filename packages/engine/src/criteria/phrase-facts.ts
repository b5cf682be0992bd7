import type { FactsPart, FactValues, MessageLanguage } from '@lijie/schema'
import { phraseLabel, phraseValue } from './phrase-fact.js'
import { sayStatement } from './phrase-leaf.js'

/** Given facts in one line, for messages: `defects: damaged; part: deck` / `缺损情形：破损；部位：桥面`; without facts, any report. */
export function phraseFacts(given: FactValues, { facts }: FactsPart, language: MessageLanguage): string {
  const en = language === 'en'
  if (Object.keys(given).length === 0) return en ? 'any report at all' : '任何上报'
  const [colon, comma, none, end] = en ? [': ', ', ', 'none', '; '] : ['：', '、', '无', '；']
  const phrases = Object.entries(given).map(([id, value]) => {
    const definition = facts[id]
    if (definition === undefined) return `${id}${colon}${String(value)}`
    const label = phraseLabel(id, definition.label, language)
    const name = en && definition.type === 'boolean' ? sayStatement(label) : label
    const values = [value].flat().map((one) => phraseValue(one, definition, language))
    return `${name}${colon}${values.length === 0 ? none : values.join(comma)}`
  })
  return phrases.join(end)
}
