import type { ClockRule, KnownTimeLimit } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Time units of clocks (计时器所用单位) that time-limits.json gives no meaning. */
export const clockUnits: LintRule = ({ timeLimits }) => {
  if (timeLimits === undefined) return []
  const known = Object.keys(timeLimits.units).join(', ')
  return Object.entries(timeLimits.clocks ?? {}).flatMap(([clock, rule]) =>
    listClockLimits(rule)
      .filter(([, { unit }]) => !Object.hasOwn(timeLimits.units, unit))
      .map(([step, { unit }]) => {
        const pointer = `${joinPointer('/clocks', clock)}/${step}/unit`
        return createFinding('time-limits', pointer, 'time-limits/unknown-unit', { unit, known })
      })
  )
}

/** Every limit that a clock's rule writes out, with where in the rule it stands. */
function listClockLimits(rule: ClockRule): readonly (readonly [string, KnownTimeLimit])[] {
  const { limit, extension, suspension, escalation = [] } = rule
  const given: readonly (readonly [string, KnownTimeLimit | string | undefined])[] = [
    ['limit', limit],
    ['extension/size', extension?.size],
    ['suspension/maxLength', suspension?.maxLength],
    ...escalation.flatMap(({ before, after }, at) => [
      [`escalation/${at}/before`, before] as const,
      [`escalation/${at}/after`, after] as const
    ])
  ]
  return given.flatMap(([step, found]) =>
    found === undefined || typeof found === 'string' ? [] : [[step, found] as const]
  )
}
