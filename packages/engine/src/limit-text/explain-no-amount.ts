import { findNearestWord } from '@lijie/schema'
import { createReason, type Reason } from '../kernel/index.js'
import { isDigit } from './ascii.js'
import { fieldVocabulary } from './field-units.js'
import type { Amount } from './find-amounts.js'
import { findUnitWord, type LimitVocabulary } from './limit-vocabulary.js'
import { approximatingAfterNumbers, blankCells, delegatingWords, qualitativeWords } from './phrases.js'
import { listUnits, refuseUnitWord } from './refuse-unit.js'
import { trimMarks } from './strip-words.js'

/** Why a text without any number of a known unit gives no limit (没有时限的原因). */
export function explainNoAmount(
  text: string,
  strays: readonly Amount[],
  vocabulary: LimitVocabulary
): Reason {
  const content = trimMarks(text)
  if (blankCells.has(content)) return createReason('limit-text/empty-text', {})
  const delegating = delegatingWords.find((word) => text.includes(word))
  if (delegating !== undefined) return createReason('limit-text/delegated-limit', { text, word: delegating })
  const vague = qualitativeWords.find((word) => text.includes(word))
  if (vague !== undefined) return createReason('limit-text/qualitative-limit', { text, word: vague })
  const stray = strays.find(({ from }) => isDigit(text[from])) ?? strays[0]
  if (stray !== undefined) return explainStray(text, stray, vocabulary)
  const hasUnit = [vocabulary, fieldVocabulary].some((words) => findUnitWord(words, content, 0) !== undefined)
  return createReason(hasUnit ? 'limit-text/missing-number' : 'limit-text/unreadable-text', { text })
}

/** A number with something else than a unit after it. */
function explainStray(text: string, { from, to }: Amount, vocabulary: LimitVocabulary): Reason {
  const number = text.slice(from, to)
  const rest = trimMarks(text.slice(to))
  if (rest === '' && (isDigit(number[0]) || trimMarks(text) === number)) {
    return createReason('limit-text/missing-unit', { text, number, ...listUnits(vocabulary) })
  }
  const about = approximatingAfterNumbers.find((word) => rest.startsWith(word))
  if (about !== undefined) return createReason('limit-text/approximate-limit', { text, word: about })
  const similar = findSimilarStart(rest.startsWith('个') ? rest.slice(1) : rest, vocabulary)
  if (similar === undefined && !isDigit(number[0]))
    return createReason('limit-text/unreadable-text', { text })
  return refuseUnitWord(text, similar ?? (rest.split(/[内前后以之]/)[0] || rest), vocabulary)
}

/** The longest beginning of a text that is like some unit word. */
function findSimilarStart(text: string, { words }: LimitVocabulary): string | undefined {
  const known = [...words.keys()]
  for (let length = Math.min(text.length, 20); length > 1; length--) {
    const start = text.slice(0, length)
    if (findNearestWord(start, known) !== undefined) return start
  }
  return undefined
}
