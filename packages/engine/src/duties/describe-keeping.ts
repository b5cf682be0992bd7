import type { MessageLanguage } from '@lijie/schema'
import { formatIssue } from '@lijie/schema/issues'
import type { DutyRules } from './compiled-duties.js'
import type { DutyDescription } from './describe-duty-answer.js'
import type { Keeping } from './duties-answer.js'
import { dutyWords } from './duty-words.js'

/** How long a material is kept, in words (保存期限说明): the minimum that wins and its rule, or why that is not known. The material has no words of its own: it goes by its id. */
export function describeKeeping(
  rules: DutyRules,
  keeping: Keeping,
  language: MessageLanguage
): Omit<DutyDescription, 'status'> {
  const words = dutyWords(rules, language)
  const { say } = words
  if ('needs' in keeping) {
    const names = words.facts(keeping.needs)
    return {
      summary: say('Not known yet', '尚待查明'),
      details: [say(`Depends on: ${names}`, `取决于：${names}`)]
    }
  }
  if ('refusal' in keeping)
    return {
      summary: say('Cannot be told', '无法判定'),
      details: [formatIssue(keeping.refusal, language)]
    }
  const rule = rules.duties?.rules.get(keeping.rule)
  const minimum =
    rule?.kind === 'retention' && rule.minimum !== null ? words.limit(rule.minimum) : keeping.minimum
  return {
    summary: say(`At least ${minimum}`, `至少 ${minimum}`),
    details: [
      say(`The longest that applies: ${words.rule(keeping.rule)}`, `从长适用：${words.rule(keeping.rule)}`)
    ]
  }
}
