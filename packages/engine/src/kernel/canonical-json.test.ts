import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.js'

describe('canonicalJson', () => {
  it('sorts keys by code units and leaves no white space', () => {
    expect(canonicalJson({ b: [1, true, null], a: { z: 'é', y: '\u0001' } })).toBe(
      '{"a":{"y":"\\u0001","z":"é"},"b":[1,true,null]}'
    )
  })

  it('gives the RFC 8785 example of section 3.2.3', () => {
    const value = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}'
    )
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
    )
  })

  it('sorts by UTF-16 units, not by code points', () => {
    expect(canonicalJson({ '\ufb33': 1, '\u{1f600}': 2 })).toBe('{"\u{1f600}":2,"\ufb33":1}')
  })

  it('sorts keys that look like numbers as texts', () => {
    expect(canonicalJson([{ '9': 1, '10': { b: 1, a: 2 }, '!': 3, é: 4 }])).toBe(
      '[{"!":3,"10":{"a":2,"b":1},"9":1,"é":4}]'
    )
  })

  it('keeps a key called __proto__ and a text that looks like an escape', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1},"b":1}')
    expect(canonicalJson({ a: String.raw`\ud800` })).toBe(JSON.stringify({ a: String.raw`\ud800` }))
  })

  it('leaves out undefined members, and refuses them as items', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}')
    expect(() => canonicalJson([undefined])).toThrow(TypeError)
  })

  it('writes minus zero as zero and refuses what JSON cannot hold', () => {
    expect(canonicalJson(-0)).toBe('0')
    expect(() => canonicalJson(Number.NaN)).toThrow(TypeError)
    expect(() => canonicalJson('\ud800')).toThrow(TypeError)
    expect(() => canonicalJson(1n)).toThrow(TypeError)
    expect(() => canonicalJson({ at: new Date(0) })).toThrow(TypeError)
  })

  it('is the same for any order of keys, and parses back to the value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = JSON.stringify(value)
        fc.pre(!/\p{Surrogate}/u.test(text) && !/\\ud[89a-f]/i.test(text))
        const back: unknown = JSON.parse(text)
        expect(JSON.parse(canonicalJson(back))).toEqual(back)
        expect(canonicalJson(reversed(back))).toBe(canonicalJson(back))
      })
    )
  })
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => reversed(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)])
  )
}
