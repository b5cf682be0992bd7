import { calendarRules } from './calendar-rules.js'
import { clockRules } from './clock-rules.js'
import { commonRules } from './common-rules.js'
import { criteriaRules } from './criteria-rules.js'
import { dutiesRules } from './duties-rules.js'
import { evaluationRules } from './evaluation-rules.js'
import { overrideRules } from './override-rules.js'
import type { PathRule } from './path-rule.js'
import { responsibilityRules } from './responsibility-rules.js'
import type { RuleTable } from './rule-table.js'
import { factRules, standardRules } from './standard-rules.js'
import { taxonomyRules } from './taxonomy-rules.js'
import { timeLimitRules } from './time-limit-rules.js'
import { workflowRules } from './workflow-rules.js'

const rules: RuleTable = {
  ...standardRules,
  ...factRules,
  ...taxonomyRules,
  ...criteriaRules,
  ...calendarRules,
  ...timeLimitRules,
  ...clockRules,
  ...evaluationRules,
  ...responsibilityRules,
  ...workflowRules,
  ...dutiesRules,
  ...overrideRules
}
const unknown: PathRule = Object.freeze({})

/** What is known of a path; fields that no table names go by their own name, and may change an answer if that is new, too. */
export function findRule(path: string): PathRule {
  if (Object.hasOwn(rules, path)) return rules[path] ?? unknown
  const name = path.slice(path.lastIndexOf('/') + 1)
  return Object.hasOwn(commonRules, name) ? (commonRules[name] ?? unknown) : unknown
}
