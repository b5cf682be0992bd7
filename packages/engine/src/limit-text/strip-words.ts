import { endsInsideWord } from './ascii.js'
import { lowerCase } from './fold-limit-text.js'

const marks: ReadonlySet<string> = new Set(' ,，.。;；:：、·•*+-—–~/|\\()[]【】{}《》"“”\'‘’!?')

/** The longest word of a list that a text begins with, if any. */
export function wordAtStart(text: string, words: readonly string[]): string | undefined {
  const small = lowerCase(text)
  return longest(words.filter((word) => small.startsWith(word) && !endsInsideWord(small, word.length)))
}

/** The longest word of a list that a text ends with, if any. */
export function wordAtEnd(text: string, words: readonly string[]): string | undefined {
  const small = lowerCase(text)
  return longest(
    words.filter((word) => small.endsWith(word) && !endsInsideWord(small, small.length - word.length))
  )
}

/** A text without blanks, marks and brackets at its ends. */
export function trimMarks(text: string): string {
  const kept = trimMarksAtEnd(text)
  let start = 0
  while (marks.has(kept[start] ?? '')) start++
  return kept.slice(start)
}

/** A text without blanks, marks and brackets at its end. */
export function trimMarksAtEnd(text: string): string {
  let end = text.length
  while (end > 0 && marks.has(text[end - 1] ?? '')) end--
  return text.slice(0, end)
}

function longest(words: readonly string[]): string | undefined {
  return words.toSorted((a, b) => b.length - a.length)[0]
}
