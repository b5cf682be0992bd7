import { FALSE, negate, TRUE, truthOf, UNKNOWN, type Truth } from '../kernel/index.js'
import type { RowQuestion } from './row-question.js'

/**
 * Joins what the parts of a question answer, with strong Kleene logic (合取、析取、否定).
 *
 * @param judge the answer of a part, or null for one that is to be taken apart; leaves must be answered.
 */
export function judgeParts(question: RowQuestion, judge: (part: RowQuestion) => Truth | null): Truth {
  const answer = judge(question)
  if (answer !== null) return answer
  if ('all' in question) return leastTruth(question.all.map((part) => judgeParts(part, judge)))
  if ('any' in question) return greatestTruth(question.any.map((part) => judgeParts(part, judge)))
  if ('not' in question) return negate(judgeParts(question.not, judge))
  if ('definite' in question) return truthOf(judgeParts(question.definite, judge) !== UNKNOWN)
  throw new TypeError(`no answer to ${JSON.stringify(question)}`)
}

function leastTruth(truths: readonly Truth[]): Truth {
  return truths.reduce<Truth>((least, truth) => (truth < least ? truth : least), TRUE)
}

function greatestTruth(truths: readonly Truth[]): Truth {
  return truths.reduce<Truth>((greatest, truth) => (truth > greatest ? truth : greatest), FALSE)
}
