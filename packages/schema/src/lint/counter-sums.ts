import { joinPointer } from '../parse/index.js'
import { listLeaves, listPredicates, listRowCounters } from './evaluation-parts.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Sums of counters (计数项合成) in which one cancels itself, and counters that count in two ways at once. */
export const counterSums: LintRule = ({ evaluation }) => {
  if (evaluation === undefined) return []
  const { counters, relations = [] } = evaluation
  return [
    ...Object.entries(counters).flatMap(([id, counter]) =>
      'plus' in counter
        ? findCancelled(id, counter.plus, counter.minus, `${joinPointer('/counters', id)}/minus`)
        : []
    ),
    ...relations.flatMap(({ id, left, right }, at) =>
      findCancelled(id, left, right, `/relations/${at}/right`)
    ),
    ...listRowCounters(evaluation).flatMap(
      ({ id: counter, counter: { sum, lookup, onMissing }, pointer }) => {
        const isAddedUp = sum !== undefined || lookup !== undefined
        const isTaken = onMissing === 'count-as-true' || onMissing === 'counts-as-on-time'
        return [
          ...(sum !== undefined && lookup !== undefined
            ? [createFinding('evaluation', `${pointer}/lookup`, 'evaluation/sum-and-lookup', { counter })]
            : []),
          ...(isAddedUp && isTaken
            ? [createFinding('evaluation', `${pointer}/onMissing`, 'evaluation/sum-of-unknown', { counter })]
            : [])
        ]
      }
    ),
    ...listPredicates(evaluation)
      .flatMap(listLeaves)
      .flatMap(({ predicate, pointer }) => {
        if (!('counter' in predicate)) return []
        const { counter: reference } = predicate
        const named = Object.hasOwn(counters, reference) ? counters[reference] : undefined
        if (named === undefined || !('plus' in named)) return []
        const place = `${pointer}/counter`
        return [createFinding('evaluation', place, 'evaluation/question-of-derived-counter', { reference })]
      })
  ]
}

function findCancelled(
  of: string,
  one: readonly string[],
  other: readonly string[] = [],
  pointer: string
): Finding[] {
  return other.flatMap((counter, at) =>
    one.includes(counter)
      ? [createFinding('evaluation', `${pointer}/${at}`, 'evaluation/cancelled-counter', { of, counter })]
      : []
  )
}
