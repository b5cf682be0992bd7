import type { MessageLanguage } from './message-language.js'

/** What values look like, in Chinese; in English the names of JSON types are words already. */
const forms: ReadonlyMap<string, string> = new Map([
  ['null', '空值（null）'],
  ['boolean', '是非值'],
  ['integer', '整数'],
  ['number', '数'],
  ['string', '文本'],
  ['text', '文本'],
  ['array', '列表'],
  ['object', '对象'],
  ['undefined', '空缺'],
  ['true / false', 'true 或 false'],
  ['[…]', '列表'],
  ['number or {numerator, denominator}', '数，或 {numerator, denominator}'],
  ['{numerator, denominator} or number', '{numerator, denominator}，或数'],
  ['code (string)', '代码（文本）'],
  ['array of codes', '代码列表'],
  ['epoch milliseconds or ISO 8601 with offset', '毫秒时间戳，或带时差的 ISO 8601 时间'],
  ['n/d, 0.25', '分数（如 1/4）或小数（如 0.25）'],
  ['ISO 8601, +08:00', '带时差（如 +08:00）的 ISO 8601 时间'],
  ['ISO 8601, 2026-04-01T00:00:00+08:00', 'ISO 8601 时间，例如 2026-04-01T00:00:00+08:00'],
  ['{ [ " 0-9 true false null', '一个值（以 {、[、引号或数字开头，或者是 true、false、null）'],
  ['slot=standard', '委托项=标准编号'],
  ['sqlite:FILE', 'sqlite:文件'],
  ['SEQUENCE:HASH', '序号:散列值'],
  ['epoch milliseconds', '毫秒时间戳'],
  ['epoch ms', '毫秒时间戳'],
  ['an object', '对象'],
  ['a capital letter', '一个大写字母'],
  ['a list of ids', '编号列表'],
  ['a list of case numbers', '案件编号列表'],
  ['empty', '空文件'],
  ['binary', '二进制内容'],
  ['text, CSV', '文本或 CSV'],
  ['"', '双引号']
])

/** A value with its kind, kinds of values, or a piece of JSON: `30 (string)`, `string / null`, `"," or "]"`. */
export function sayForm(text: string, language: MessageLanguage): string {
  if (language === 'en') return text
  const known = forms.get(text)
  if (known !== undefined) return known
  if (text.length > 1 && text.startsWith('"') && text.endsWith('"')) return quoteInChinese(text)
  if (text.startsWith('{') && text.endsWith('}')) return text
  const [, least, most] = /^text of (\d+) to (\d+) characters$/.exec(text) ?? []
  if (least !== undefined && most !== undefined) return `${least} 至 ${most} 个字符的文本`
  const [, members] = /^object (\{.*\})$/s.exec(text) ?? []
  if (members !== undefined) return `${sayKind('object')} ${members}`
  const [, outer, inner = ''] = /^(.*) \(([^()]*)\)$/s.exec(text) ?? []
  if (outer !== undefined) return `${sayKind(outer)}（${sayKind(inner)}）`
  const kinds = text.split(text.includes(' / ') ? ' / ' : ', ').map(sayKind)
  const last = kinds.pop() ?? ''
  if (kinds.length === 0) return last
  return kinds.join('、') + (text.includes(' / ') ? '或' : '、') + last
}

function sayKind(text: string): string {
  return forms.get(text) ?? text
}

function quoteInChinese(text: string): string {
  const pieces = text.slice(1, -1).split('" or "')
  return pieces.map((piece) => `“${piece}”`).join('或')
}
