import type { CounterPredicate, EvaluationPart } from '@lijie/schema'

/** True when a counter of the scheme compares with the instant of evaluation, so that it must be given. */
export function readsAsOf({ counters, schemes }: EvaluationPart, schemeId: string): boolean {
  const used = schemes[schemeId]?.indicators.flatMap(({ numerator, denominator }) => [
    ...numerator,
    ...denominator
  ])
  return (used ?? []).some((id) => {
    const where = counters[id]?.where ?? null
    return where !== null && predicateReadsAsOf(where)
  })
}

function predicateReadsAsOf(predicate: CounterPredicate): boolean {
  if ('all' in predicate) return predicate.all.some(predicateReadsAsOf)
  if ('any' in predicate) return predicate.any.some(predicateReadsAsOf)
  if ('not' in predicate) return predicateReadsAsOf(predicate.not)
  return 'than' in predicate && 'asOf' in predicate.than
}
