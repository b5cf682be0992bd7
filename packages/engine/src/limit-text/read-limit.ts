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
  const { qualifier, action, isRemark, isBefore, doubtful } = around
  // Of a remark, one character may as well begin another word: 日常, 周边.
  const contradicts = isRemark
    ? beginsWithUnit(qualifier, vocabulary, 2)
    : beginsWithUnit(action, vocabulary, 1)
  if (contradicts) return createReason('limit-text/unreadable-text', { text })
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

/** 3天工作日, 3天（工作日）: what follows is no action or remark but goes on about the unit. */
function beginsWithUnit(follows: string, vocabulary: LimitVocabulary, least: number): boolean {
  const small = lowerCase(follows)
  return [vocabulary, fieldVocabulary].some((words) => (findUnitWord(words, small, 0)?.end ?? 0) >= least)
}

/** The unit is kept as it is printed where the limit counts just that unit. */
function createLimit(whole: WholeAmount, printed: string | undefined, isBefore: boolean): KnownTimeLimit {
  return {
    ...whole,
    ...(printed === undefined || printed.length > 40 ? {} : { printed }),
    ...(isBefore ? { direction: 'before' } : {})
  }
}
