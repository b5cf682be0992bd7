import type { IssueDefinitions } from './define-issues.js'

/** Codes of rules that were written for json-rules-engine (导入 JSON 规则). */
export const jsonRulesIssues = {
  'json-rules/malformed-rule': {
    severity: 'error',
    params: [],
    en: 'This is not a rule of json-rules-engine. Give a list of objects, each with "conditions" and "event".',
    zh: '这里不是 json-rules-engine 规则。请给出对象列表，每个对象含 conditions 和 event。'
  },
  'json-rules/path-not-allowed': {
    severity: 'error',
    params: [],
    en: 'A "path" reads inside a fact with an expression that can run code, so a standard has none. Make what it reads a fact of its own.',
    zh: 'path 用可执行代码的表达式读取事实内部，标准中不允许。请将其读取的内容另设为一个事实。'
  },
  'json-rules/params-not-allowed': {
    severity: 'error',
    params: [],
    en: '"params" are handed to functions that compute facts; the facts of a case are given, not computed. Make each variant a fact of its own.',
    zh: 'params 是供计算事实的函数使用的；案件事实应直接给出，不经计算。请将各种情形分别设为事实。'
  },
  'json-rules/priority-not-allowed': {
    severity: 'error',
    params: [],
    en: 'A standard has no priorities: the order of evaluation never changes an answer. Remove it; which row wins is said by the hit policy.',
    zh: '标准没有优先级，求值顺序不影响结论。请删去；多行成立时的取舍由命中策略规定。'
  },
  'json-rules/fact-operand-not-allowed': {
    severity: 'error',
    params: [],
    en: 'The operand is taken from another fact. A condition compares a fact with a fixed value; make the difference of the two a fact.',
    zh: '比较值取自另一个事实。条件只能与固定值比较，请将两者之差另设为一个事实。'
  },
  'json-rules/unknown-property': {
    severity: 'error',
    params: ['property'],
    en: 'There is no property "{property}" here. Remove it, or correct its name.',
    zh: '这里没有属性“{property}”。请删去，或更正名称。'
  }
} as const satisfies IssueDefinitions
