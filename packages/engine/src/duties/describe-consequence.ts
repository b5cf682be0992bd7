import type { MessageLanguage } from '@lijie/schema'
import type { DutyRules } from './compiled-duties.js'
import type { Consequence } from './duties-answer.js'
import type { DutyDescription } from './describe-duty-answer.js'
import { dutyWords, type DutyWords } from './duty-words.js'

/** What follows from a breach, in words (法律责任说明): for whom, how much, by whom, and for which rules, by their ids. */
export function describeConsequence(
  rules: DutyRules,
  consequence: Consequence,
  language: MessageLanguage
): Omit<DutyDescription, 'status'> {
  const words = dutyWords(rules, language)
  const { say } = words
  const penalty = rules.duties?.part.penalties?.find(({ id }) => id === consequence.penalty)
  const { target, authority, entrusted, deferTo, measures = [], breached, facts } = consequence
  const line = (en: string, zh: string, value: string): readonly string[] =>
    value === '' ? [] : [say(`${en}: ${value}`, `${zh}：${value}`)]
  const by = authority === undefined ? '' : words.subject(authority)
  const article = penalty?.article === undefined ? '' : say(` (${penalty.article})`, `（${penalty.article}）`)
  return {
    summary: penalty === undefined ? consequence.penalty : words.text(penalty.summary) + article,
    details: [
      ...line('For', '对象', words.list(target.map(words.subject))),
      ...line('Fine', '罚款', sayFine(consequence, words)),
      ...line('Also', '措施', words.list(measures.map(words.text))),
      ...line('By', '实施', by + sayEntrusted(entrusted, words)),
      ...line('Left to', '依照', deferTo === undefined ? '' : words.text(deferTo)),
      ...line('Because of', '缘由', words.list(breached)),
      ...line('Depends on', '取决于', words.facts(facts))
    ]
  }
}

function sayFine({ fine }: Consequence, { say }: DutyWords): string {
  if (fine === undefined) return ''
  const { least, most } = fine.amount
  return least === most
    ? say(`${least} yuan`, `${least} 元`)
    : say(`${least} to ${most} yuan`, `${least} 至 ${most} 元`)
}

function sayEntrusted(entrusted: string | undefined, words: DutyWords): string {
  if (entrusted === undefined) return ''
  const name = words.subject(entrusted)
  return words.say(` (may entrust ${name})`, `（可以委托${name}）`)
}
