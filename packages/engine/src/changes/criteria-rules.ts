import type { Criterion, HitPolicy } from '@lijie/schema'
import { parseCriterionId } from '../criteria/index.js'
import type { BilingualText } from './change.js'
import { compareConditions, sayCondition } from './compare-conditions.js'
import { compareExclusions } from './compare-exclusions.js'
import { compareLimitsOfRow, sayLimit } from './compare-limits-of-row.js'
import type { DiffPair, ItemRule, ReasonRule, Sayer } from './path-rule.js'
import { fieldsOf, labelOf, leaf, nameItem, textOf, type RuleTable } from './rule-table.js'
import { sayPlain, sayQuoted } from './say-values.js'
import { subcategoriesOf, subcategoryOf } from './subcategories-of.js'

const policyWords: Readonly<Record<HitPolicy['policy'], BilingualText>> = {
  unique: { zh: '只允许一行成立', en: 'only one row may apply' },
  first: { zh: '以最前一行为准', en: 'the first row decides' },
  shortest: { zh: '以最先到期的一行为准', en: 'the row that is due first decides' },
  all: { zh: '各行同时适用', en: 'all rows decide' }
}

const addedRow: ReasonRule = (item, { before }) => {
  const hadRows = subcategoriesOf(before).has(subcategoryOf(textOf(item, 'id')))
  return hadRows ? 'answer-can-change' : 'adds-only'
}

const sayRow: Sayer = (value, document) => {
  const { summary, timeLimit } = value as Criterion
  const words = sayQuoted(summary)
  const limit = sayLimit(timeLimit, document)
  return { zh: `${words.zh}，时限 ${limit.zh}`, en: `${words.en}, limit ${limit.en}` }
}

const rows: ItemRule = {
  keyOf: (item) => textOf(item, 'id'),
  subject: (key, _item, pair) => nameRow(key, pair),
  added: addedRow,
  removed: 'key-removed',
  say: sayRow,
  orderedWithin: (item, { after }) => {
    const policy = after.criteria?.hitPolicy.policy
    return policy === 'first' || policy === 'all' ? subcategoryOf(textOf(item, 'id')) : null
  }
}

const actionLabels: Sayer = (value, { criteria }) => {
  const actions = Array.isArray(value) ? value.map(String) : []
  const labels = actions.map((action) => labelOf(criteria?.closingActions, action, action))
  return { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') }
}

/** Rows, named conditions, domains and closing actions. */
export const criteriaRules: RuleTable = {
  'criteria/hitPolicy/policy': leaf('hit policy', '命中策略', 'answer-can-change', {
    say: (value) => policyWords[value as HitPolicy['policy']] ?? sayPlain(String(value))
  }),
  'criteria/hitPolicy/evidence': leaf('evidence of the hit policy', '命中策略的依据等级', 'source'),
  'criteria/hitPolicy/note': leaf('note on the hit policy', '命中策略的说明', 'words'),
  'criteria/conditions': {
    items: {
      subject: (key) => ({ zh: `命名条件 ${key}`, en: `named condition ${key}` }),
      added: 'adds-only',
      removed: 'key-removed',
      say: sayCondition
    }
  },
  'criteria/conditions/*': { compare: compareConditions('answer-can-change') },
  'criteria/domains': {
    items: {
      subject: (key, _item, pair) => nameDomain(key, pair),
      added: 'check-only',
      removed: 'check-only'
    }
  },
  'criteria/domains/*/condition': { compare: compareConditions('check-only') },
  'criteria/closingActions': {
    items: {
      subject: (key, item) => nameItem('closing action', '结案动作', key, labelOf({ item }, 'item', key)),
      added: 'adds-only',
      removed: 'key-removed'
    }
  },
  'criteria/closingActions/*': leaf('label', '名称', 'words'),
  'criteria/rows': { items: rows },
  'criteria/rows/*/condition': { compare: compareConditions('answer-can-change') },
  'criteria/rows/*/exclusions': { compare: compareExclusions },
  'criteria/rows/*/exclusions/*/summary': leaf('exclusion', '排除情形', 'words'),
  'criteria/rows/*/timeLimit': { compare: compareLimitsOfRow },
  'criteria/rows/*/continues': leaf('earlier stages', '前一阶段', 'answer-can-change', { unordered: true }),
  'criteria/rows/*/closing': leaf('closing', '结案', 'answer-can-change', {
    say: (value) => sayQuoted(fieldsOf(value)['summary'])
  }),
  'criteria/rows/*/closing/summary': leaf('closing condition', '结案条件', 'words'),
  'criteria/rows/*/closing/actions': leaf('closing actions', '结案动作', 'answer-can-change', {
    unordered: true,
    say: actionLabels
  }),
  'criteria/rows/*/closing/mode': leaf('closing needs', '结案要求', 'answer-can-change', {
    say: (value) => closingWords[String(value)] ?? sayPlain(String(value))
  }),
  'criteria/rows/*/disposing': leaf('disposing bodies', '处置单位'),
  'criteria/rows/*/supervising': leaf('supervising bodies', '主管部门'),
  'criteria/rows/*/ambiguities': leaf('doubts about the source', '存疑之处', 'source', {
    whole: true,
    say: (value) => sayCount(value, ['doubt', 'doubts'], '处')
  }),
  'criteria/rows/*/prior': leaf('earlier edition', '旧版内容', 'source', { whole: true, say: sayPresent }),
  'criteria/rows/*/scope': leaf('scope', '适用范围', 'words'),
  'criteria/rows/*/examples': leaf('examples', '示例', 'example', {
    whole: true,
    say: (value) => sayCount(value, ['example', 'examples'], '个')
  })
}

const closingWords: Readonly<Record<string, BilingualText>> = {
  all: { zh: '全部动作', en: 'every action' },
  any: { zh: '其中一项', en: 'one action' },
  ambiguous: { zh: '来源未写明', en: 'not said by the source' }
}

function sayCount(value: unknown, [one, many]: readonly [string, string], zh: string): BilingualText {
  const count = Array.isArray(value) ? value.length : 0
  return { zh: `${count} ${zh}`, en: `${count} ${count === 1 ? one : many}` }
}

function sayPresent(value: unknown): BilingualText {
  return sayPlain(JSON.stringify(value))
}

/** `0101 condition 2`; with the kind where both kinds have that code. */
function nameRow(id: string, pair: DiffPair): BilingualText {
  const { kind, code, number } = parseCriterionId(id)
  const { zh, en } = nameCode(kind, code, pair)
  return { zh: `${zh} 条件${number}`, en: `${en} condition ${number}` }
}

function nameDomain(key: string, pair: DiffPair): BilingualText {
  const [kind = '', code = ''] = key.split('/')
  const { zh, en } = nameCode(kind, code, pair)
  return { zh: `${zh} 声明范围`, en: `declared domain of ${en}` }
}

function nameCode(kind: string, code: string, { before, after }: DiffPair): BilingualText {
  const other = `${kind === 'event' ? 'component' : 'event'}/${code}`
  const both = subcategoriesOf(before).has(other) || subcategoriesOf(after).has(other)
  if (!both) return sayPlain(code)
  return { zh: `${kind === 'event' ? '事件' : '部件'} ${code}`, en: `${kind} ${code}` }
}
