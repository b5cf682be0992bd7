import { describe, expect, test } from 'vitest'
import { parseStrictJson, type ParseOptions } from './parse-strict-json.js'

/** `code pointer line:column` of every issue. */
function problems(text: string, options?: ParseOptions): string[] {
  return parseStrictJson(text, options).issues.map(
    ({ code, pointer, line, column }) => `${code} ${pointer} ${line}:${column}`
  )
}

describe('what is accepted', () => {
  test.each([
    ['{"a":[1,-2.5,true,false,null,"x\\u4e95\\n\\/"]}', { a: [1, -2.5, true, false, null, 'x井\n/'] }],
    [' [ ] ', []],
    ['"缺失（井盖），１号井"', '缺失（井盖），１号井'],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    ['0.123456789012345', 0.123456789012345]
  ])('%s is read', (text, value) => {
    const parsed = parseStrictJson(text)
    expect(parsed.issues).toEqual([])
    expect(parsed.value).toEqual(value)
  })

  test('names that every object inherits are ordinary keys', () => {
    const { value, issues } = parseStrictJson('{"toString":1,"hasOwnProperty":2,"valueOf":{"toString":3}}')
    expect(issues).toEqual([])
    expect(Object.entries(value as object)).toEqual([
      ['toString', 1],
      ['hasOwnProperty', 2],
      ['valueOf', { toString: 3 }]
    ])
  })
})

describe('what is refused, and where', () => {
  test.each([
    ['', ['document/empty  1:1']],
    [' \n ', ['document/empty  1:1']],
    ['\ufeff{}', ['document/byte-order-mark  1:1']],
    ['{"a":1,"a":2}', ['document/duplicate-key /a 1:8']],
    ['{"a":{"b":1,\n  "b":1}}', ['document/duplicate-key /a/b 2:3']],
    ['{"__proto__":{"x":1}}', ['document/forbidden-key /__proto__ 1:2']],
    ['{"\\u005f_proto__":1}', ['document/forbidden-key /__proto__ 1:2']],
    [
      '{"constructor":1,"prototype":2}',
      ['document/forbidden-key /constructor 1:2', 'document/forbidden-key /prototype 1:18']
    ],
    ['[1e400]', ['document/exponent /0 1:2']],
    ['[1E2]', ['document/exponent /0 1:2']],
    ['[9007199254740992]', ['document/unsafe-number /0 1:2']],
    ['[-9007199254740993]', ['document/unsafe-number /0 1:2']],
    ['[0.1234567890123456]', ['document/unsafe-number /0 1:2']],
    ['[01]', ['document/malformed-number /0 1:2']],
    [
      '[+1, .5, 1., -, 0x10]',
      [2, 6, 10, 14, 17].map((column, at) => `document/malformed-number /${at} 1:${column}`)
    ],
    [
      '[NaN, Infinity, undefined, True]',
      [2, 7, 17, 28].map((column, at) => `document/unknown-word /${at} 1:${column}`)
    ],
    ['[1,]', ['document/trailing-comma  1:4']],
    ['{"a":1,}', ['document/trailing-comma  1:8']],
    ['{"a":1 "b":2}', ['document/missing-comma  1:8']],
    ['["a" "b"]', ['document/missing-comma  1:6']],
    ['{a:1}', ['document/unquoted-key  1:2']],
    ['{"a"：1，"b":2}', ['document/full-width-punctuation  1:5', 'document/full-width-punctuation  1:7']],
    ['{\u3000"a":1}', ['document/full-width-punctuation  1:2']],
    ['// x\n{"a":/* y */1}', ['document/comment  1:1', 'document/comment  2:6']],
    ['{"a":1} x', ['document/trailing-content  1:9']],
    ["{'a':1}", ['document/not-json  1:2']],
    ['{"a":1', ['document/truncated  1:7']],
    ['{"a":', ['document/truncated /a 1:6']],
    ['{"a', ['document/truncated  1:4']],
    ['["a\n"]', ['document/unterminated-string /0 1:4']],
    ['["a\tb"]', ['document/control-character /0 1:4']],
    ['["\\x41"]', ['document/unknown-escape /0 1:3']],
    ['["\\u12"]', ['document/unknown-escape /0 1:3']],
    ['["\\ud800"]', ['document/lone-surrogate /0 1:2']],
    ['["a\udc00"]', ['document/lone-surrogate /0 1:2']],
    ['["a\u200bb"]', ['document/invisible-character /0 1:2']],
    ['["a\\u202eb"]', ['document/invisible-character /0 1:2']],
    ['["\\u0000"]', ['document/invisible-character /0 1:2']],
    ['["e\u0301"]', ['document/not-nfc /0 1:2']],
    ['["\uf967"]', ['document/not-nfc /0 1:2']],
    ['{"ｋind":1}', ['document/compatibility-character  1:2']],
    ['{"code":"０１０１"}', ['document/compatibility-character /code 1:9']]
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  test('several problems of one document are reported at once', () => {
    expect(problems('{"a":1,"a":01,\n"b":"\u200b",}')).toEqual([
      'document/malformed-number /a 1:12',
      'document/duplicate-key /a 1:8',
      'document/invisible-character /b 2:5',
      'document/trailing-comma  2:9'
    ])
  })

  test('the first of two members with one key is kept and a forbidden one is left out', () => {
    const { value } = parseStrictJson('{"limit":1,"limit":5,"__proto__":{"polluted":true}}')
    expect(value).toEqual({ limit: 1 })
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('a text that cannot be read to its end gives no value', () => {
    expect(parseStrictJson('{"a":[1,2}').value).toBeUndefined()
  })

  test('the file is named in every issue', () => {
    expect(parseStrictJson('[1,]', { file: 'criteria.json' }).issues[0]?.file).toBe('criteria.json')
  })
})

const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)
const wide = (nodes: number): string =>
  `[${Array(nodes - 1)
    .fill('1')
    .join()}]`
const letters = (length: number): string => `"${'a'.repeat(length)}"`

describe('limits', () => {
  test.each([
    ['bytes', 'document/too-large', (n: number) => `"${'a'.repeat(n - 2)}"`, 100],
    ['bytes', 'document/too-large', (n: number) => `"${'a'.repeat(n - 9)}井😀"`, 100],
    ['depth', 'document/too-deep', nested, 5],
    ['nodes', 'document/too-many-nodes', wide, 50],
    ['stringLength', 'document/string-too-long', (n: number) => `"${'井'.repeat(n)}"`, 20]
  ])('%s: %s only above the limit', (name, code, make, limit) => {
    const codes = (size: number): string[] =>
      parseStrictJson(make(size), { limits: { [name]: limit } }).issues.map((issue) => issue.code)
    expect(codes(limit - 1)).toEqual([])
    expect(codes(limit)).toEqual([])
    expect(codes(limit + 1)).toEqual([code])
  })

  test('the built-in depth is 64 and a caller cannot raise it', () => {
    expect(problems(nested(64))).toEqual([])
    expect(problems(nested(65), { limits: { depth: 1000 } })).toEqual([
      `document/too-deep ${'/0'.repeat(64)} 1:65`
    ])
  })

  test('the built-in limit of nodes holds', () => {
    expect(problems(wide(1_000_000))).toEqual([])
    expect(problems(wide(1_000_001))).toHaveLength(1)
  })

  test('the built-in limits of text length and bytes hold', () => {
    expect(problems(letters(1024 * 1024))).toEqual([])
    expect(problems(letters(1024 * 1024 + 1))).toEqual(['document/string-too-long  1:1'])
    expect(problems(' '.repeat(16 * 1024 * 1024 - 1) + '1')).toEqual([])
    expect(problems(' '.repeat(16 * 1024 * 1024) + '1')).toEqual(['document/too-large  1:1'])
  })

  test('after too many problems the rest is not listed', () => {
    const codes = parseStrictJson('[01,01,01,01]', { limits: { issues: 3 } }).issues.map(
      (issue) => issue.code
    )
    expect(codes.slice(2)).toEqual(['document/malformed-number', 'document/too-many-issues'])
  })

  test.each([
    ['deep lists', '['.repeat(100_000)],
    ['deep objects', '{"a":'.repeat(100_000)],
    ['open quotes', '"\\'.repeat(100_000)],
    ['digits', '1'.repeat(1_000_000)],
    ['one key over and over', `{${'"a":1,'.repeat(100_000)}"a":1}`],
    ['escapes', `"${'\\u200b'.repeat(100_000)}"`],
    ['slashes', '/*'.repeat(100_000)]
  ])('%s end with a coded issue', (_, text) => {
    expect(parseStrictJson(text).issues.length).toBeGreaterThan(0)
  })
})
