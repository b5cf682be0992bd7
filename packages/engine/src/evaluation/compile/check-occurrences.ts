import type { Issue, OccurrenceItem, Occurrences } from '@lijie/schema'
import { checkOccurrenceFigures } from './check-figures.js'
import { findCounter, listOccurrenceCounters } from './list-counters.js'
import { listLeaves } from './list-leaves.js'
import type { SchemePlace } from './place.js'
import { sayKnown } from './say-known.js'

/** What stands against items that occur, in indicators and adjustments (按件计分检查). */
export function checkOccurrences(place: SchemePlace): readonly Issue[] {
  const { indicators, adjustments = [] } = place.scheme
  return [
    ...indicators.flatMap((one, i) =>
      one.measure === 'occurrences' ? checkItems(place, one.id, one.occurrences, `/indicators/${i}`) : []
    ),
    ...adjustments.flatMap(({ id, occurrences }, i) => [
      ...checkAdjustmentCounters(place, id, occurrences, `/adjustments/${i}`),
      ...checkItems(place, id, occurrences, `/adjustments/${i}`)
    ])
  ]
}

/** Counters of indicators are checked with the indicators. */
function checkAdjustmentCounters(
  place: SchemePlace,
  indicator: string,
  rule: Occurrences,
  pointer: string
): Issue[] {
  return listOccurrenceCounters(rule).flatMap((named) => {
    if (findCounter(place.part, named.counter) !== undefined) return []
    const known = sayKnown(place.part.counters)
    const params = { scheme: place.id, indicator, counter: named.counter, known }
    return [place.report('evaluation/unknown-counter', params, pointer + named.pointer)]
  })
}

function checkItems(place: SchemePlace, id: string, rule: Occurrences, pointer: string): readonly Issue[] {
  return [
    ...rule.items.flatMap((item, i) => checkItem(place, item, `${pointer}/occurrences/items/${i}`)),
    ...checkOccurrenceFigures(place, id, rule, `${pointer}/occurrences`)
  ]
}

function checkItem(
  { part, id: scheme, report }: SchemePlace,
  item: OccurrenceItem,
  pointer: string
): Issue[] {
  const { id, count, figure, multipliers } = item
  if (
    (count === undefined) === (figure === undefined) ||
    (multipliers !== undefined && count === undefined)
  ) {
    return [report('evaluation/occurrence-source', { scheme, item: id }, pointer)]
  }
  if (multipliers === undefined) return []
  return listLeaves(part, count ?? []).flatMap(({ id: counter, document }) =>
    document.onMissing === 'count-as-true' || document.onMissing === 'counts-as-on-time'
      ? [report('evaluation/multipliers-of-unknown', { scheme, item: id, counter }, `${pointer}/multipliers`)]
      : []
  )
}
