import { createFinding, type Finding, type LintRule } from './lint-rule.js'
import { listOwnHours } from './list-own-hours.js'

/** Days with hours of their own (自定工时) that give none, and days off for which hours are given. */
export const ownHours: LintRule = ({ calendar }) =>
  listOwnHours(calendar).flatMap(({ pointer, name, type, shifts }): Finding[] => {
    const params = { day: name }
    if (type === 'own-hours' && shifts === undefined)
      return [createFinding('calendar', pointer, 'calendar/missing-shifts', params)]
    if (type === 'off' && shifts !== undefined)
      return [createFinding('calendar', `${pointer}/shifts`, 'calendar/needless-shifts', params)]
    return []
  })
