import type { Counter, CounterPredicate } from '@lijie/schema'

/** A counter that another refers to: in its predicate, or as a part of it. */
export interface CounterReference {
  readonly counter: string
  /** Whether its question is repeated, so that it must have one. */
  readonly asked: boolean
  readonly pointer: string
}

/** The counters that a counter refers to (计数项引用). */
export function listReferences(
  counter: Counter | { readonly where: CounterPredicate | null }
): readonly CounterReference[] {
  if ('where' in counter) return counter.where === null ? [] : listAsked(counter.where, '/where')
  const { plus, minus = [] } = counter
  return [
    ...plus.map((id, i) => ({ counter: id, asked: false, pointer: `/plus/${i}` })),
    ...minus.map((id, i) => ({ counter: id, asked: false, pointer: `/minus/${i}` }))
  ]
}

function listAsked(predicate: CounterPredicate, pointer: string): readonly CounterReference[] {
  if ('all' in predicate) return predicate.all.flatMap((part, i) => listAsked(part, `${pointer}/all/${i}`))
  if ('any' in predicate) return predicate.any.flatMap((part, i) => listAsked(part, `${pointer}/any/${i}`))
  if ('not' in predicate) return listAsked(predicate.not, `${pointer}/not`)
  return 'counter' in predicate
    ? [{ counter: predicate.counter, asked: true, pointer: `${pointer}/counter` }]
    : []
}
