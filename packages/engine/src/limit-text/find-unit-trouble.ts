import { createReason, type Reason } from '../kernel/index.js'
import { endsInsideWord } from './ascii.js'
import { fieldVocabulary } from './field-units.js'
import { lowerCase } from './fold-limit-text.js'
import { isKnownText } from './known-words.js'
import { findUnitWord, type LimitVocabulary } from './limit-vocabulary.js'
import { tailWords } from './phrases.js'
import type { Surroundings } from './read-surroundings.js'
import { refuseUnitWord } from './refuse-unit.js'
import { findWordAtStart } from './strip-words.js'

/**
 * Why the words around a limit put its unit in doubt (单位存疑): they name another one (工作日5天, 3天（工作日）), or complete the
 * unit to something like a longer one (15分种); undefined where they do not.
 */
export function findUnitTrouble(
  text: string,
  unit: string,
  { qualifier, action, isRemark }: Surroundings,
  vocabulary: LimitVocabulary
): Reason | undefined {
  const other =
    findUnitIn(qualifier, vocabulary) ??
    // 3天日: what goes right on after the unit. Elsewhere one character may as well begin another word: 日常, 周边.
    findUnitAt(lowerCase(action), 0, vocabulary, 1) ??
    findUnitIn(action, vocabulary)
  if (other !== undefined) return createReason('limit-text/contradicting-unit', { text, word: other })
  const misspelt = isRemark ? undefined : findMisspelling(unit, action, vocabulary)
  return misspelt !== undefined && text.includes(misspelt)
    ? refuseUnitWord(text, misspelt, vocabulary)
    : undefined
}

function findUnitIn(words: string, vocabulary: LimitVocabulary): string | undefined {
  const small = lowerCase(words)
  for (let at = 0; at < small.length; at++) {
    const found = endsInsideWord(small, at) ? undefined : findUnitAt(small, at, vocabulary, 2)
    if (found !== undefined) return found
  }
  return undefined
}

function findUnitAt(
  small: string,
  at: number,
  vocabulary: LimitVocabulary,
  least: number
): string | undefined {
  return [vocabulary, fieldVocabulary]
    .map((words) => findUnitWord(words, small, at)?.word ?? '')
    .find((word) => word.length >= least)
}

/** The unit with what follows it, when that differs in one character from a longer unit word and nothing else is known of it. */
function findMisspelling(unit: string, action: string, vocabulary: LimitVocabulary): string | undefined {
  if (action === '' || isKnownText(action)) return undefined
  for (const known of [...vocabulary.words.keys(), ...fieldVocabulary.words.keys()]) {
    const length = known.length - unit.length
    if (length < 1 || length > action.length || !known.startsWith(unit)) continue
    const written = `${unit}${action.slice(0, length)}`
    const rest = action.slice(length)
    const differing = [...known].filter((character, at) => written[at] !== character).length
    if (differing === 1 && (isKnownText(rest) || findWordAtStart(rest, tailWords) !== undefined))
      return written
  }
  return undefined
}
