// Mistakes in the text of a file: characters, encodings and depth.
import { replace, start, textMistake } from './text-mistake.mjs'

const area = '"value": 25'
const areaPlace = '/conditions/broken/all/1/value'
const deepList = (depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`
const title = { place: { line: 7, column: 1 } }

const control = 'document/control-character'
const characters = [
  textMistake(
    'raw-nul',
    'standard',
    replace('港镇案件', '港\u0000镇案件'),
    control,
    '/title/zh',
    '港¦\u0000'
  ),
  textMistake(
    'raw-escape-character',
    'standard',
    replace('港镇案件', '\u001b[2J港镇案件'),
    control,
    '/title/zh',
    '¦\u001b[2J'
  ),
  textMistake(
    'raw-line-feed',
    'standard',
    replace('港镇案件', '港镇\n案件'),
    'document/unterminated-string',
    '/title/zh',
    '港镇¦\n'
  ),
  textMistake(
    'raw-carriage-return',
    'standard',
    replace('港镇案件', '港镇\r案件'),
    'document/unterminated-string',
    '/title/zh',
    '港镇¦\r'
  ),
  textMistake(
    'high-surrogate-alone',
    'standard',
    replace('港镇案件', '\\ud83d案件'),
    'document/lone-surrogate',
    '/title/zh',
    '¦"\\ud83d'
  ),
  textMistake(
    'low-surrogate-alone',
    'standard',
    replace('港镇案件', '\\udc00案件'),
    'document/lone-surrogate',
    '/title/zh',
    '¦"\\udc00'
  ),
  textMistake(
    'surrogates-swapped',
    'standard',
    replace('港镇案件', '\\ude00\\ud83d'),
    'document/lone-surrogate',
    '/title/zh',
    '¦"\\ude00'
  ),
  textMistake(
    'lone-surrogate-in-key',
    'mapping',
    replace('"部件"', '"\\ud800"'),
    'document/lone-surrogate',
    '/kind/values',
    '¦"\\ud800'
  ),
  textMistake(
    'escape-x41',
    'standard',
    replace('港镇案件', '\\x41案件'),
    'document/unknown-escape',
    '/title/zh',
    '¦\\x41'
  ),
  textMistake(
    'escape-u-of-three-digits',
    'standard',
    replace('港镇案件', '\\u12g案件'),
    'document/unknown-escape',
    '/title/zh',
    '¦\\u12g'
  ),
  textMistake(
    'escape-u-in-braces',
    'standard',
    replace('港镇案件', '\\u{6e2f}案件'),
    'document/unknown-escape',
    '/title/zh',
    '¦\\u{'
  ),
  textMistake(
    'windows-path-in-text',
    'standard',
    replace('港城管〔2025〕7号', 'C:\\standards'),
    'document/unknown-escape',
    '/source/number',
    '¦\\standards'
  )
]

const utf8 = 'document/not-utf-8'
const bytes = [
  textMistake(
    'utf-16-with-mark',
    'standard',
    (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    utf8,
    '',
    start
  ),
  textMistake(
    'utf-16-big-endian',
    'standard',
    (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    utf8,
    '',
    start
  ),
  textMistake(
    'utf-16-without-mark',
    'vectors',
    () => Buffer.from('{ "groups": [] }\n', 'utf16le'),
    utf8,
    '',
    start
  ),
  textMistake(
    'gb18030-file',
    'standard',
    (text) => splice(text, '港镇案件', [0xb8, 0xdb, 0xd5, 0xf2, 0xb0, 0xb8, 0xbc, 0xfe]),
    utf8,
    '',
    title
  ),
  textMistake('latin-1-letter', 'standard', (text) => splice(text, 'Harbour', [0x48, 0xe9]), utf8, '', title),
  textMistake(
    'utf-8-cut-in-character',
    'standard',
    (text) => splice(text, '港镇案件', [0xe6, 0xb8]),
    utf8,
    '',
    title
  ),
  textMistake(
    'overlong-utf-8',
    'standard',
    (text) => splice(text, '港镇案件', [0xc0, 0xaf]),
    utf8,
    '',
    title
  ),
  textMistake(
    'utf-8-encoded-surrogate',
    'standard',
    (text) => splice(text, '港镇案件', [0xed, 0xa0, 0x80]),
    utf8,
    '',
    title
  )
].map((mistake) => (mistake.name === 'utf-16-without-mark' ? mistake : { ...mistake, stage: 'file' }))

/** The bytes of a text in which the first `from` is replaced by other bytes. */
function splice(text, from, replacement) {
  const at = text.indexOf(from)
  return Buffer.concat([
    Buffer.from(text.slice(0, at)),
    Buffer.from(replacement),
    Buffer.from(text.slice(at + from.length))
  ])
}

const sizes = [
  textMistake(
    'nested-65-levels',
    'criteria',
    replace(area, `"value": ${deepList(65)}`),
    'document/too-deep',
    `${areaPlace}${'/0'.repeat(59)}`,
    `"value": ${'['.repeat(59)}¦[`
  ),
  textMistake('nested-1000-levels', 'vectors', () => deepList(1000), 'document/too-deep', '/0'.repeat(64), {
    place: { line: 1, column: 65 }
  }),
  textMistake('nested-objects', 'vectors', () => '{"a":'.repeat(100), 'document/too-deep', '/a'.repeat(64), {
    place: { line: 1, column: 64 * 5 + 1 }
  })
]

/** Mistakes in the text of a file. */
export const byteMistakes = [...characters, ...bytes, ...sizes]
