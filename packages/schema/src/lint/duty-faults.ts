import { findDutyFaults } from '../duties-rules/index.js'
import type { Finding, LintRule } from './lint-rule.js'

/** What keeps duties.json from being used (义务规则的错误), also against the organs of the same standard. */
export const dutyFaults: LintRule = ({ duties, responsibility }): readonly Finding[] => {
  if (duties === undefined) return []
  const known = responsibility === undefined ? {} : { organs: Object.keys(responsibility.organs) }
  return findDutyFaults(duties, known).map(({ code, params, pointer = '' }) => ({
    part: 'duties',
    pointer,
    code,
    params
  }))
}
