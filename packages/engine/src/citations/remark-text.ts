import { findLineStarts, positionOfOffset } from '@lijie/schema'
import { findBrokenSentences } from './find-broken-sentences.js'
import { findMixedNumerals } from './find-mixed-numerals.js'
import type { TextPlace } from './split-articles.js'

/**
 * What is odd in the form of a text (文本形式): punctuation of half width in Chinese, both widths at once, indents of
 * ideographic spaces, one unit counted both in digits and in Chinese numerals, line breaks inside sentences.
 */
export type TextForm =
  | 'half-width-punctuation'
  | 'mixed-punctuation'
  | 'ideographic-spaces'
  | 'mixed-numerals'
  | 'broken-sentences'

/** One oddity: how often it occurs, and the first place of it. */
export interface TextRemark extends TextPlace {
  readonly form: TextForm
  readonly count: number
  /** Some characters of the first place. */
  readonly example: string
}

/** A place of an oddity in a text, in UTF-16 code units. */
export interface OddPlace {
  readonly at: number
  readonly example: string
}

const halfWidth = /[,;:?!](?<=[\p{Script=Han}”》].)|\((?=\p{Script=Han})|\)(?<=\p{Script=Han}\w{0,20}\))/gu
const fullWidth = /[，；：（）？！]/gu
const ideographicSpaces = /\u3000+/gu

/** Tells what is odd in the form of a text. None of it keeps citations from being found. */
export function remarkText(text: string): readonly TextRemark[] {
  const lines = findLineStarts(text)
  const half = listMatches(text, halfWidth)
  const full = listMatches(text, fullWidth)
  const isMixed = half.length > 0 && full.length > 0
  const found: readonly (readonly [TextForm, readonly OddPlace[]])[] = [
    ['half-width-punctuation', isMixed ? [] : half],
    ['mixed-punctuation', isMixed ? (half.length <= full.length ? half : full) : []],
    ['ideographic-spaces', listMatches(text, ideographicSpaces)],
    ['mixed-numerals', findMixedNumerals(text)],
    ['broken-sentences', findBrokenSentences(text)]
  ]
  return found.flatMap(([form, places]) => {
    const [first] = places
    if (first === undefined) return []
    const { at, example } = first
    return [{ form, count: places.length, example, ...positionOfOffset(lines, at) }]
  })
}

function listMatches(text: string, pattern: RegExp): readonly OddPlace[] {
  return [...text.matchAll(pattern)].map(({ index }) => ({
    at: index,
    example: text.slice(Math.max(0, index - 4), index + 5).replace(/\s+/gu, ' ')
  }))
}
