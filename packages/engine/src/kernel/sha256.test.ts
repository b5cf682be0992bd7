import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256Hex } from './sha256.js'

describe('sha256Hex', () => {
  it('gives the published digests of the empty text and of abc', () => {
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('agrees with the host at every length around a block', () => {
    for (let length = 0; length < 200; length += 1) {
      const text = '城'.repeat(length % 7) + 'x'.repeat(length)
      expect(sha256Hex(text)).toBe(createHash('sha256').update(text).digest('hex'))
    }
  })

  it('agrees with the host on texts of many chunks, with pairs across their borders', () => {
    for (const text of [
      'x'.repeat(100_000),
      '😀'.repeat(20_001),
      `a${'😀'.repeat(20_001)}`,
      '城'.repeat(30_000)
    ]) {
      expect(sha256Hex(text)).toBe(createHash('sha256').update(text).digest('hex'))
    }
  })

  it('agrees with the host on random texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        expect(sha256Hex(text)).toBe(createHash('sha256').update(text).digest('hex'))
      })
    )
  })
})
