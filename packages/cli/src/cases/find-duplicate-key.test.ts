import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDuplicateKey } from './find-duplicate-key.js'

const find = (text: string): string | undefined => findDuplicateKey(text, JSON.parse(text))

describe('findDuplicateKey', () => {
  it.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"a" : 1, "b": {"c":1,"c":1}}', 'c'],
    [String.raw`[{"a":1},{"b":[{"x":":","x":"\\"}]}]`, 'x'],
    [String.raw`{"a":1,"\u0061":2}`, 'a']
  ])('finds in %s the key %s', (text, key) => {
    expect(find(text)).toBe(key)
  })

  it('takes texts for texts and the same key of two objects for two', () => {
    expect(find(String.raw`{"a":"\":\\","b:\"":[{"a":1},{"a":1}]}`)).toBeUndefined()
    expect(find('{"__proto__":1}')).toBeUndefined()
  })

  it('finds nothing in what JSON.stringify wrote, however deep', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        expect(find(text)).toBeUndefined()
      })
    )
    const deep = '{"a":'.repeat(5000) + '1' + '}'.repeat(5000)
    expect(find(deep)).toBeUndefined()
  })
})
