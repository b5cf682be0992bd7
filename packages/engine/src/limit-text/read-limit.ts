import type { KnownTimeLimit } from '@lijie/schema'
import { compareRationals, createRational, createReason, type Reason } from '../kernel/index.js'
import { findUnitTrouble } from './find-unit-trouble.js'
import { guessDirection, guessUnit, guessWords } from './guess-reading.js'
import type { LimitReading } from './limit-reading.js'
import type { LimitVocabulary } from './limit-vocabulary.js'
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
  if (amounts.some(isYear)) return createReason('limit-text/calendar-date', { text })
  const undeclared = amounts.find(({ units }) => units.length === 0)
  if (undeclared !== undefined) return refuseUnitWord(text, undeclared.word, vocabulary)
  const around = readSurroundings(text, text.slice(0, first.from), text.slice(last.to))
  if ('code' in around) return around
  const { qualifier, action, isBefore, doubtful } = around
  const trouble = findUnitTrouble(text, last.word, around, vocabulary)
  if (trouble !== undefined) return trouble
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
      ...(doubtful === undefined ? [] : [guessDirection(text, doubtful)]),
      ...guessWords(text, 'qualifier', qualifier),
      ...guessWords(text, 'action', action)
    ]
  }
}

/** 2026年 is a year, and no limit of so many years. */
function isYear({ value, word }: LimitAmount): boolean {
  return word === '年' && compareRationals(value, createRational(1000)) >= 0
}

function takeUnit({ value, units }: LimitAmount): UnitAmount {
  return { value, unit: units[0] ?? '' }
}

/** The unit is kept as it is printed where the limit counts just that unit. */
function createLimit(whole: WholeAmount, printed: string | undefined, isBefore: boolean): KnownTimeLimit {
  return {
    ...whole,
    ...(printed === undefined || printed.length > 40 ? {} : { printed }),
    ...(isBefore ? { direction: 'before' } : {})
  }
}
