import type { IssueDefinitions } from './define-issues.js'

/** Codes of reading formulas as authors write them (计算公式). */
export const formulaIssues = {
  'formula/empty-text': {
    severity: 'error',
    params: [],
    en: 'No formula is written here. Write one, such as closed / due * 100.',
    zh: '此处没有写公式。请写公式，例如 结案数 / 应结案数 * 100。'
  },
  'formula/text-too-long': {
    severity: 'error',
    params: ['length', 'maximum'],
    en: 'The formula has {length} characters; {maximum} are allowed at most. Split it into several counters or indicators.',
    zh: '公式长 {length} 个字符，最多 {maximum} 个。请拆成几个计数项或指标。'
  },
  'formula/unknown-character': {
    severity: 'error',
    params: ['character', 'position'],
    en: 'The character "{character}" at place {position} of the formula means nothing there. Use numbers, names, + - * / ( ) and commas; put names with other characters into [brackets].',
    zh: '公式第 {position} 个字符“{character}”没有意义。只能使用数字、名称、+ - * / ( ) 和逗号；名称含其他字符时请放入 [方括号]。'
  },
  'formula/unexpected-token': {
    severity: 'error',
    params: ['token', 'position', 'wanted', 'wantedZh'],
    en: 'At place {position} the formula has "{token}" where {wanted} should stand. Correct what stands there or just before.',
    zh: '公式第 {position} 个字符处为“{token}”，此处应为{wantedZh}。请更正此处或其前面的内容。'
  },
  'formula/unexpected-end': {
    severity: 'error',
    params: ['position', 'wanted', 'wantedZh'],
    en: 'The formula ends at place {position}, where {wanted} should still come. Complete it.',
    zh: '公式在第 {position} 个字符处结束，其后还应有{wantedZh}。请补全。'
  },
  'formula/unclosed-name': {
    severity: 'error',
    params: ['position'],
    en: 'The bracket "[" at place {position} of the formula is never closed. Write "]" after the name.',
    zh: '公式第 {position} 个字符处的“[”没有闭合。请在名称后写“]”。'
  },
  'formula/unreadable-name': {
    severity: 'error',
    params: ['name', 'position'],
    en: 'The name "{name}" at place {position} of the formula cannot be used: names have 1 to 120 characters, no brackets or control characters, and no blanks around them. Write another name.',
    zh: '公式第 {position} 个字符处的名称“{name}”不可用：名称须有 1 至 120 个字符，不含方括号和控制字符，前后不留空格。请改写名称。'
  },
  'formula/unreadable-number': {
    severity: 'error',
    params: ['number', 'position'],
    en: 'The number {number} at place {position} of the formula cannot be read. Write it like 12 or 0.25: no leading zeros, no grouping, digits on both sides of the point.',
    zh: '公式第 {position} 个字符处的数 {number} 无法读取。请写成 12 或 0.25 的形式：不加前导零，不分节，小数点两边都有数字。'
  },
  'formula/number-out-of-range': {
    severity: 'error',
    params: ['number', 'position', 'maximum'],
    en: 'The number {number} at place {position} of the formula cannot be held as a fraction of whole numbers up to {maximum}. Write fewer digits.',
    zh: '公式第 {position} 个字符处的数 {number} 无法表示为分子分母都不超过 {maximum} 的分数。请减少位数。'
  },
  'formula/unknown-function': {
    severity: 'error',
    params: ['name', 'position', 'functions', 'functionsZh'],
    en: 'There is no function {name} (place {position} of the formula). There are: {functions}. Use one of these, or an operator after the name.',
    zh: '没有函数 {name}（公式第 {position} 个字符处）。可用：{functionsZh}。请改用其中之一，或在名称后写运算符。'
  },
  'formula/argument-count': {
    severity: 'error',
    params: ['name', 'position', 'given', 'needed'],
    en: 'The function {name} at place {position} of the formula has {given} values; it takes {needed}. Add or remove values.',
    zh: '公式第 {position} 个字符处的函数 {name} 有 {given} 个值，应有 {needed} 个。请增减。'
  },
  'formula/unreadable-rounding': {
    severity: 'error',
    params: ['text', 'position', 'maximum'],
    en: 'The rounding "{text}" at place {position} of the formula cannot be read. Write the value, then how many decimals (0 to {maximum}), then if need be half-up, half-even, down or up: round(x, 2, half-up).',
    zh: '公式第 {position} 个字符处的舍入方式“{text}”无法读取。请依次写数值、小数位数（0 至 {maximum}），必要时再写 half-up、half-even、down 或 up：舍入(x, 2, half-up)。'
  },
  'formula/too-deep': {
    severity: 'error',
    params: ['position', 'maximum'],
    en: 'The formula is nested more than {maximum} levels deep at place {position}. Remove parentheses, or split it.',
    zh: '公式在第 {position} 个字符处嵌套超过 {maximum} 层。请去掉多余的括号，或拆分公式。'
  },
  'formula/too-many-parts': {
    severity: 'error',
    params: ['maximum'],
    en: 'The formula has more than {maximum} numbers, names and operations. Split it into several counters or indicators.',
    zh: '公式的数、名称和运算超过 {maximum} 个。请拆成几个计数项或指标。'
  },
  'formula/unreadable-tree': {
    severity: 'error',
    params: ['maximum'],
    en: 'The syntax tree of the formula has a part that is no number, name, operation, call or rounding, or a number beyond {maximum}. Write the formula as text, or correct the part.',
    zh: '公式语法树中有一处不是数、名称、运算、函数或舍入，或有超过 {maximum} 的数。请改写为文本，或更正该处。'
  }
} as const satisfies IssueDefinitions
