import type { KnownTimeLimit } from '@lijie/schema'
import { createReason, type Reason } from '../kernel/index.js'
import { fieldVocabulary } from './field-units.js'
import { lowerCase } from './fold-limit-text.js'
import { guessDirection, guessUnit } from './guess-reading.js'
import type { LimitReading } from './limit-reading.js'
import { findUnitWord, type LimitVocabulary } from './limit-vocabulary.js'
import { readSurroundings } from './read-surroundings.js'
import { refuseUnitWord } from './refuse-unit.js'
import type { LimitAmount } from './select-amounts.js'
import { sumAmounts, type UnitAmount, type WholeAmount } from './sum-amounts.js'

/** Reads the one limit of a folded text from its amounts and the words around them. */
export function readLimit(
  text: string,
  amounts: readonly [LimitAmount, ...LimitAmount[]],
  vocabulary: LimitVocabulary
): LimitReading | Reason {
  const [first, ...rest] = amounts
  const last = rest.at(-1) ?? first
  const undeclared = amounts.find(({ units }) => units.length === 0)
  if (undeclared !== undefined) return refuseUnitWord(text, undeclared.word, vocabulary)
  const around = readSurroundings(text, text.slice(0, first.from), text.slice(last.to))
  if ('code' in around) return around
  const { qualifier, action, isBefore, doubtful } = around
  if (beginsWithUnit(action, vocabulary)) return createReason('limit-text/unreadable-text', { text })
  const whole = sumAmounts(text, [takeUnit(first), ...rest.map(takeUnit)], vocabulary)
  if ('code' in whole) return whole
  const isPrinted = rest.length === 0 && whole.unit === first.units[0]
  const printed = isPrinted ? text.slice(first.to - first.word.length, first.to) : undefined
  return {
    limit: createLimit(whole, printed, isBefore),
    ...(qualifier === '' ? {} : { qualifier }),
    ...(action === '' ? {} : { action }),
    guesses: [
      ...amounts.flatMap(({ word, units }) => guessUnit(text, word, units, vocabulary)),
      ...(doubtful === undefined ? [] : [guessDirection(text, doubtful)])
    ]
  }
}

function takeUnit({ value, units }: LimitAmount): UnitAmount {
  return { value, unit: units[0] ?? '' }
}

/** 3天工作日: what follows is no action but goes on about the unit. */
function beginsWithUnit(action: string, vocabulary: LimitVocabulary): boolean {
  const small = lowerCase(action)
  return [vocabulary, fieldVocabulary].some((words) => findUnitWord(words, small, 0) !== undefined)
}

/** The unit is kept as it is printed where the limit counts just that unit. */
function createLimit(whole: WholeAmount, printed: string | undefined, isBefore: boolean): KnownTimeLimit {
  return {
    ...whole,
    ...(printed === undefined || printed.length > 40 ? {} : { printed }),
    ...(isBefore ? { direction: 'before' } : {})
  }
}
