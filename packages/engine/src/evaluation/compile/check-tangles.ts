import type { Counter, CounterPredicate, Issue } from '@lijie/schema'
import { findCounter } from './list-counters.js'
import { listReferences } from './list-references.js'
import type { SchemePlace } from './place.js'

/** A counter is asked with all its references written out; nobody reads a longer question, and databases refuse it. */
const mostParts = 1000

/**
 * Counters that are made of themselves, and counters that are too long once their references are written out (计数项循环与规模):
 * a few lines that each name the one before twice are a question of millions of parts. Nothing else can be told of them, nor
 * of relations that may name any counter of the part.
 */
export function checkTangles(place: SchemePlace): readonly Issue[] {
  const sizes = new Map<string, number>()
  const path: string[] = []
  const issues: Issue[] = []
  const measure = (id: string): number => {
    const at = path.indexOf(id)
    if (at >= 0) {
      const params = { counter: id, path: [...path.slice(at), id].join(' → ') }
      issues.push(place.reportAt('evaluation/counter-cycle', params, `/counters/${id}`))
      return 0
    }
    const counter = findCounter(place.part, id)
    const known = counter === undefined ? 1 : sizes.get(id)
    if (counter === undefined || known !== undefined) return known ?? 1
    if (path.length >= mostParts) return Infinity
    path.push(id)
    const size = listReferences(counter).reduce(
      (sum, reference) => sum + measure(reference.counter),
      countParts(counter)
    )
    path.pop()
    sizes.set(id, size)
    return size
  }
  for (const id of Object.keys(place.part.counters)) {
    if (measure(id) <= mostParts) continue
    const params = { counter: id, most: mostParts }
    issues.push(place.reportAt('evaluation/counter-too-long', params, `/counters/${id}`))
  }
  return issues
}

function countParts(counter: Counter): number {
  return 'where' in counter && counter.where !== null ? countPredicates(counter.where) : 1
}

function countPredicates(predicate: CounterPredicate): number {
  if ('all' in predicate) return predicate.all.reduce((sum, part) => sum + countPredicates(part), 1)
  if ('any' in predicate) return predicate.any.reduce((sum, part) => sum + countPredicates(part), 1)
  return 'not' in predicate ? 1 + countPredicates(predicate.not) : 1
}
