import { addRationals, createRational, type Rational } from '../kernel/index.js'
import { fieldVocabulary } from './field-units.js'
import { findUnitWord, type FoundWord, type LimitVocabulary } from './limit-vocabulary.js'
import { readNumber } from './read-number.js'

/** A number in a text, with the unit word after it; without one it is a stray number. */
export interface Amount {
  readonly from: number
  readonly to: number
  /** Undefined for numerals that are no number. */
  readonly value: Rational | undefined
  readonly word: string | undefined
  /** The units that the word may stand for, the likeliest first; none for a word of the field that is not declared. */
  readonly units: readonly string[]
}

const half = createRational(1, 2)
/** After a unit, 半 is half a unit more (两小时半), unless a word begins with it. */
const wordsWithHalf: ReadonlySet<string> = new Set(['半夜', '半径', '半幅', '半天'])

/** All numbers of a folded text in order, each with its unit word. */
export function findAmounts(text: string, vocabulary: LimitVocabulary): readonly Amount[] {
  const found: Amount[] = []
  for (let at = 0; at < text.length;) {
    // 一小时零五分: the zero joins two parts.
    const isJoint = text[at] === '零' && found.at(-1)?.to === at
    const amount = isJoint ? undefined : readAmount(text, at, vocabulary)
    if (amount !== undefined) found.push(amount)
    at = amount?.to ?? at + 1
  }
  return found
}

function readAmount(text: string, from: number, vocabulary: LimitVocabulary): Amount | undefined {
  const number = text[from] === '半' ? { value: half, end: from + 1 } : readNumber(text, from)
  if (number === undefined) return undefined
  const start = text[number.end] === ' ' ? number.end + 1 : number.end
  const withHalf = text.startsWith('个半', start)
  const value = withHalf && number.value !== undefined ? addRationals(number.value, half) : number.value
  const unit = findUnit(text, withHalf ? start + 2 : start, vocabulary)
  if (unit === undefined) {
    // 半 alone is a part of some other word.
    if (text[from] === '半') return undefined
    return { from, to: number.end, value, word: undefined, units: [] }
  }
  const { word, end, units } = unit
  const addsHalf = text[end] === '半' && !wordsWithHalf.has(text.slice(end, end + 2))
  if (!addsHalf || value === undefined) return { from, to: end, value, word, units }
  return { from, to: end + 1, value: addRationals(value, half), word, units }
}

/** The longest unit word after a number, past a measure word; a longer word of the field beats a shorter declared one. */
function findUnit(
  text: string,
  at: number,
  vocabulary: LimitVocabulary
): (FoundWord & Pick<Amount, 'units'>) | undefined {
  const own = findUnitWord(vocabulary, text, at)
  const ofField = findUnitWord(fieldVocabulary, text, at)
  const ownEnd = own?.end ?? 0
  if (ofField !== undefined && ofField.end > ownEnd) return { ...ofField, units: [] }
  if (own !== undefined) return { ...own, units: vocabulary.words.get(own.word) ?? [] }
  return text[at] === '个' ? findUnit(text, at + 1, vocabulary) : undefined
}
