import type { Counter, CounterPredicate, Issue } from '@lijie/schema'
import { findCounter, listSchemeCounters } from './list-counters.js'
import { listLeaves } from './list-leaves.js'
import { listReferences, type CounterReference } from './list-references.js'
import type { SchemePlace } from './place.js'
import { sayKnown } from './say-known.js'

/** The counters that a scheme uses: listed, named by formulas, and asked by its own predicates. */
function listUsedCounters(place: SchemePlace): Set<string> {
  const named = place.scheme.indicators.flatMap((one) =>
    [...place.resolve(one).names.values()].flatMap((name) => ('counter' in name ? [name.counter] : []))
  )
  const asked = listSchemePredicates(place).flatMap(({ where }) => listReferences({ where }))
  return new Set([...listSchemeCounters(place.scheme), ...named, ...asked.map(({ counter }) => counter)])
}

/** What stands against the counters that a scheme uses, and those that they refer to (计数项检查); none is circular. */
export function checkCounters(place: SchemePlace): readonly Issue[] {
  const asked = listSchemePredicates(place).flatMap(({ where, pointer }) =>
    listReferences({ where }).flatMap((reference) => checkReference(place, '', { ...reference, pointer }))
  )
  const issues: Issue[] = []
  // Counters that are referred to join the set while it is walked.
  const used = listUsedCounters(place)
  for (const id of used) {
    const counter = findCounter(place.part, id)
    if (counter === undefined) continue
    for (const reference of listReferences(counter)) {
      used.add(reference.counter)
      const pointer = `/counters/${id}${reference.pointer}`
      issues.push(...checkReference(place, id, { ...reference, pointer }))
    }
    issues.push(...checkCounter(place, id, counter))
  }
  return [...asked, ...issues, ...checkCompared(place)]
}

/** Predicates that stand in the scheme itself. */
function listSchemePredicates({
  scheme,
  id
}: SchemePlace): readonly { where: CounterPredicate; pointer: string }[] {
  const base = `/schemes/${id}`
  const { attribution, indicators, adjustments = [] } = scheme
  const except = attribution !== undefined && 'shares' in attribution ? (attribution.except ?? []) : []
  const occurring = [
    ...indicators.flatMap((one, i) =>
      one.measure === 'occurrences' ? [{ one, at: `indicators/${i}` }] : []
    ),
    ...adjustments.map((one, i) => ({ one, at: `adjustments/${i}` }))
  ]
  return [
    ...except.map(({ where }, i) => ({ where, pointer: `${base}/attribution/except/${i}/where` })),
    ...indicators.flatMap((one, i) =>
      (one.measure ?? 'ratio') === 'ratio' && 'exclude' in one
        ? (one.exclude ?? []).map(({ where }, j) => ({
            where,
            pointer: `${base}/indicators/${i}/exclude/${j}/where`
          }))
        : []
    ),
    ...occurring.flatMap(({ one, at }) =>
      one.occurrences.items.flatMap(({ multipliers = [] }, j) =>
        multipliers.map(({ where }, k) => ({
          where,
          pointer: `${base}/${at}/occurrences/items/${j}/multipliers/${k}/where`
        }))
      )
    )
  ]
}

function checkReference(
  place: SchemePlace,
  counter: string,
  { counter: reference, asked, pointer }: CounterReference
): Issue[] {
  const found = findCounter(place.part, reference)
  if (found === undefined) {
    const known = sayKnown(place.part.counters)
    return [place.reportAt('evaluation/unknown-counter-reference', { counter, reference, known }, pointer)]
  }
  if (!asked || 'where' in found) return []
  return [place.reportAt('evaluation/question-of-derived-counter', { reference }, pointer)]
}

function checkCounter(place: SchemePlace, id: string, counter: Counter): Issue[] {
  if (!('where' in counter)) return []
  const issues: Issue[] = []
  const sums = counter.sum !== undefined || counter.lookup !== undefined
  if (sums && (counter.onMissing === 'count-as-true' || counter.onMissing === 'counts-as-on-time')) {
    issues.push(place.reportAt('evaluation/sum-of-unknown', { counter: id }, `/counters/${id}/onMissing`))
  }
  const basis = counter.basis ?? place.scheme.basis
  if (basis === 'acted' && (counter.actedAt ?? place.scheme.actedAt) === undefined) {
    issues.push(place.reportAt('evaluation/acted-without-instant', { place: id }, `/counters/${id}/basis`))
  }
  return issues
}

/** Periods are compared by counters that know which period a row belongs to. */
function checkCompared({ part, scheme, id, report }: SchemePlace): Issue[] {
  if (scheme.basis !== undefined) return []
  return scheme.indicators.flatMap((one, i) =>
    one.measure !== 'change'
      ? []
      : one.count.flatMap((counter, j) => {
          if (listLeaves(part, [counter]).every(({ document }) => document.basis !== undefined)) return []
          const params = { scheme: id, indicator: one.id, counter }
          return [report('evaluation/counter-without-basis', params, `/indicators/${i}/count/${j}`)]
        })
  )
}
