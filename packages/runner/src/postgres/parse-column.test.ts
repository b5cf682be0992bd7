import { describe, expect, it } from 'vitest'
import { getTypeParser } from './parse-column.js'

describe('a column', () => {
  it.each([
    ['a bigint', 20, '1767225600000', 1_767_225_600_000],
    ['an integer', 23, '-7', -7],
    ['a boolean', 16, 't', true],
    ['a boolean', 16, 'f', false],
    ['a JSON value', 114, '{"a":[1,null,"\\u0000"]}', { a: [1, null, '\0'] }],
    ['a text', 25, '20', '20'],
    ['anything else', 1184, '2026-01-01 00:00:00+00', '2026-01-01 00:00:00+00']
  ])('of %s (%i) is read', (_name, oid, text, value) => {
    expect(getTypeParser(oid)(text)).toEqual(value)
  })

  it('whose integer a program cannot hold is refused, not rounded', () => {
    expect(() => getTypeParser(20)('9007199254740993')).toThrow(RangeError)
  })
})
