import type { CompleteScheme, EvaluationPart, Issue } from '@lijie/schema'
import { checkCounters } from './check-counters.js'
import { checkIds } from './check-ids.js'
import { checkIndicators } from './check-indicators.js'
import { checkOccurrences } from './check-occurrences.js'
import { checkSums } from './check-sums.js'
import { checkNestedSchemes } from './check-nested-schemes.js'
import { createPlace } from './place.js'
import type { NameTable } from './resolve-names.js'

/**
 * Everything that keeps a scheme from being compiled (方案检查): names that stand for nothing, circles, doubled ids, weights,
 * marks and shares that do not sum, rules that do not fit their values. All of it, not the first.
 *
 * @param closed schemes from which no circle is reached, as far as it is known; it grows
 */
export function checkScheme(
  part: EvaluationPart,
  schemeId: string,
  scheme: CompleteScheme,
  names: NameTable,
  closed: Set<string>
): readonly Issue[] {
  const place = createPlace(part, schemeId, scheme, names)
  return [
    ...checkIndicators(place),
    ...checkOccurrences(place),
    ...checkIds(place),
    ...checkSums(place),
    ...checkCounters(place),
    ...checkNestedSchemes(place, closed)
  ]
}
