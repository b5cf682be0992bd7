import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findByCode, indexCodes } from './code-index.js'

const listed = [
  '0101',
  '101',
  '00101',
  '0',
  '00',
  '12345678',
  '99999999',
  '123456789',
  '0000000000001',
  '01a1',
  'gas-pipe-burst',
  '０１０１',
  ''
]
const index = indexCodes(new Map(listed.map((code) => [code, `<${code}>`])))

test('every code is found as it is written', () => {
  for (const code of listed) expect(findByCode(index, code)).toBe(`<${code}>`)
})

test('zeros in front, more digits, other letters and other widths make another code', () => {
  const others = [
    '1',
    '000',
    '0101 ',
    ' 0101',
    '+101',
    '1e2',
    '0x65',
    '01:1',
    '01/1',
    '0１01',
    '1２',
    '1234567',
    '123456780',
    '00000000',
    '0000000000002',
    '01A1',
    'gas-pipe-burs'
  ]
  for (const code of others) expect([code, findByCode(index, code)]).toEqual([code, undefined])
})

test('what is no text is no code, whatever it looks like as text', () => {
  const odd: readonly unknown[] = [101, 0, null, undefined, Number.NaN, true, ['0101'], { length: 0 }, 101n]
  for (const code of odd) expect(findByCode(index, code as string)).toBeUndefined()
})

test('an index of nothing finds nothing', () => {
  const empty = indexCodes(new Map<string, number>())
  for (const code of ['', '0', '0101', 'a']) expect(findByCode(empty, code)).toBeUndefined()
})

test('it finds what the map finds, for any codes', () => {
  const code = fc.oneof(
    fc.stringMatching(/^[0-9]{0,10}$/),
    fc.stringMatching(/^[0-9]{0,3}[a-z:/０-９-]{0,2}[0-9]{0,5}$/),
    fc.string({ maxLength: 9 })
  )
  fc.assert(
    fc.property(fc.array(code, { maxLength: 40 }), fc.array(code, { maxLength: 40 }), (codes, asked) => {
      const byCode = new Map(codes.map((one, i) => [one, i]))
      const any = indexCodes(byCode)
      for (const one of [...codes, ...asked]) expect(findByCode(any, one)).toBe(byCode.get(one))
    }),
    { numRuns: 2000 }
  )
})
