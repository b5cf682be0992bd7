import type { CompleteScheme, Counter, CounterPredicate, EvaluationFigure, Occurrences } from '@lijie/schema'
import type { CompiledScheme } from '../compile/compiled-scheme.js'
import { findCounter } from '../compile/list-counters.js'
import { findFigure } from '../compile/check-figures.js'
import { listReferences } from '../compile/list-references.js'
import { listSchemes } from '../compile/list-schemes.js'

/** A counter that a scheme rests on (计数口径), with the scheme whose period it is counted in. */
export interface CountingRule {
  readonly id: string
  readonly counter: Counter
  readonly scheme: CompleteScheme
}

/** A figure from outside that a scheme rests on (外部数据口径). */
export interface FigureRule {
  readonly id: string
  readonly figure: EvaluationFigure
}

/**
 * Every counter that the numbers of a scheme come from, each once: those it names, those that they are made of or ask about,
 * and those of the schemes whose totals it takes.
 */
export function listCountingRules(scheme: CompiledScheme): readonly CountingRule[] {
  return listSchemes(scheme).flatMap((one): readonly CountingRule[] => {
    const found = new Set([...one.counters.map(({ id }) => id), ...listAsked(one.document)])
    // Counters that are referred to join the set while it is walked.
    for (const id of found) {
      const counter = findCounter(one.part, id)
      if (counter !== undefined) for (const named of listReferences(counter)) found.add(named.counter)
    }
    return [...found].flatMap((id) => {
      const counter = findCounter(one.part, id)
      return counter === undefined ? [] : [{ id, counter, scheme: one.document }]
    })
  })
}

/** Every figure that the numbers of a scheme come from, each once. */
export function listFigureRules(scheme: CompiledScheme): readonly FigureRule[] {
  const named = listSchemes(scheme).flatMap(({ document, indicators }) => [
    ...indicators.flatMap(({ document: { measure, ...rest }, names }) => [
      ...(measure === 'given' && 'figure' in rest ? [rest.figure] : []),
      ...[...names.values()].flatMap((meaning) => ('figure' in meaning ? [meaning.figure] : []))
    ]),
    ...listOccurrences(document).flatMap(({ items, divideBy = '' }) => [
      ...items.map(({ figure = '' }) => figure),
      divideBy
    ])
  ])
  return [...new Set(named)].flatMap((id) => {
    const figure = findFigure(scheme.part, id)
    return figure === undefined ? [] : [{ id, figure }]
  })
}

/** Counters that only the questions of a scheme name: what it leaves out, multiplies, or charges to somebody else. */
function listAsked(document: CompleteScheme): readonly string[] {
  const { indicators, attribution } = document
  const questions: readonly { readonly where: CounterPredicate }[] = [
    ...indicators.flatMap((one) => ('exclude' in one ? (one.exclude ?? []) : [])),
    ...listOccurrences(document).flatMap(({ items }) => items.flatMap(({ multipliers = [] }) => multipliers)),
    ...(attribution !== undefined && 'except' in attribution ? (attribution.except ?? []) : [])
  ]
  return questions.flatMap(({ where }) => listReferences({ where }).map(({ counter }) => counter))
}

function listOccurrences({ indicators, adjustments = [] }: CompleteScheme): readonly Occurrences[] {
  return [
    ...indicators.flatMap((one) => (one.measure === 'occurrences' ? [one.occurrences] : [])),
    ...adjustments.map(({ occurrences }) => occurrences)
  ]
}
