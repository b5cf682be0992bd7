import { listLimits, type PlacedLimit } from './criterion-key.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Time units of limits, also of single area grades, that time-limits.json of the same standard gives no meaning. */
export const unknownTimeUnit: LintRule = ({ criteria, timeLimits }) => {
  if (criteria === undefined || timeLimits === undefined) return []
  const known = Object.keys(timeLimits.units).join(', ')
  return criteria.rows.flatMap((row, index) => {
    const prior: readonly PlacedLimit[] =
      row.prior?.timeLimit === undefined ? [] : [{ limit: row.prior.timeLimit, pointer: '/prior/timeLimit' }]
    return [...listLimits(row), ...prior]
      .filter(({ limit: { unit } }) => !Object.hasOwn(timeLimits.units, unit))
      .map(({ limit: { unit }, pointer }) =>
        createFinding('criteria', `/rows/${index}${pointer}/unit`, 'time-limits/unknown-unit', {
          unit,
          known
        })
      )
  })
}
