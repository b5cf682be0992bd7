import type { DayCounting, LocalizedText, MonthEnd, TimeUnitMeaning } from '@lijie/schema'
import { foldLimitText, lowerCase } from './fold-limit-text.js'
import { endsInsideWord } from './ascii.js'

/**
 * A time unit as it is written, and what it counts as far as that is known; the units of a time-limits.json are such.
 *
 * What it counts is needed only for halves (半小时), compound limits (1小时30分) and program forms (PT2H@working).
 */
export interface WrittenUnit {
  readonly label: LocalizedText
  /** Further spellings; one spelling may stand for several units, and reading it is then a guess. */
  readonly writtenAs?: readonly string[]
  readonly counts?: TimeUnitMeaning['counts']
  readonly minutes?: number
  readonly days?: number
  readonly months?: number
  readonly dayCounting?: DayCounting
  readonly monthEnd?: MonthEnd
}

/** The words by which time limits are read (时限用语): those of a standard's units, or of the field. */
export interface LimitVocabulary {
  readonly units: ReadonlyMap<string, WrittenUnit>
  /** Word, folded and in small letters -> units that it may stand for, the likeliest first. */
  readonly words: ReadonlyMap<string, readonly string[]>
  /** First character -> words, longest first. */
  readonly wordsByStart: ReadonlyMap<string, readonly string[]>
}

/** A unit word found in a text. */
export interface FoundWord {
  readonly word: string
  readonly end: number
}

/**
 * The vocabulary of some units (时限用语), by id: their ids, labels, English plurals and further spellings.
 *
 * An id always means its own unit. Of several units that share a spelling, one with that label comes first.
 */
export function createLimitVocabulary(units: Readonly<Record<string, WrittenUnit>>): LimitVocabulary {
  const declared = new Map(Object.entries(units))
  const words = new Map<string, string[]>()
  for (const id of declared.keys()) words.set(id, [id])
  const add = (text: string | undefined, id: string): void => {
    const word = lowerCase(foldLimitText(text ?? ''))
    const ids = words.get(word)
    if (word === '' || declared.has(word) || ids?.includes(id) === true) return
    if (ids === undefined) words.set(word, [id])
    else ids.push(id)
  }
  for (const [id, { label }] of declared) [label.zh, ...inflect(label.en)].forEach((text) => add(text, id))
  for (const [id, { writtenAs }] of declared) writtenAs?.flatMap(inflect).forEach((text) => add(text, id))
  return { units: declared, words, wordsByStart: groupByStart([...words.keys()]) }
}

/** The longest unit word that begins at a place of a folded text; English words end where the word ends. */
export function findUnitWord(
  { wordsByStart }: LimitVocabulary,
  text: string,
  at: number
): FoundWord | undefined {
  const words = wordsByStart.get(text[at] ?? '') ?? []
  const word = words.find((one) => text.startsWith(one, at) && !endsInsideWord(text, at + one.length))
  return word === undefined ? undefined : { word, end: at + word.length }
}

/** An English word and its plural; abbreviations of one letter have none. */
function inflect(text: string | undefined): readonly string[] {
  if (text === undefined) return []
  return /[a-zA-Z]{2}$/.test(text) ? [text, `${text}s`] : [text]
}

function groupByStart(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    const start = word[0] ?? ''
    const group = groups.get(start)
    if (group === undefined) groups.set(start, [word])
    else group.push(word)
  }
  return groups
}
