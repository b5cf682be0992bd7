import { createLimitVocabulary, parseLimitText } from '@lijie/engine/limit-text'
import type { TimeUnits } from '@lijie/schema'
import type { VectorOutcome } from './vector-context.js'

/**
 * How a written time limit is read with the units of a standard (时限文字的读法): the limit, and only where there are any
 * its qualifier, its action and what was guessed.
 */
export function askLimitText(units: TimeUnits, text: string): VectorOutcome {
  const reading = parseLimitText(text, createLimitVocabulary(units))
  if ('code' in reading) return { refused: [reading.code] }
  const { limit, guesses, ...around } = reading
  const guessed = guesses.map(({ text: word, chosen, alternatives }) => ({
    text: word,
    chosen,
    alternatives
  }))
  return { gives: { ...limit, ...around, ...(guessed.length === 0 ? {} : { guesses: guessed }) } }
}
