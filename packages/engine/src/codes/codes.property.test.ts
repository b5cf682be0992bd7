import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileCodes, readCodeList } from '../../test/code-fixtures.js'
import {
  formatComponentIdentifier,
  formatDivisionCode,
  formatTypeCode,
  formatUnitGridCode,
  parseComponentIdentifier,
  parseDivisionCode,
  parseTypeCode,
  parseUnitGridCode
} from './index.js'
import { provinceCodes } from './province-codes.js'

const rules = compileCodes()
const entries = readCodeList('gb-t-30428.2-2013').taxonomy!.entries.filter(({ code }) => code !== null)
const codesOf = (kind: string): string[] =>
  entries.flatMap((one) => (one.kind === kind ? (one.code ?? []) : []))

const digits = (length: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((number) => String(number).padStart(length, '0'))
const division = fc
  .tuple(fc.constantFrom(...provinceCodes), digits(2), digits(2))
  .map(([province, prefecture, county]) => province + prefecture + (prefecture === '00' ? '00' : county))
const typeCode = fc.constantFrom('component', 'event').chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    code: fc
      .tuple(fc.option(division, { nil: '' }), fc.constantFrom(...codesOf(kind)))
      .map(([place, code]) => place + code)
  })
)
const identifier = fc
  .tuple(division, fc.constantFrom(...codesOf('component')), digits(6))
  .map((parts) => parts.join(''))

test('every division code is written again as it was read', () => {
  fc.assert(
    fc.property(division, (code) => {
      const decision = parseDivisionCode(rules, code)
      expect('value' in decision && formatDivisionCode(decision.value)).toBe(code)
    })
  )
})

test('every code of a type is written again as it was read', () => {
  fc.assert(
    fc.property(typeCode, (query) => {
      const decision = parseTypeCode(rules, query)
      expect('value' in decision && formatTypeCode(rules, decision.value)).toBe(query.code)
    })
  )
})

test('every identifier is written again as it was read', () => {
  fc.assert(
    fc.property(identifier, (code) => {
      const decision = parseComponentIdentifier(rules, { identifier: code })
      expect('value' in decision && formatComponentIdentifier(decision.value)).toBe(code)
    })
  )
})

test('every unit grid is written again as it was read', () => {
  fc.assert(
    fc.property(division, digits(9), (place, cell) => {
      const decision = parseUnitGridCode(rules, place + cell)
      expect('value' in decision && formatUnitGridCode(decision.value)).toBe(place + cell)
    })
  )
})

test('any text is answered or refused, never guessed: an answer is written again as the text', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 18 }),
    fc.stringMatching(/^[0-9]{0,18}$/),
    identifier,
    fc
      .tuple(identifier, fc.nat(15), fc.string({ maxLength: 2 }))
      .map(([code, at, put]) => code.slice(0, at) + put + code.slice(at + 1))
  )
  fc.assert(
    fc.property(text, (code) => {
      const read = [
        [parseDivisionCode(rules, code), formatDivisionCode],
        [parseComponentIdentifier(rules, { identifier: code }), formatComponentIdentifier],
        [parseUnitGridCode(rules, code), formatUnitGridCode]
      ] as const
      for (const [decision, format] of read) {
        const written = 'value' in decision ? (format as (value: unknown) => string)(decision.value) : code
        expect(written).toBe(code)
        expect('refused' in decision ? decision.refused.length : 1).toBeGreaterThan(0)
      }
    })
  )
})

test('whatever is given for a code is refused or read, and never thrown at', () => {
  const odd: readonly unknown[] = [
    ...Object.getOwnPropertyNames(Object.prototype),
    null,
    undefined,
    Number.NaN,
    140802,
    Symbol('x'),
    Object.create(null),
    () => 1,
    '',
    '\u0000',
    '１４０８０２',
    '140802\n',
    '0'.repeat(1_000_000)
  ]
  for (const given of odd) {
    const code = given as string
    const answers = [
      parseDivisionCode(rules, code),
      parseUnitGridCode(rules, code),
      parseTypeCode(rules, { kind: 'component', code }),
      parseTypeCode(rules, { kind: code, code: '0101' }),
      parseTypeCode(rules, { kind: 'component', code: '0101', edition: code }),
      parseComponentIdentifier(rules, { identifier: code }),
      parseComponentIdentifier(rules, { identifier: '1408020101000001', layout: code }),
      parseComponentIdentifier(rules, { identifier: '1408020101000001', edition: code })
    ]
    const read = answers.flatMap((answer, place) => ('refused' in answer ? [] : [place]))
    // Cases leave the edition of a type empty where they do not state it.
    const notGiven = given ? [] : given === undefined ? [4, 6, 7] : [4]
    expect([given, read]).toEqual([given, notGiven])
  }
})
