import type { CompleteScheme, Counter, EvaluationPart, Indicator, Occurrences } from '@lijie/schema'

/** A counter that a document names, and where: the pointer inside the indicator or adjustment. */
export interface NamedCounter {
  readonly counter: string
  readonly pointer: string
}

/** The counters that an indicator names outside formulas, in order (指标所用计数项). */
export function listIndicatorCounters(indicator: Indicator): readonly NamedCounter[] {
  switch (indicator.measure) {
    case 'count':
    case 'change':
      return listed(indicator.count, '/count')
    case 'occurrences':
      return listOccurrenceCounters(indicator.occurrences)
    case 'given':
    case 'formula':
    case 'scheme':
      return []
    default:
      return [...listed(indicator.numerator, '/numerator'), ...listed(indicator.denominator, '/denominator')]
  }
}

/** The counters that tell how often the items occurred. */
export function listOccurrenceCounters({ items }: Occurrences): readonly NamedCounter[] {
  return items.flatMap(({ count = [] }, i) => listed(count, `/occurrences/items/${i}/count`))
}

/** All counters that a scheme names outside formulas, each once, in order. */
export function listSchemeCounters({ indicators, adjustments = [] }: CompleteScheme): readonly string[] {
  const named = [
    ...indicators.flatMap(listIndicatorCounters),
    ...adjustments.flatMap(({ occurrences }) => listOccurrenceCounters(occurrences))
  ]
  return [...new Set(named.map(({ counter }) => counter))]
}

/** The counters of a part by id, never one that objects inherit. */
export function findCounter({ counters }: EvaluationPart, id: string): Counter | undefined {
  return Object.hasOwn(counters, id) ? counters[id] : undefined
}

function listed(counters: readonly string[], pointer: string): NamedCounter[] {
  return counters.map((counter, i) => ({ counter, pointer: `${pointer}/${i}` }))
}
