import { normalizeText } from './normalize-text.js'

/** A text as it is compared, and where each of its characters stands in the text as it was given. */
export interface NormalText {
  /** What `normalizeText` makes of it. */
  readonly text: string
  /** Where each character begins in `text`, in UTF-16 code units; at last the length. */
  readonly starts: readonly number[]
  /** Where each character comes from in the text as given, in UTF-16 code units. */
  readonly offsets: readonly number[]
}

/** Characters that normalise together: a base with its marks, also those of half width, and syllables of Hangul. */
const clusters = /(?:\p{Script=Hangul}+|[^])[\p{M}\uff9e\uff9f]*/gu

/** Normalises a text and keeps the places of its characters. */
export function readNormalText(given: string): NormalText {
  const pieces: string[] = []
  const starts: number[] = []
  const offsets: number[] = []
  let length = 0
  for (const { 0: cluster, index } of given.matchAll(clusters)) {
    const piece = normalizeText(cluster)
    pieces.push(piece)
    for (const character of piece) {
      starts.push(length)
      offsets.push(index)
      length += character.length
    }
  }
  return { text: pieces.join(''), starts: [...starts, length], offsets }
}
