import type { ComparisonPredicate, CounterPredicate, PredicateOperand } from '@lijie/schema'
import { FALSE, negate, TRUE, UNKNOWN, type Truth } from '../kernel/index.js'
import { asOfSlot, columnSlots, firstConstantSlot, type CaseSlots } from './case-slots.js'

/** A counter's question to one row: 2 yes, 1 unknown, 0 no. Allocates nothing. */
export type RowPredicate = (slots: CaseSlots) => Truth

/**
 * Turns a predicate of evaluation.json into a closure over the slots of a row (计数条件), with strong Kleene logic.
 *
 * @param constants receives the constants of the predicate, which {@link createSlots} puts into place.
 */
export function compilePredicate(predicate: CounterPredicate, constants: number[]): RowPredicate {
  if ('all' in predicate) return joinAll(predicate.all.map((part) => compilePredicate(part, constants)))
  if ('any' in predicate) return joinAny(predicate.any.map((part) => compilePredicate(part, constants)))
  if ('not' in predicate) {
    const inner = compilePredicate(predicate.not, constants)
    return (slots) => negate(inner(slots))
  }
  if ('known' in predicate) {
    const slot = columnSlots[predicate.known]
    return (slots) => (isKnown(slots[slot]) ? TRUE : FALSE)
  }
  return compileComparison(predicate, constants)
}

/** The least of all, in pairs: a chain of two-way closures is faster than a loop over a list. */
function joinAll(parts: readonly RowPredicate[]): RowPredicate {
  return parts.reduceRight((rest, first) => (slots) => {
    const truth = first(slots)
    if (truth === FALSE) return FALSE
    const other = rest(slots)
    return truth < other ? truth : other
  })
}

/** The greatest of all, in pairs. */
function joinAny(parts: readonly RowPredicate[]): RowPredicate {
  return parts.reduceRight((rest, first) => (slots) => {
    const truth = first(slots)
    if (truth === TRUE) return TRUE
    const other = rest(slots)
    return truth > other ? truth : other
  })
}

function compileComparison(
  { column, operator, than }: ComparisonPredicate,
  constants: number[]
): RowPredicate {
  return compare[operator](columnSlots[column], findSlot(than, constants))
}

function findSlot(than: PredicateOperand, constants: number[]): number {
  if ('column' in than) return columnSlots[than.column]
  if ('asOf' in than) return asOfSlot
  return firstConstantSlot + constants.push(than.constant) - 1
}

type Compare = (left: number, right: number) => RowPredicate

// Every comparison with NaN is false, so that only a failed one has to ask whether it was known; notEqual is the
// exception.
const compare: Readonly<Record<ComparisonPredicate['operator'], Compare>> = {
  equal: (a, b) => (slots) => (slots[a] === slots[b] ? TRUE : failed(slots[a], slots[b])),
  notEqual: (a, b) => (slots) => (slots[a] === slots[b] ? FALSE : negate(failed(slots[a], slots[b]))),
  lessThan: (a, b) => (slots) => ((slots[a] ?? 0) < (slots[b] ?? 0) ? TRUE : failed(slots[a], slots[b])),
  lessThanInclusive: (a, b) => (slots) =>
    (slots[a] ?? 0) <= (slots[b] ?? 0) ? TRUE : failed(slots[a], slots[b]),
  greaterThan: (a, b) => (slots) => ((slots[a] ?? 0) > (slots[b] ?? 0) ? TRUE : failed(slots[a], slots[b])),
  greaterThanInclusive: (a, b) => (slots) =>
    (slots[a] ?? 0) >= (slots[b] ?? 0) ? TRUE : failed(slots[a], slots[b])
}

function failed(a: number | undefined, b: number | undefined): Truth {
  return isKnown(a) && isKnown(b) ? FALSE : UNKNOWN
}

function isKnown(value: number | undefined): boolean {
  return !Number.isNaN(value)
}
