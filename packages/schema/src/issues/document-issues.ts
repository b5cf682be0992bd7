import type { IssueDefinitions } from './define-issues.js'

/** Codes of the document area about the shape of a document (文档结构); those about its text are in `document-text-issues.ts`. */
export const documentIssues = {
  'document/unknown-property': {
    severity: 'error',
    params: ['property', 'allowed'],
    en: 'The property "{property}" is not known here. Allowed are: {allowed}.',
    zh: '此处没有属性“{property}”。允许的属性：{allowed}。'
  },
  'document/misspelt-property': {
    severity: 'error',
    params: ['property', 'nearest'],
    en: 'The property "{property}" is not known here; "{nearest}" is. Correct the spelling.',
    zh: '此处没有属性“{property}”，可能是“{nearest}”。请改正拼写。'
  },
  'document/more-unknown-properties': {
    severity: 'error',
    params: ['count', 'named'],
    en: 'Besides the first {named}, {count} more properties are not known here. Check whether this is the right kind of file.',
    zh: '除前 {named} 个外，此处还有 {count} 个未知属性。请核对是否用错了文件种类。'
  },
  'document/missing-property': {
    severity: 'error',
    params: ['property'],
    en: 'The property "{property}" is missing. It is required here; add it.',
    zh: '缺少必需的属性“{property}”，请补上。'
  },
  'document/missing-choice': {
    severity: 'error',
    params: ['property', 'likely', 'allowed'],
    en: 'The property "{property}" is missing, which says what kind of thing this is. Going by the other properties, {likely} is meant. Allowed are: {allowed}.',
    zh: '缺少说明种类的属性“{property}”。按其他属性看，应为 {likely}。可用的值：{allowed}。'
  },
  'document/wrong-type': {
    severity: 'error',
    params: ['expected', 'found'],
    en: 'Expected {expected}, found {found}. Change the kind of value.',
    zh: '此处应为 {expected}，却是 {found}。请更换值的类型。'
  },
  'document/not-allowed-value': {
    severity: 'error',
    params: ['value', 'allowed'],
    en: 'The value {value} is not allowed here. Allowed are: {allowed}.',
    zh: '此处不允许值 {value}。允许的值：{allowed}。'
  },
  'document/wrong-form': {
    severity: 'error',
    params: ['value', 'example'],
    en: '{value} is not written in the form required here. Write it like {example}.',
    zh: '{value} 的写法不符合要求。请参照 {example}。'
  },
  'document/wrong-key-form': {
    severity: 'error',
    params: ['key', 'example'],
    en: 'The key "{key}" is not written in the form required here. Write it like {example}.',
    zh: '键“{key}”的写法不符合要求。请参照 {example}。'
  },
  'document/no-such-date': {
    severity: 'error',
    params: ['date'],
    en: 'There is no day {date} in the calendar. Check month and day.',
    zh: '日历中没有 {date} 这一天，请核对月和日。'
  },
  'document/number-too-small': {
    severity: 'error',
    params: ['value', 'minimum'],
    en: 'The number {value} is below the smallest allowed here, {minimum}.',
    zh: '数 {value} 小于此处允许的最小值 {minimum}。'
  },
  'document/number-too-large': {
    severity: 'error',
    params: ['value', 'maximum'],
    en: 'The number {value} is above the largest allowed here, {maximum}.',
    zh: '数 {value} 大于此处允许的最大值 {maximum}。'
  },
  'document/text-too-short': {
    severity: 'error',
    params: ['length', 'minimum'],
    en: 'The text has {length} characters; at least {minimum} are required here.',
    zh: '文本有 {length} 个字符，此处至少需要 {minimum} 个。'
  },
  'document/text-too-long': {
    severity: 'error',
    params: ['length', 'maximum'],
    en: 'The text has {length} characters; at most {maximum} are allowed here.',
    zh: '文本有 {length} 个字符，此处最多允许 {maximum} 个。'
  },
  'document/too-few-items': {
    severity: 'error',
    params: ['count', 'minimum'],
    en: 'There are {count} entries here; at least {minimum} are required.',
    zh: '此处有 {count} 项，至少需要 {minimum} 项。'
  },
  'document/too-many-items': {
    severity: 'error',
    params: ['count', 'maximum'],
    en: 'There are {count} entries here; at most {maximum} are allowed.',
    zh: '此处有 {count} 项，最多允许 {maximum} 项。'
  },
  'document/no-alternative': {
    severity: 'error',
    params: ['found', 'alternatives'],
    en: 'An object with {found} fits none of the shapes allowed here: {alternatives}. Use exactly one of them.',
    zh: '含有 {found} 的对象不符合此处允许的任何一种形式：{alternatives}。请只用其中一种。'
  },
  'document/invalid': {
    severity: 'error',
    params: ['keyword'],
    en: 'This value breaks the rule "{keyword}" of the JSON Schema of this part. Compare it with the schema.',
    zh: '此值违反了本部分 JSON Schema 的规则“{keyword}”。请对照 Schema 检查。'
  },
  'document/stray-white-space': {
    severity: 'warning',
    params: ['text'],
    en: 'The text "{text}" begins or ends with white space, or holds a line break or a tab. Names that look the same would differ; remove it.',
    zh: '文本“{text}”首尾有空白，或含有换行、制表符，会使看起来相同的名称并不相同。请删除。'
  }
} as const satisfies IssueDefinitions
