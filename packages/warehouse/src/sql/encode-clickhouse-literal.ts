import { isWholeText } from './is-whole-text.js'

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\0': '\\0',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t'
}

/**
 * A number or text as a typed literal of ClickHouse (字面量编码), which has no bound parameters at version 18.16: Int64 for
 * whole numbers, String for texts. The only place where a value becomes part of a statement.
 *
 * @throws RangeError for a number that is no whole number below 2^53, and for half a surrogate pair, which UTF-8 lacks.
 */
export function encodeClickhouseLiteral(value: number | string): string {
  if (typeof value === 'string') {
    if (!isWholeText(value)) throw new RangeError('half a surrogate pair has no form in UTF-8')
    return `'${value.replace(/[\\'\0\b\f\n\r\t]/g, (sign) => escapes[sign] ?? sign)}'`
  }
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no whole number below 2^53`)
  // -0 would be written as 0 and is the same number.
  return `toInt64(${value})`
}
