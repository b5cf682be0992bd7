import { knownLimitOf } from './criterion-key.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Time units of limits that time-limits.json of the same standard gives no meaning. */
export const unknownTimeUnit: LintRule = ({ criteria, timeLimits }) => {
  if (criteria === undefined || timeLimits === undefined) return []
  const known = Object.keys(timeLimits.units).join(', ')
  const check = (unit: string | undefined, pointer: string): readonly ReturnType<typeof createFinding>[] =>
    unit === undefined || Object.hasOwn(timeLimits.units, unit)
      ? []
      : [createFinding('criteria', pointer, 'time-limits/unknown-unit', { unit, known })]
  return criteria.rows.flatMap((row, index) => [
    ...check(knownLimitOf(row)?.unit, `/rows/${index}/timeLimit/unit`),
    ...check(row.prior?.timeLimit?.unit, `/rows/${index}/prior/timeLimit/unit`)
  ])
}
