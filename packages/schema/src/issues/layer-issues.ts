import type { IssueDefinitions } from './define-issues.js'

/** Codes of the layers area: standards on top of each other, and dated changes (标准叠加与修改). */
export const layerIssues = {
  'layers/cyclic-extends': {
    severity: 'error',
    params: ['cycle'],
    en: 'The standards build on each other in a circle: {cycle}. Take one "extends" out.',
    zh: '标准之间循环引用：{cycle}。请去掉其中一处 extends。'
  },
  'layers/conflicting-bases': {
    severity: 'error',
    params: ['standard', 'part', 'key', 'leaf', 'first', 'second'],
    en: 'Two bases of {standard} change "{leaf}" of {key} ({part}) in different ways: {first} and {second}. Say in {standard} which value holds: give the entry, or override the value.',
    zh: '{standard} 的两个上层标准 {first} 与 {second} 对 {key} 的“{leaf}”（{part}）作了不同修改。请在 {standard} 中写明以何者为准：给出该条目，或覆盖该值。'
  },
  'layers/dangling-key': {
    severity: 'error',
    params: ['standard', 'part', 'key'],
    en: 'The change of {standard} is about "{key}", but on that date the {part} part has no such entry. Correct the key; it is written as answers cite it, e.g. component/0101/2.',
    zh: '{standard} 要修改“{key}”，但该日期的{part}部分没有这一条目。请更正 key，写法与答复中引用的编号相同，例如 component/0101/2。'
  },
  'layers/dangling-leaf': {
    severity: 'error',
    params: ['standard', 'key', 'leaf'],
    en: 'The change of {standard} takes "{leaf}" away from {key}, which does not have it. Correct the name or remove the change.',
    zh: '{standard} 要去掉 {key} 的“{leaf}”，但该条目没有此项。请更正名称或删除该修改。'
  },
  'layers/fixed-leaf': {
    severity: 'error',
    params: ['standard', 'key', 'leaf'],
    en: 'The change of {standard} sets "{leaf}" of {key}, which no change may set: it names the entry, says what kind of thing it is, or is a list of entries with keys of their own. Remove the entry and give another one, or change those entries.',
    zh: '{standard} 要修改 {key} 的“{leaf}”，但此项不可修改：它是条目的标识或类型，或其中各项另有自己的 key。请去掉该条目后另立条目，或逐项修改。'
  },
  'layers/fact-redefined': {
    severity: 'error',
    params: ['standard', 'fact', 'base', 'before', 'after'],
    en: '{standard} defines the fact "{fact}" as {after}, but {base} defines it as {before}, and conditions rely on that. Use another name.',
    zh: '{standard} 把事实“{fact}”定义为 {after}，而 {base} 定义为 {before}，已有条件以此为据。请改用其他名称。'
  },
  'layers/duplicate-change': {
    severity: 'error',
    params: ['key', 'leaf', 'from'],
    en: 'Two changes set "{leaf}" of {key} from {from}, so which one holds is not said. Remove one of them.',
    zh: '有两处修改都自 {from} 起设定 {key} 的“{leaf}”，以何者为准未写明。请删除其一。'
  },
  'layers/reversed-dates': {
    severity: 'error',
    params: ['from', 'to'],
    en: 'The change ends on {to}, before it begins on {from}. Correct the dates.',
    zh: '该修改自 {from} 起，却止于更早的 {to}。请更正日期。'
  },
  'layers/duplicate-key': {
    severity: 'error',
    params: ['standard', 'part', 'key'],
    en: '{standard} gives {key} twice in its {part} part, so which one replaces that of its base is not said. Remove one of them.',
    zh: '{standard} 的{part}部分两次给出 {key}，以何者取代上层标准未写明。请删除其一。'
  },
  'layers/missing-validator': {
    severity: 'error',
    params: ['standard'],
    en: 'The changes of {standard} have to be checked against the JSON Schema of the changed part, and nothing to check with was given. Pass validatePart of @lijie/schema when compiling.',
    zh: '{standard} 的修改须按被修改部分的 JSON Schema 重新核对，但未提供核对函数。请在编译时传入 @lijie/schema 的 validatePart。'
  }
} as const satisfies IssueDefinitions
