import type { IssueDefinitions } from './define-issues.js'

/** Codes for one row (one case) of a file of cases. */
export const caseRowIssues = {
  'cases/truncated-line': {
    severity: 'error',
    params: ['expected', 'found'],
    en: 'The line has {found} fields where the header has {expected}: it is cut short. Export it again or complete it.',
    zh: '该行只有 {found} 个字段，表头有 {expected} 个：该行不完整。请重新导出或补全。'
  },
  'cases/too-many-fields': {
    severity: 'error',
    params: ['expected', 'found'],
    en: 'The line has {found} fields where the header has {expected}. A comma inside a field needs quotes around the field.',
    zh: '该行有 {found} 个字段，表头只有 {expected} 个。字段内含逗号时须用引号括起。'
  },
  'cases/unclosed-quote': {
    severity: 'error',
    params: [],
    en: 'A quoted field that begins on this line is never closed. Close the quote; a quote inside a field is written twice.',
    zh: '该行有一个字段的引号没有闭合。请补上引号；字段内的引号须写两次。'
  },
  'cases/stray-quote': {
    severity: 'error',
    params: [],
    en: 'A quoted field on this line goes on after its closing quote. A quote inside a field is written twice.',
    zh: '该行有一个字段在右引号之后仍有内容。字段内的引号须写两次。'
  },
  'cases/nul-byte': {
    severity: 'error',
    params: [],
    en: 'The line holds a NUL byte, which no text has. The file is damaged or is not a text file.',
    zh: '该行含有 NUL 字节，文本中不应出现。文件已损坏或不是文本文件。'
  },
  'cases/bad-json': {
    severity: 'error',
    params: ['problem'],
    en: 'The line is not a JSON value ({problem}). NDJSON holds one complete JSON object on each line.',
    zh: '该行不是 JSON 值（{problem}）。NDJSON 每行须是一个完整的 JSON 对象。'
  },
  'cases/duplicate-key': {
    severity: 'error',
    params: ['key'],
    en: 'The key "{key}" occurs twice in one object of this line, so it is unclear which value is meant. Remove one of them.',
    zh: '该行的同一对象中键“{key}”出现两次，无法判断取哪个值。请删去其一。'
  },
  'cases/not-an-object': {
    severity: 'error',
    params: ['found'],
    en: 'A case is a JSON object, and this is {found}. Write {"caseId": …, "kind": …, "code": …, "startedAt": …, "facts": {…}}.',
    zh: '案件须是 JSON 对象，此处是 {found}。应写作 {"caseId": …, "kind": …, "code": …, "startedAt": …, "facts": {…}}。'
  },
  'cases/unknown-key': {
    severity: 'error',
    params: ['key'],
    en: 'A case has no field "{key}". Fields are caseId, kind, code, edition, startedAt, disposedAt, unit and facts; facts go inside "facts".',
    zh: '案件没有“{key}”字段。可用字段：caseId、kind、code、edition、startedAt、disposedAt、unit、facts；事实写在 "facts" 内。'
  },
  'cases/bad-field': {
    severity: 'error',
    params: ['field', 'value', 'expected'],
    en: 'The field {field} cannot be {value}: {expected}.',
    zh: '字段 {field} 不能是 {value}，应为 {expected}。'
  },
  'cases/missing-case-id': {
    severity: 'error',
    params: ['column'],
    en: 'The case has no identifier in {column}, so its answer could not be found again. Fill it in.',
    zh: '“{column}”为空：没有案件编号，结果将无法对应。请填写。'
  },
  'cases/missing-kind': {
    severity: 'error',
    params: ['column'],
    en: 'Nothing in {column} says whether the case concerns a component or an event. Fill it in; the two have separate codes.',
    zh: '{column} 中没有说明案件属于部件还是事件。请填写；两者的代码各自独立。'
  },
  'cases/unknown-kind': {
    severity: 'error',
    params: ['column', 'value'],
    en: '"{value}" in {column} is neither a component nor an event. Write component or event, or list the value in the map.',
    zh: '{column} 中的“{value}”既不是部件也不是事件。请写 component 或 event，或在映射文件中列出该值。'
  },
  'cases/missing-code': {
    severity: 'error',
    params: ['column'],
    en: 'The case has no sub-category in {column}. Fill in the code or name of the sub-category.',
    zh: '{column} 中没有小类。请填写小类代码或名称。'
  },
  'cases/missing-start': {
    severity: 'error',
    params: ['column'],
    en: 'The case has no start instant in {column}, so no deadline can be counted. Fill it in; it is never guessed.',
    zh: '{column} 中没有计时起点，无法计算截止时间。请填写；系统不作猜测。'
  },
  'cases/disposed-before-start': {
    severity: 'error',
    params: ['started', 'disposed'],
    en: 'The case was disposed of ({disposed}) before its time began ({started}), which cannot be. Correct the two instants; perhaps they are swapped, or one lacks its offset.',
    zh: '案件的处置时间（{disposed}）早于计时起点（{started}），不可能成立。请更正这两个时间：可能写反，或其中一个缺少时差。'
  },
  'cases/bad-instant': {
    severity: 'error',
    params: ['column', 'value', 'format'],
    en: '"{value}" in {column} is not an instant in the form {format}, or names no real day or time. Correct it, or the format in the map.',
    zh: '{column} 中的“{value}”不符合时间格式 {format}，或不是真实存在的日期时间。请更正，或更正映射文件中的格式。'
  },
  'cases/unknown-cell-value': {
    severity: 'error',
    params: ['column', 'value', 'known'],
    en: '"{value}" in {column} is not listed in the map. Listed: {known}. Add it to the map or correct the cell.',
    zh: '{column} 中的“{value}”未在映射文件中列出。已列出：{known}。请补充映射或更正单元格。'
  },
  'cases/bad-fact-cell': {
    severity: 'error',
    params: ['column', 'fact', 'value', 'expected'],
    en: '"{value}" in {column} is not a value of the fact "{fact}": {expected} is needed. An empty cell means that it is not known.',
    zh: '{column} 中的“{value}”不是事实“{fact}”的值：应为 {expected}。空单元格表示未知。'
  },
  'cases/unknown-unit': {
    severity: 'error',
    params: ['column', 'fact', 'value', 'unit'],
    en: '"{value}" in {column} is not in the unit of the fact "{fact}", which is {unit}. Convert it, or write the number alone.',
    zh: '{column} 中的“{value}”不是事实“{fact}”所用的单位 {unit}。请换算，或只写数字。'
  },
  'cases/facts-needed': {
    severity: 'error',
    params: ['facts'],
    en: 'Whether the case is to be filed still depends on: {facts}. Supply these facts; unknown is not taken as no.',
    zh: '是否立案还取决于：{facts}。请补充这些事实；未知不等于没有。'
  },
  'cases/sub-category-without-code': {
    severity: 'error',
    params: ['name'],
    en: 'The sub-category "{name}" is known by name only and has no code, so it has no filing conditions. Choose a sub-category with a code.',
    zh: '小类“{name}”仅有名称而无代码，没有立案条件。请选用有代码的小类。'
  }
} as const satisfies IssueDefinitions
