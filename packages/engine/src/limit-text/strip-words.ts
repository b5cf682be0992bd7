import { endsInsideWord } from './ascii.js'
import { lowerCase } from './fold-limit-text.js'

const marks: ReadonlySet<string> = new Set(' ,，.。;；:：、·•*+-—–~/|\\()[]【】{}《》"“”\'‘’!?')

/** Words by what they do. */
type WordTable<K extends string> = Readonly<Record<K, readonly string[]>>

/** A word of a table, and what it does. */
interface FoundKind<K extends string> {
  readonly word: string
  readonly kind: K
}

/** The longest word of a table that a text begins with, if any. */
export function findWordAtStart<K extends string>(
  text: string,
  table: WordTable<K>
): FoundKind<K> | undefined {
  const small = lowerCase(text)
  return findLongest(table, (word) => small.startsWith(word) && !endsInsideWord(small, word.length))
}

/** The longest word of a table that a text ends with, if any. */
export function findWordAtEnd<K extends string>(text: string, table: WordTable<K>): FoundKind<K> | undefined {
  const small = lowerCase(text)
  return findLongest(
    table,
    (word) => small.endsWith(word) && !endsInsideWord(small, small.length - word.length)
  )
}

function findLongest<K extends string>(
  table: WordTable<K>,
  fits: (word: string) => boolean
): FoundKind<K> | undefined {
  let longest: FoundKind<K> | undefined
  for (const kind of Object.keys(table) as K[]) {
    for (const word of table[kind]) {
      if (word.length > (longest?.word.length ?? 0) && fits(word)) longest = { word, kind }
    }
  }
  return longest
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
