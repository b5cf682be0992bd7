// Texts that are made to exhaust a parser or a validator.
import { readPart } from '@lijie/schema'

const million = 1_000_000
const list = (item) => `[${Array.from({ length: million }, () => item).join(',')}]`
const members = (key) => `{${Array.from({ length: million }, (_, at) => `"${key(at)}":1`).join(',')}}`
const megabytes = (count, text) => text.repeat(Math.floor((count * 1024 * 1024) / text.length))
const row = '{"id":"component/0101/1","article":"1","summary":{"zh":"x"},"condition":null}'

/** Name -> text; each must be refused. Made when asked for, because they are large. */
export const hostileTexts = [
  ['lists nested 100,000 deep', () => '['.repeat(100_000)],
  ['objects nested 100,000 deep', () => '{"a":'.repeat(100_000)],
  ['nots nested 100,000 deep', () => `{"rows":[{"condition":${'{"not":'.repeat(100_000)}`],
  ['a list of 1,000,000 numbers', () => list('1')],
  ['a list of 1,000,000 empty lists', () => list('[]')],
  ['an object of 1,000,000 keys', () => members((at) => at)],
  ['one key 1,000,000 times', () => members(() => 'a')],
  ['__proto__ 1,000,000 times', () => members(() => '__proto__')],
  ['1,000,000 rows', () => `{"rows":${list(row)}}`],
  ['200,000 rows without limits', () => `{"rows":[${Array.from({ length: 200_000 }, () => row).join(',')}]}`],
  ['a text of 100 MB', () => `"${'x'.repeat(100 * 1024 * 1024)}"`],
  ['a key of 16 MB', () => `{"${megabytes(15, 'k')}":1}`],
  ['a number of 15,000,000 digits', () => megabytes(15, '9')],
  ['a number of 15,000,000 signs', () => `-${megabytes(15, '+-')}`],
  ['a fraction of 15,000,000 zeros', () => `0.${megabytes(15, '0')}1`],
  ['15 MB of blanks', () => megabytes(15, ' ')],
  ['15 MB of line ends', () => `${megabytes(15, '\n')}x`],
  ['15 MB of comments', () => megabytes(15, '/**/')],
  ['a comment of 15 MB', () => `/*${megabytes(15, '*')}`],
  ['15 MB of escapes', () => `"${megabytes(15, '\\x')}"`],
  ['15 MB of backslashes', () => `"${megabytes(15, '\\\\')}`],
  ['15 MB of lone surrogates', () => `"${megabytes(7, '\\ud800')}"`],
  ['5 MB of decomposed letters', () => `{"a":"${megabytes(1, 'e\u0301')}"}`],
  ['15 MB of combining marks', () => `"a${megabytes(15, '\u0301\u0323')}"`],
  ['15 MB of full-width digits', () => `"${megabytes(5, '１')}"`],
  ['15 MB of control characters', () => `"${megabytes(15, '\u0001')}"`],
  ['5,000,000 quotes', () => megabytes(5, '"')],
  ['5,000,000 opening braces in a list', () => `[${megabytes(5, '{')}`],
  ['a word of 15 MB', () => megabytes(15, 'x')],
  ['all of 200 all of 200 all of 200', () => cube(200)]
].map(([title, make]) => ({ title, make }))

/** The codes with which a text is refused as criteria. */
export function refuseText(text) {
  return [...new Set(readPart('criteria', text).issues.map(({ code }) => code))]
}

function cube(size) {
  const leaf = '{"fact":"a","operator":"equal","value":1}'
  const group = (item) => `{"all":[${Array.from({ length: size }, () => item).join(',')}]}`
  return `{"rows":[{"condition":${group(group(group(leaf)))}}]}`
}
