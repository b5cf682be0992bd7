import type { EvaluationPart, Indicator } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { isRatio, listIndicators, listLeaves, listOccurrences, listPredicates } from './evaluation-parts.js'

/** A name in one place that stands for something declared in another (引用). */
export interface EvaluationReference {
  readonly kind: 'counter' | 'figure' | 'scheme'
  readonly name: string
  readonly pointer: string
  /** The counter, relation, indicator or adjustment that names it. */
  readonly of: string
  /** Set inside a scheme. */
  readonly scheme?: string
}

/** Every counter, figure and scheme that is named, with its place; names in formulas are listed by `listFormulas`. */
export function listReferences(evaluation: EvaluationPart | undefined): EvaluationReference[] {
  return [
    ...listDerived(evaluation),
    ...listRelated(evaluation),
    ...listPredicates(evaluation)
      .flatMap(listLeaves)
      .flatMap(({ of, predicate, pointer }): EvaluationReference[] =>
        'counter' in predicate
          ? [{ kind: 'counter', name: predicate.counter, of, pointer: `${pointer}/counter` }]
          : []
      ),
    ...listIndicators(evaluation).flatMap(({ scheme, indicator, pointer }) =>
      listOfIndicator(indicator, pointer).map((reference) => ({ ...reference, scheme }))
    ),
    ...listOfOccurrences(evaluation)
  ]
}

type Named = Omit<EvaluationReference, 'scheme'>

function listCounters(names: readonly string[] = [], of: string, pointer: string): Named[] {
  return names.map((name, at) => ({ kind: 'counter', name, of, pointer: `${pointer}/${at}` }))
}

function listDerived(evaluation: EvaluationPart | undefined): Named[] {
  return Object.entries(evaluation?.counters ?? {}).flatMap(([id, counter]) => {
    const pointer = joinPointer('/counters', id)
    return 'plus' in counter
      ? [
          ...listCounters(counter.plus, id, `${pointer}/plus`),
          ...listCounters(counter.minus, id, `${pointer}/minus`)
        ]
      : []
  })
}

function listRelated(evaluation: EvaluationPart | undefined): Named[] {
  return (evaluation?.relations ?? []).flatMap(({ id, left, right }, at) => [
    ...listCounters(left, id, `/relations/${at}/left`),
    ...listCounters(right, id, `/relations/${at}/right`)
  ])
}

function listOfIndicator(indicator: Indicator, pointer: string): Named[] {
  const { id: of } = indicator
  if (isRatio(indicator))
    return [
      ...listCounters(indicator.numerator, of, `${pointer}/numerator`),
      ...listCounters(indicator.denominator, of, `${pointer}/denominator`)
    ]
  switch (indicator.measure) {
    case 'count':
    case 'change':
      return listCounters(indicator.count, of, `${pointer}/count`)
    case 'given':
      return [{ kind: 'figure', name: indicator.figure, of, pointer: `${pointer}/figure` }]
    case 'scheme':
      return [{ kind: 'scheme', name: indicator.scheme, of, pointer: `${pointer}/scheme` }]
    default:
      return []
  }
}

function listOfOccurrences(evaluation: EvaluationPart | undefined): EvaluationReference[] {
  return listOccurrences(evaluation).flatMap(({ scheme, of, occurrences, pointer }) => {
    const figure = (name: string | undefined, place: string): Named[] =>
      name === undefined ? [] : [{ kind: 'figure', name, of, pointer: place }]
    const items = occurrences.items.flatMap((item, at) => [
      ...listCounters(item.count, of, `${pointer}/items/${at}/count`),
      ...figure(item.figure, `${pointer}/items/${at}/figure`)
    ])
    return [...items, ...figure(occurrences.divideBy, `${pointer}/divideBy`)].map((one) => ({
      ...one,
      scheme
    }))
  })
}
