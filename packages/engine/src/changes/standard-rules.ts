import { wordOf } from '@lijie/schema/issues'
import type { ItemRule } from './path-rule.js'
import { labelOf, leaf, nameItem, textOf, type RuleTable } from './rule-table.js'
import { sayDate, sayPlain } from './say-values.js'

/** A fragment is told by the beginning of its hash. */
const fragment = {
  whole: true,
  say: (value: unknown) => sayPlain(textOf(value, 'sha256').slice(0, 8) || '-')
} as const

/** What the fields of standard.json are called, and what a change of each asks for. */
export const standardRules: RuleTable = {
  'standard/version': { ignored: true },
  'standard/id': leaf('id', '编号', 'key-removed'),
  'standard/edition': leaf('edition', '版次'),
  'standard/status': leaf('status', '状态', 'answer-can-change', {
    say: (value) => ({
      zh: wordOf('status', String(value), 'zh-CN'),
      en: wordOf('status', String(value), 'en')
    })
  }),
  'standard/title': leaf('title', '名称', 'words'),
  'standard/issuer': leaf('issuer', '发布机关', 'words'),
  'standard/jurisdiction/scheme': leaf('kind of area code', '行政区划代码种类'),
  'standard/jurisdiction/code': leaf('area code', '行政区划代码'),
  'standard/jurisdiction/name': leaf('name of the area', '行政区划名称', 'words'),
  'standard/adopted': leaf('date of adoption', '通过日期', 'answer-can-change', { say: sayDate }),
  'standard/issued': leaf('date of issue', '公布日期', 'answer-can-change', { say: sayDate }),
  'standard/effectiveFrom': leaf('first day in force', '施行日期', 'answer-can-change', { say: sayDate }),
  'standard/effectiveTo': leaf('last day in force', '失效日期', 'answer-can-change', { say: sayDate }),
  'standard/repealed/on': leaf('first day out of force', '废止日期', 'answer-can-change', { say: sayDate }),
  'standard/repealed/by': leaf('repealing act', '废止文件', 'source'),
  'standard/repealed/issued': leaf('date of issue of the repealing act', '废止文件公布日期'),
  'standard/source/title': leaf('title of the source', '来源名称', 'words'),
  'standard/source/number': leaf('number of the source', '来源文号', 'source'),
  'standard/source/url': leaf('address of the source', '来源网址', 'source'),
  'standard/source/retrieved': leaf('date of retrieval', '获取日期', 'source', { say: sayDate }),
  'standard/source/sha256': leaf('hash of the source', '来源散列值', 'source'),
  'standard/source/note': leaf('note on the source', '来源说明', 'words'),
  'standard/evidence': leaf('evidence', '依据等级', 'source'),
  'standard/extends': leaf('standards it builds on', '所扩展的标准'),
  'standard/repeals': {
    items: {
      keyOf: (item) =>
        typeof item === 'string'
          ? item
          : textOf(item, 'standard') || textOf(item, 'number') || textOf(item, 'on'),
      subject: (key) => ({ zh: `所废止的标准 ${key}`, en: `standard it repeals ${key}` }),
      added: 'answer-can-change',
      removed: 'answer-can-change'
    }
  },
  'standard/delegates': {
    items: {
      keyOf: (item) => textOf(item, 'slot'),
      subject: (slot) => ({ zh: `委托项 ${slot}`, en: `delegated slot ${slot}` }),
      added: 'answer-can-change',
      removed: 'key-removed'
    }
  },
  'standard/delegates/*/part': leaf('part', '部分'),
  'standard/delegates/*/with': leaf('parts that come along', '一并提供的部分', 'answer-can-change', {
    unordered: true
  }),
  'standard/delegates/*/article': leaf('article', '条款', 'source'),
  'standard/delegates/*/target': leaf('instrument named', '所指文件', 'source', { whole: true }),
  'standard/delegates/*/for': leaf('what it is for', '用途'),
  'standard/coverage': {
    items: {
      keyOf: (item) => textOf(item, 'article'),
      subject: (article) => ({ zh: `条款“${article}”的收录情况`, en: `coverage of "${article}"` }),
      added: 'source',
      removed: 'source'
    }
  },
  'standard/coverage/*/state': leaf('state', '状态', 'source', { say: (value) => sayPlain(String(value)) }),
  'standard/coverage/*/reason': leaf('reason', '理由', 'words'),
  'standard/coverage/*/fragment': leaf('hash of the article', '条文指纹', 'source', fragment),
  'standard/coverage/*/rules': {
    items: {
      keyOf: (item) => textOf(item, 'id'),
      subject: (id) => ({ zh: `规则 ${id}`, en: `rule ${id}` }),
      added: 'source',
      removed: 'source',
      orderedWithin: () => null
    }
  },
  'standard/coverage/*/rules/*/state': leaf('state', '状态', 'source', {
    say: (value) => sayPlain(String(value))
  }),
  'standard/coverage/*/rules/*/paragraph': leaf('paragraph', '款项', 'source'),
  'standard/coverage/*/rules/*/by': leaf('what executes it', '执行条目', 'source', { unordered: true }),
  'standard/coverage/*/rules/*/why': leaf('reason', '理由', 'source'),
  'standard/coverage/*/rules/*/fragment': leaf('hash of the words', '引文指纹', 'source', fragment),
  'standard/verified': leaf('last check of the citations', '引文核对记录', 'source', {
    whole: true,
    say: (value) => sayPlain(textOf(value, 'on') || '-')
  }),
  'standard/provisional': leaf('mark of a provisional text', '暂行标记', 'source'),
  'standard/comments': leaf('window of comments', '征求意见期', 'source', { whole: true }),
  'standard/validity': leaf('time of validity', '有效期', 'answer-can-change', { whole: true }),
  'standard/notice': leaf('notice', '声明', 'words')
}

/** Codes that a fact can take. */
export const codes: ItemRule = {
  subject: (key, item) => nameItem('code', '代码', key, labelOf(item, 'label', key)),
  added: 'adds-only',
  removed: 'key-removed'
}

/** Facts and their codes. */
export const factRules: RuleTable = {
  'facts/facts': {
    items: {
      subject: (key, item) => nameItem('fact', '事实', key, labelOf(item, 'label', key)),
      added: 'adds-only',
      removed: 'key-removed'
    }
  },
  'facts/facts/*/type': leaf('type', '类型', 'answer-can-change', {
    say: (value) => ({
      zh: wordOf('factType', String(value), 'zh-CN'),
      en: wordOf('factType', String(value), 'en')
    })
  }),
  'facts/facts/*/unit': leaf('unit', '单位', 'answer-can-change', {
    say: (value) => sayPlain(String(value))
  }),
  'facts/facts/*/minimum': leaf('least value', '下限'),
  'facts/facts/*/maximum': leaf('greatest value', '上限'),
  'facts/facts/*/maxLength': leaf('greatest length', '最大长度'),
  'facts/facts/*/values': { items: codes }
}
