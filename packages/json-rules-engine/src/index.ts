export { createJsonRulesEngine, type JsonRulesFiling } from './create-json-rules-engine.js'
export {
  fromJsonRules,
  type ImportedRule,
  type ImportedRules,
  type JsonConditions
} from './from-json-rules.js'
export type { JsonCondition, JsonLeaf, JsonRule } from './json-rule.js'
export { toJsonRules } from './to-json-rules.js'
