import type { RowQuestion } from '@lijie/engine/counting'
import type { CaseFactsField } from './case-facts-table.js'

/** Bits of what a question can come to. */
const isFalse = 1
const isUnknown = 2
const isTrue = 4
/** With more columns than this the question is taken to be open; 2^12 cases are looked through. */
const mostColumns = 12

/**
 * Whether any row could leave a question unknown (未知分析). All ways in which its columns can be known and unknown are looked
 * through, so a guard such as `known: closedAt` beside a comparison of `closedAt` is seen. A question that cannot be unknown
 * needs no second count.
 */
export function canBeUnknown(question: RowQuestion | null): boolean {
  if (question === null) return false
  const columns = [...listColumns(question)]
  if (columns.length > mostColumns) return true
  for (let state = 0; state < 1 << columns.length; state += 1) {
    const known = new Set(columns.filter((_, bit) => ((state >> bit) & 1) === 1))
    if ((outcomesOf(question, known) & isUnknown) !== 0) return true
  }
  return false
}

/** Every column that a question reads. */
export function listColumns(
  question: RowQuestion,
  into: Set<CaseFactsField> = new Set()
): Set<CaseFactsField> {
  if ('all' in question) for (const part of question.all) listColumns(part, into)
  else if ('any' in question) for (const part of question.any) listColumns(part, into)
  else if ('not' in question) listColumns(question.not, into)
  else if ('definite' in question) listColumns(question.definite, into)
  else if ('known' in question) into.add(question.known)
  else if ('same' in question) for (const field of question.same) into.add(field)
  else {
    into.add(question.column)
    if ('than' in question && 'column' in question.than) into.add(question.than.column)
  }
  return into
}

/** What the question can come to when exactly these columns are known and comparisons are free of each other. */
function outcomesOf(question: RowQuestion, known: ReadonlySet<CaseFactsField>): number {
  if ('all' in question) return fold(question.all, known, Math.min, isTrue)
  if ('any' in question) return fold(question.any, known, Math.max, isFalse)
  if ('not' in question) return negate(outcomesOf(question.not, known))
  if ('same' in question) return question.same.every((field) => known.has(field)) ? isTrue | isFalse : isFalse
  if ('known' in question) return known.has(question.known) ? isTrue : isFalse
  if ('definite' in question) {
    const inner = outcomesOf(question.definite, known)
    return ((inner & isUnknown) === 0 ? 0 : isFalse) | ((inner & (isTrue | isFalse)) === 0 ? 0 : isTrue)
  }
  return [...listColumns(question)].every((column) => known.has(column)) ? isTrue | isFalse : isUnknown
}

function fold(
  parts: readonly RowQuestion[],
  known: ReadonlySet<CaseFactsField>,
  pick: (a: number, b: number) => number,
  none: number
): number {
  return parts.reduce((sofar, part) => combine(sofar, outcomesOf(part, known), pick), none)
}

/** Every outcome of the one with every outcome of the other; the bits are in the order of the truth values. */
function combine(left: number, right: number, pick: (a: number, b: number) => number): number {
  let result = 0
  for (const a of [isFalse, isUnknown, isTrue])
    for (const b of [isFalse, isUnknown, isTrue])
      if ((left & a) !== 0 && (right & b) !== 0) result |= pick(a, b)
  return result
}

function negate(outcomes: number): number {
  return (
    (outcomes & isUnknown) |
    ((outcomes & isTrue) === 0 ? 0 : isFalse) |
    ((outcomes & isFalse) === 0 ? 0 : isTrue)
  )
}
