import fc from 'fast-check'
import { expect, it } from 'vitest'
import { normalizeText } from './normalize-text.js'
import { readNormalText } from './read-normal-text.js'

const odd = fc.constantFrom(
  ...'　（）①㈠ｶﾞ가각한ﾡￂ\u0301\u0327\u3099e뀐\u1100\u1161\u11a8\ufeff\u00a0𠮷\ud800ﬁ。,，'
)
const texts = fc.string({ unit: fc.oneof(odd, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) })

it('keeps what normalising the whole text gives, character by character', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const { text, starts, offsets } = readNormalText(given)
      expect(text).toBe(normalizeText(given))
      const characters = [...text]
      expect(offsets.length).toBe(characters.length)
      expect(starts.slice(0, -1).map((start, at) => text.slice(start, starts[at + 1]))).toEqual(characters)
      expect(offsets.every((offset, at) => offset < given.length && offset >= (offsets[at - 1] ?? 0))).toBe(
        true
      )
    }),
    { numRuns: 3000 }
  )
})
