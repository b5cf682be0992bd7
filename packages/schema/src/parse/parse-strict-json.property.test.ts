import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinPointer } from './json-pointer.js'
import { parseStrictJson } from './parse-strict-json.js'

const plainText = fc.string({ unit: fc.constantFrom(...'abc019 -_/~.井盖缺失（），。"\\\n\t') })
const plainNumber = fc.oneof(
  fc.maxSafeInteger(),
  fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 1, max: 999 }))
    .map(([whole, part]) => Number((whole + part / 1000).toFixed(3)))
)
const plainJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false),
    plainNumber,
    plainText,
    tie('list'),
    tie('object')
  ),
  list: fc.array(tie('value'), { maxLength: 6 }),
  object: fc.dictionary(plainText, tie('value'), { maxKeys: 6 })
})).value

test('reading what was written gives the same value', () => {
  fc.assert(
    fc.property(plainJson, fc.constantFrom(undefined, 2, '\t'), (value, space) => {
      const parsed = parseStrictJson(JSON.stringify(value, null, space))
      expect(parsed.issues).toEqual([])
      expect(parsed.value).toEqual(JSON.parse(JSON.stringify(value)))
    }),
    { numRuns: 2000 }
  )
})

test('every value of a document has a position that lies in the text', () => {
  fc.assert(
    fc.property(plainJson, (value) => {
      const text = JSON.stringify(value, null, 1)
      const lines = text.split('\n')
      const { positions } = parseStrictJson(text)
      const walk = (one: unknown, pointer: string): void => {
        const place = positions.at(pointer)
        const rest = lines[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1) ?? ''
        const written = JSON.stringify(one, null, 1).split('\n')[0] ?? ''
        expect(rest.startsWith(written)).toBe(true)
        if (typeof one === 'object' && one !== null)
          for (const [key, child] of Object.entries(one)) walk(child, joinPointer(pointer, key))
      }
      walk(value, '')
    }),
    { numRuns: 300 }
  )
})

/** What we refuse although it is JSON. */
const ownRefusals = new Set(
  [
    'exponent',
    'unsafe-number',
    'duplicate-key',
    'forbidden-key',
    'lone-surrogate',
    'invisible-character'
  ].concat(['not-nfc', 'compatibility-character', 'too-deep', 'too-many-issues'])
)

function jsonParseAccepts(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const nearJson = fc
  .tuple(
    plainJson,
    fc.nat(),
    fc.nat(5),
    fc.string({ unit: fc.constantFrom(...'{}[]",:0123456789.eE+-\\/utrfalsn \n') })
  )
  .map(([value, at, cut, insert]) => {
    const text = JSON.stringify(value)
    const place = at % (text.length + 1)
    return text.slice(0, place) + insert.slice(0, 4) + text.slice(place + cut)
  })

test.each([
  ['random text', fc.string({ unit: 'binary' })],
  [
    'text of JSON characters',
    fc.string({ unit: fc.constantFrom(...'{}[]",:0123456789.eE+-\\/utrfalsn \n') })
  ],
  ['damaged documents', nearJson]
])('on %s it never throws and agrees with JSON.parse about what is JSON', (_, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      const codes = parseStrictJson(text).issues.map((issue) => issue.code.replace('document/', ''))
      const accepted = codes.every((code) => ownRefusals.has(code))
      expect(accepted).toBe(jsonParseAccepts(text))
      if (codes.length === 0) expect(parseStrictJson(text).value).toEqual(JSON.parse(text))
    }),
    { numRuns: 3000 }
  )
})
