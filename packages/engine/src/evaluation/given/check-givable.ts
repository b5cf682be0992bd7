import { createReason, type Reason } from '../../kernel/index.js'
import type { CompiledScheme } from '../compile/compiled-scheme.js'
import { listSchemes } from '../compile/list-schemes.js'

/** What of a scheme cannot be computed from counts alone (给定计数的限制): compared periods, multipliers, sub-periods. */
export function checkGivable(scheme: CompiledScheme): readonly Reason[] {
  return listSchemes(scheme).flatMap(checkOne)
}

function checkOne(scheme: CompiledScheme): readonly Reason[] {
  const { id, indicators, adjustments, citation } = scheme
  const places = [
    ...indicators.flatMap(({ document }) => {
      switch (document.measure) {
        case 'change':
          return [document.id]
        case 'occurrences':
          return document.occurrences.items.some(({ multipliers }) => multipliers !== undefined)
            ? [document.id]
            : []
        case 'scheme': {
          const counts = (scheme.schemes.get(document.scheme)?.counters.length ?? 0) > 0
          return document.periods !== undefined && counts ? [document.id] : []
        }
        default:
          return []
      }
    }),
    ...adjustments.flatMap(({ document }) =>
      document.occurrences.items.some(({ multipliers }) => multipliers !== undefined) ? [document.id] : []
    )
  ]
  return places.map((place) => createReason('evaluation/not-from-totals', { scheme: id, place }, [citation]))
}
