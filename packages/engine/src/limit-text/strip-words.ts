import { endsInsideWord } from './ascii.js'
import { lowerCase } from './fold-limit-text.js'

const marks: ReadonlySet<string> = new Set(' ,，.。;；:：、·•*+-—–~/|\\()[]【】{}《》"“”\'‘’!?')

const pairs = ['()', '[]', '【】', '{}', '《》', '“”', '‘’'].map((pair) => [...pair])

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

/** A blank, a mark or a bracket. */
export function isMark(character: string | undefined): boolean {
  return marks.has(character ?? '')
}

/** A text without blanks, marks and brackets at its ends; a bracket stays where the other one of its pair does. */
export function trimMarks(text: string): string {
  let start = 0
  let end = trimMarksAtEnd(text).length
  while (start < end && marks.has(text[start] ?? '')) start++
  for (const [open = '', close = ''] of pairs) {
    const single = countSingle(text.slice(start, end), open, close)
    for (let left = single.closing; left > 0 && text[start - 1] === open; left--) start--
    for (let left = single.opening; left > 0 && text[end] === close; left--) end++
  }
  return text.slice(start, end)
}

/** How many brackets have lost the other one of their pair. */
function countSingle(text: string, open: string, close: string): { opening: number; closing: number } {
  let [opening, closing] = [0, 0]
  for (const character of text) {
    if (character === open) opening++
    else if (character === close && opening > 0) opening--
    else if (character === close) closing++
  }
  return { opening, closing }
}

/** A text without blanks, marks and brackets at its end. */
export function trimMarksAtEnd(text: string): string {
  let end = text.length
  while (end > 0 && marks.has(text[end - 1] ?? '')) end--
  return text.slice(0, end)
}
