import { wordOf } from '@lijie/schema/issues'
import { leaf, type RuleTable } from './rule-table.js'
import type { Sayer } from './path-rule.js'

const sayEvidence: Sayer = (value) => ({
  zh: wordOf('evidence', String(value), 'zh-CN'),
  en: wordOf('evidence', String(value), 'en')
})

/**
 * Fields that mean the same wherever they stand, by their own name; any other unknown field may change an answer. Those of
 * `wordingKeys` that stand in one place only have their rule there.
 */
export const commonRules: RuleTable = {
  $schema: { ignored: true },
  title: leaf('title', '名称', 'words'),
  summary: leaf('summary', '概述', 'words'),
  label: leaf('label', '名称', 'words'),
  note: leaf('note', '说明', 'words'),
  notice: leaf('notice', '声明', 'words'),
  reading: leaf('reading', '读法', 'words'),
  evidence: leaf('evidence', '依据等级', 'source', { say: sayEvidence }),
  labelEvidence: leaf('evidence of the label', '名称的依据等级', 'source', { say: sayEvidence }),
  unitEvidence: leaf('evidence of the unit', '单位的依据等级', 'source', { say: sayEvidence }),
  publishedEvidence: leaf('evidence of the date', '日期的依据等级', 'source', { say: sayEvidence }),
  article: leaf('article', '条款', 'source'),
  printed: leaf('unit as printed', '印刷单位', 'source'),
  fit: leaf('fit', '拟合结果', 'source', { whole: true }),
  url: leaf('address', '网址', 'source')
}
