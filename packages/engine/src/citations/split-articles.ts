import { findLineStarts, positionOfOffset } from '@lijie/schema'
import { titleNote } from './article-number.js'
import { findHeads } from './find-heads.js'
import { readNormalText, type NormalText } from './read-normal-text.js'

/** A place in a text as it was given: line and column from 1, as editors count. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** One article of a text (条), or what stands before the first. */
export interface ArticleText extends TextPlace {
  /** 题注, 第十条, 第十条之一. */
  readonly article: string
  /** Its words without head, white space and width; a chapter head behind it is not part of it. */
  readonly text: string
  /** First character of the head and the one behind the article, counted in the normalised text. */
  readonly from: number
  readonly to: number
}

/** A text cut into its articles, with the means to find places in it. */
export interface SplitText {
  readonly normal: NormalText
  readonly articles: readonly ArticleText[]
  /** Where a character of the normalised text stands in the text as given. */
  readonly placeOf: (character: number) => TextPlace
}

/**
 * Cuts a text into title note and articles (题注与条). White space and width decide nothing: the same text is cut in the same
 * way whatever its lines, indents and forms of punctuation.
 */
export function splitArticles(given: string): SplitText {
  const normal = readNormalText(given)
  const lines = findLineStarts(given)
  const placeOf = (character: number): TextPlace =>
    positionOfOffset(lines, normal.offsets[character] ?? given.length)
  const characterAt = indexCharacters(normal)
  const heads = findHeads(normal.text)
  const first = heads[0]?.chapterStart ?? normal.text.length
  const note = { article: titleNote, text: normal.text.slice(0, first), from: 0, to: characterAt(first) }
  const articles = heads.map(({ article, start, end }, index) => {
    const next = heads[index + 1]?.chapterStart ?? normal.text.length
    return {
      article,
      text: normal.text.slice(end, next),
      from: characterAt(start),
      to: characterAt(next)
    }
  })
  const all = [note, ...articles].filter(({ from, to }) => to > from)
  return { normal, articles: all.map((one) => ({ ...one, ...placeOf(one.from) })), placeOf }
}

/** Code unit of the normalised text -> character of it; they differ only behind characters beyond the basic plane. */
function indexCharacters({ text, starts }: NormalText): (unit: number) => number {
  if (text.length + 1 === starts.length) return (unit) => unit
  const characters = new Map(starts.map((start, character) => [start, character]))
  return (unit) => characters.get(unit) ?? starts.length - 1
}
