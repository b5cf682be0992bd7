import { isRatio, listIndicators } from './evaluation-parts.js'
import { compareFractions, sumFractions, toFraction } from './fraction.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Totals over several periods (多期汇总) whose weights are missing, needless, or do not sum to 1; totals of other objects. */
export const schemePeriods: LintRule = ({ evaluation }) =>
  listIndicators(evaluation).flatMap(({ scheme, indicator, pointer }) => {
    if (isRatio(indicator) || indicator.measure !== 'scheme') return []
    const { id, periods, scheme: other } = indicator
    const [own, used] = [evaluation?.schemes[scheme], evaluation?.schemes[other]]
    const isOther =
      own !== undefined &&
      used !== undefined &&
      'object' in own &&
      'object' in used &&
      own.object !== used.object
    const objects = isOther
      ? [
          createFinding('evaluation', `${pointer}/scheme`, 'evaluation/different-object', {
            scheme,
            indicator: id,
            other
          })
        ]
      : []
    if (periods === undefined) return objects
    const { aggregate, weights } = periods
    const sum = sumFractions((weights ?? []).map(toFraction))
    const fits =
      aggregate === 'weighted'
        ? weights !== undefined && compareFractions(sum, [1n, 1n]) === 0
        : weights === undefined
    if (fits) return objects
    const params = { scheme, indicator: id }
    return [
      ...objects,
      createFinding('evaluation', `${pointer}/periods`, 'evaluation/period-weights', params)
    ]
  })
