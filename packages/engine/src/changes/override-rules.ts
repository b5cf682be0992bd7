import { wordOf } from '@lijie/schema/issues'
import type { BilingualText } from './change.js'
import { compareConditions } from './compare-conditions.js'
import { compareLimitsOfRow } from './compare-limits-of-row.js'
import { leaf, textOf, type RuleTable } from './rule-table.js'
import { sayDate, sayQuoted } from './say-values.js'
import { codes } from './standard-rules.js'

/** Dated changes of single values, by the entry they change and the first day on which they hold. */
export const overrideRules: RuleTable = {
  'overrides/changes': {
    items: {
      keyOf: (item) => `${textOf(item, 'part')}:${textOf(item, 'key')}@${textOf(item, 'from')}`,
      subject: (_key, item) => nameOverride(item),
      added: 'answer-can-change',
      removed: 'answer-can-change',
      say: (value) => sayQuoted((value as { readonly summary: unknown }).summary)
    }
  },
  'overrides/changes/*/to': leaf('last day', '截止日', 'answer-can-change', { say: sayDate }),
  'overrides/changes/*/set': leaf('new values', '新值'),
  'overrides/changes/*/set/values': { items: { ...codes, added: 'answer-can-change' } },
  'overrides/changes/*/set/timeLimit': { compare: compareLimitsOfRow },
  'overrides/changes/*/set/condition': { compare: compareConditions('answer-can-change') }
}

function nameOverride(item: unknown): BilingualText {
  const part = textOf(item, 'part')
  const key = textOf(item, 'key')
  const from = textOf(item, 'from')
  const entry = key === '' ? '' : ` ${key}`
  return {
    zh: `${from} 起对${wordOf('part', part, 'zh-CN')}${entry}的修改`,
    en: `override of ${wordOf('part', part, 'en')}${entry} from ${from}`
  }
}
