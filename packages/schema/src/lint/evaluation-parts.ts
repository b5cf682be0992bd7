import type {
  CompleteScheme,
  CounterPredicate,
  EvaluationPart,
  Indicator,
  Occurrences,
  RatioIndicator,
  RowCounter
} from '../generated/types.js'
import { joinPointer } from '../parse/index.js'

/** A scheme (评价方案) that can compute, with its place. */
export interface PlacedScheme {
  readonly id: string
  readonly scheme: CompleteScheme
  readonly pointer: string
}

/** The schemes that can compute; drafts (草案) are left out. */
export function listSchemes(evaluation: EvaluationPart | undefined): PlacedScheme[] {
  return Object.entries(evaluation?.schemes ?? {}).flatMap(([id, scheme]) =>
    'draft' in scheme ? [] : [{ id, scheme, pointer: joinPointer('/schemes', id) }]
  )
}

/** An indicator (指标) with its scheme and place. */
export interface PlacedIndicator {
  readonly scheme: string
  readonly indicator: Indicator
  readonly pointer: string
}

/** The indicators of all schemes. */
export function listIndicators(evaluation: EvaluationPart | undefined): PlacedIndicator[] {
  return listSchemes(evaluation).flatMap(({ id, scheme, pointer }) =>
    scheme.indicators.map((indicator, at) => ({
      scheme: id,
      indicator,
      pointer: `${pointer}/indicators/${at}`
    }))
  )
}

/** A counter that counts rows (计数项), with its place. */
export interface PlacedCounter {
  readonly id: string
  readonly counter: RowCounter
  readonly pointer: string
}

/** The counters that count rows; those made of other counters are left out. */
export function listRowCounters(evaluation: EvaluationPart | undefined): PlacedCounter[] {
  return Object.entries(evaluation?.counters ?? {}).flatMap(([id, counter]) =>
    'plus' in counter ? [] : [{ id, counter, pointer: joinPointer('/counters', id) }]
  )
}

/** Is the indicator a ratio? It is, too, when it says no measure. */
export function isRatio(indicator: Indicator): indicator is RatioIndicator {
  return indicator.measure === undefined || indicator.measure === 'ratio'
}

/** Occurrences (按件计分) with the id of the indicator or adjustment that they belong to. */
export interface PlacedOccurrences {
  readonly scheme: string
  readonly of: string
  /** Points are given for them, not taken. */
  readonly gives: boolean
  readonly occurrences: Occurrences
  readonly pointer: string
}

/** The occurrences of indicators and adjustments. */
export function listOccurrences(evaluation: EvaluationPart | undefined): PlacedOccurrences[] {
  return listSchemes(evaluation).flatMap(
    ({ id: scheme, scheme: { indicators, adjustments = [] }, pointer }) => [
      ...indicators.flatMap((indicator, at) =>
        indicator.measure === 'occurrences'
          ? [
              {
                scheme,
                of: indicator.id,
                gives: indicator.direction === 'add',
                occurrences: indicator.occurrences,
                pointer: `${pointer}/indicators/${at}/occurrences`
              }
            ]
          : []
      ),
      ...adjustments.map(({ id: of, kind, occurrences }, at) => ({
        scheme,
        of,
        gives: kind === 'bonus',
        occurrences,
        pointer: `${pointer}/adjustments/${at}/occurrences`
      }))
    ]
  )
}

/** A question over rows (判定条件) with the counter, indicator or scheme that asks it. */
export interface PlacedPredicate {
  readonly of: string
  readonly predicate: CounterPredicate
  readonly pointer: string
}

/** Every question that the part asks of rows: of counters, exclusions, exceptions of shares and multipliers. */
export function listPredicates(evaluation: EvaluationPart | undefined): PlacedPredicate[] {
  return [
    ...listRowCounters(evaluation).flatMap(({ id, counter: { where }, pointer }) =>
      where === null ? [] : [{ of: id, predicate: where, pointer: `${pointer}/where` }]
    ),
    ...listSchemes(evaluation).flatMap(listExceptions),
    ...listIndicators(evaluation).flatMap(({ indicator, pointer }) =>
      isRatio(indicator) ? placeQuestions(indicator.id, indicator.exclude, `${pointer}/exclude`) : []
    ),
    ...listOccurrences(evaluation).flatMap(({ occurrences, pointer }) =>
      occurrences.items.flatMap(({ id, multipliers }, at) =>
        placeQuestions(id, multipliers, `${pointer}/items/${at}/multipliers`)
      )
    )
  ]
}

function listExceptions({ id, scheme: { attribution }, pointer }: PlacedScheme): PlacedPredicate[] {
  return attribution !== undefined && 'shares' in attribution
    ? placeQuestions(id, attribution.except, `${pointer}/attribution/except`)
    : []
}

function placeQuestions(
  of: string,
  list: readonly { readonly where: CounterPredicate }[] = [],
  pointer: string
): PlacedPredicate[] {
  return list.map(({ where }, at) => ({ of, predicate: where, pointer: `${pointer}/${at}/where` }))
}

/** The leaves of a predicate: what is neither all, any nor not. */
export function listLeaves({ of, predicate, pointer }: PlacedPredicate): PlacedPredicate[] {
  const inner = (step: string, one: CounterPredicate): PlacedPredicate[] =>
    listLeaves({ of, predicate: one, pointer: `${pointer}/${step}` })
  if ('all' in predicate) return predicate.all.flatMap((one, at) => inner(`all/${at}`, one))
  if ('any' in predicate) return predicate.any.flatMap((one, at) => inner(`any/${at}`, one))
  return 'not' in predicate ? inner('not', predicate.not) : [{ of, predicate, pointer }]
}
