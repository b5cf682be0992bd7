import { splitArticles, verifyCitations, type CitationReport } from '@lijie/engine/citations'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lanternCity, lanternRules, lanternText } from './lantern-city.js'

const verify = (text: string): CitationReport => verifyCitations(lanternCity, text)
const { normal, articles } = splitArticles(lanternText)
const offsetOf = (character: number): number => normal.offsets[character] ?? 0
const lineStarts = lanternText
  .split('\n')
  .reduce<number[]>((starts, line) => [...starts, (starts.at(-1) ?? 0) + line.length + 1], [0])

/** First and last character of the words of each rule, in the normalised text. */
const spans = verify(lanternText).citations.map(({ place }, index) => {
  const offset = (lineStarts[(place?.line ?? 0) - 1] ?? 0) + (place?.column ?? 0) - 1
  const from = normal.offsets.indexOf(offset)
  return { from, chars: lanternRules[index]?.rule.fragment?.chars ?? 0 }
})

const gap = fc.stringMatching(/^[ \t\n\r\u3000\u00a0]{1,3}$/)
const otherWidth = (sign: string): string => {
  const code = sign.charCodeAt(0)
  if (code > 0x20 && code < 0x7f) return String.fromCharCode(code + 0xfee0)
  return code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : sign
}

it('never depends on line breaks, indents and width', () => {
  const changes = fc.array(fc.tuple(fc.nat(lanternText.length), fc.option(gap)), {
    minLength: 1,
    maxLength: 60
  })
  fc.assert(
    fc.property(changes, fc.boolean(), (list, squeezed) => {
      const signs = [...(squeezed ? lanternText.replaceAll(/\s/gu, '') : lanternText)]
      for (const [at, space] of list) {
        const sign = signs[at]
        if (sign !== undefined) signs[at] = space === null ? otherWidth(sign) : `${sign}${space}`
      }
      const { found, articles: checked } = verify(signs.join(''))
      expect(found).toBe(lanternRules.length)
      expect(new Set(checked.map(({ state }) => state))).toEqual(new Set(['same']))
    }),
    { numRuns: 60 }
  )
})

it('tells every change of a cited character, at its rule', () => {
  const places = fc
    .nat(spans.length - 1)
    .chain((index) => fc.tuple(fc.constant(index), fc.nat((spans[index]?.chars ?? 1) - 1)))
  fc.assert(
    fc.property(places, fc.constantFrom('甲', '7', '，', '𠮷', ''), ([index, at], sign) => {
      const offset = offsetOf((spans[index]?.from ?? 0) + at)
      fc.pre(lanternText[offset] !== sign)
      const { citations } = verify(lanternText.slice(0, offset) + sign + lanternText.slice(offset + 1))
      expect(citations[index]?.state).not.toBe('found')
    }),
    { numRuns: 150 }
  )
})

it('tells every change of a character of an article, cited or not', () => {
  const places = fc.constantFrom(...articles).chain(({ from, to }) => fc.integer({ min: from, max: to - 1 }))
  fc.assert(
    fc.property(places, fc.constantFrom('甲', '0', '。', ''), (character, sign) => {
      const offset = offsetOf(character)
      fc.pre(lanternText[offset]?.normalize('NFKC') !== sign)
      const { articles: checked } = verify(
        lanternText.slice(0, offset) + sign + lanternText.slice(offset + 1)
      )
      expect(checked.some(({ state }) => state !== 'same')).toBe(true)
    }),
    { numRuns: 150 }
  )
})

it('finds in a text cut short what stands before the cut, and nothing behind it', () => {
  fc.assert(
    fc.property(fc.nat(lanternText.length), (cut) => {
      const { citations } = verify(lanternText.slice(0, cut))
      for (const [index, { state }] of citations.entries()) {
        const { from = 0, chars = 0 } = spans[index] ?? {}
        const isWhole = offsetOf(from + chars - 1) < cut
        expect(state === 'found' || state === 'moved').toBe(isWhole)
      }
    }),
    { numRuns: 60 }
  )
})
