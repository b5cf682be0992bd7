import type { MessageLanguage } from './message-language.js'

/** What is wrong with a field of a command, in Chinese; names of system errors stay as they are. */
const problems: ReadonlyMap<string, string> = new Map([
  ['must be an object', '应为对象'],
  ['must be 0 or a whole number above', '应为 0 或正整数'],
  ['must be 1 to 200 printable ASCII characters without blanks', '应为 1 至 200 个可见 ASCII 字符，不含空格'],
  ['is no JSON: NaN, half a surrogate pair, functions', '不是有效的 JSON 值（如 NaN、不完整的代理对、函数）'],
  ['begins with timer:, as those of timers do', '不能以 timer: 开头，该前缀留给定时事项']
])
const otherCase = 'is not that of the report, '

/** Why something cannot be used, e.g. `must be an object` as `应为对象`. */
export function sayProblem(text: string, language: MessageLanguage): string {
  if (language === 'en') return text
  if (text.startsWith(otherCase)) return `与上报中的案件编号 ${text.slice(otherCase.length)} 不一致`
  return problems.get(text) ?? text
}
