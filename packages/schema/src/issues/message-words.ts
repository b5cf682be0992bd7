import { actionWords, clockEventWords, outcomeWords, resultWords } from './handling-words.js'
import type { MessageLanguage } from './message-language.js'

type Words = readonly [en: string, zh: string]
type WordList = Readonly<Record<string, Words>>

const kinds: WordList = { component: ['component', '部件'], event: ['event', '事件'] }

const evidence: WordList = {
  published: ['published', '据公布文本'],
  derived: ['derived from public sources', '据公开资料'],
  inferred: ['inferred', '推断']
}

const statuses: WordList = {
  'in-force': ['in force', '现行有效'],
  draft: ['draft', '草案'],
  repealed: ['repealed', '已废止'],
  example: ['example', '示例'],
  observed: ['observed practice', '实际做法']
}

const ambiguities: WordList = {
  'and-or': ['"and" or "or"', '“且”与“或”'],
  'all-or-any': ['all or any of a list', '“全部”与“其一”'],
  unit: ['the unit', '单位'],
  'threshold-scope': ['what a figure covers', '数值所指范围'],
  'untestable-part': ['a part that cannot be tested', '无法判断的内容'],
  other: ['the wording', '措辞']
}

const seasons: WordList = { 'planting-season': ['planting season', '种植季节'] }

const parts: WordList = {
  standard: ['standard', '标准说明'],
  facts: ['facts', '事实'],
  taxonomy: ['taxonomy', '分类'],
  criteria: ['criteria', '立案条件'],
  calendar: ['calendar', '日历'],
  timeLimits: ['time-limits', '时限'],
  'time-limits': ['time-limits', '时限'],
  evaluation: ['evaluation', '评价'],
  overrides: ['overrides', '修改'],
  responsibility: ['responsibility', '责任'],
  workflow: ['workflow', '流程'],
  duties: ['duties', '义务']
}

const operators: WordList = {
  equal: ['exactly', '等于'],
  notEqual: ['other than', '不等于'],
  lessThan: ['less than', '小于'],
  lessThanInclusive: ['at most', '不超过'],
  greaterThan: ['more than', '大于'],
  greaterThanInclusive: ['at least', '不小于']
}

const factTypes: WordList = {
  boolean: ['yes or no', '是非'],
  integer: ['integer', '整数'],
  quantity: ['quantity', '数量'],
  ratio: ['ratio', '比例'],
  code: ['code', '代码'],
  codes: ['set of codes', '代码集合'],
  instant: ['instant', '时刻'],
  text: ['text', '文本']
}

const steps: WordList = {
  major: ['major', '主版本'],
  minor: ['minor', '次版本'],
  patch: ['patch', '修订号'],
  none: ['no', '无']
}

const coverageStates: WordList = {
  executable: ['executable', '可执行'],
  'text-only': ['text only', '仅文本'],
  'not-normative': ['not normative', '无规范内容'],
  'not-available': ['not available', '未取得文本']
}

const carriedReasons: WordList = {
  qualitative: ['qualitative', '定性要求'],
  delegated: ['left to other instruments', '授权另定'],
  'other-law': ['deferred to other law', '依照其他法律'],
  definition: ['definition', '定义'],
  principle: ['principle', '原则'],
  organisational: ['organisational', '组织安排'],
  reference: ['reference', '引用'],
  effect: ['effect', '效力']
}

const metricParts: WordList = {
  numerator: ['numerator', '分子'],
  denominator: ['denominator', '分母'],
  period: ['period', '统计期间']
}

const periods: WordList = {
  hour: ['hours', '小时'],
  day: ['days', '日'],
  week: ['weeks', '周'],
  month: ['months', '个月'],
  year: ['years', '年']
}

const timeFormats: WordList = {
  iso: ['ISO 8601 with an offset', 'ISO 8601（带时差）'],
  'epoch-ms': ['epoch milliseconds', '毫秒时间戳']
}

const separators: WordList = {
  semicolon: ['semicolons (;)', '分号（;）'],
  tab: ['tabs', '制表符（Tab）'],
  'full-width-semicolon': ['full-width semicolons (；)', '全角分号（；）'],
  'full-width-comma': ['full-width commas (，)', '全角逗号（，）'],
  bar: ['bars (|)', '竖线（|）']
}

/** What is no indicator, counter or figure with an id. */
const schemePlaces: WordList = { total: ['The total', '总分'] }

const groups = {
  kind: kinds,
  evidence,
  status: statuses,
  ambiguity: ambiguities,
  season: seasons,
  part: parts,
  operator: operators,
  factType: factTypes,
  step: steps,
  timeFormat: timeFormats,
  coverageState: coverageStates,
  carriedReason: carriedReasons,
  metricPart: metricParts,
  period: periods,
  action: actionWords,
  outcome: outcomeWords,
  clockEvent: clockEventWords,
  result: resultWords,
  separator: separators,
  schemePlace: schemePlaces
} as const

/** A word that documents write as a code, as people read it; a code without a word stays as it is. */
export function wordOf(group: keyof typeof groups, code: string, language: MessageLanguage): string {
  const words: WordList = groups[group]
  const found = Object.hasOwn(words, code) ? words[code] : undefined
  return found === undefined ? code : found[language === 'en' ? 0 : 1]
}
