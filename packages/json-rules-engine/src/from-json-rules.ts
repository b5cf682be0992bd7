import { isRecord, type Condition, type Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { readJsonCondition, refuseProperties } from './read-json-condition.js'

/** Conditions that rules refer to by name, as given to `engine.setCondition`. */
export type JsonConditions = Readonly<Record<string, unknown>>

/** One rule of json-rules-engine as a condition of a standard. */
export interface ImportedRule {
  /** Name of the rule; empty when it has none. */
  readonly name: string
  /** Type of its event; what a filing row is made of it is for the author to say. */
  readonly event: string
  /** null: `{ "all": [] }`, which always holds. */
  readonly condition: Condition | null
}

/** Rules read from json-rules-engine, with the conditions they refer to by name; or everything that is wrong with them. */
export type ImportedRules =
  | { readonly rules: readonly ImportedRule[]; readonly conditions: Readonly<Record<string, Condition>> }
  | { readonly issues: readonly Issue[] }

const ruleProperties = new Set(['name', 'conditions', 'event', 'priority'])

/**
 * Reads rules written for json-rules-engine (导入 JSON 规则) as conditions for `criteria.json`, where they are type-checked
 * against facts.json. What a standard cannot say is refused, all of it at once: `path`, `params`, priorities, operands
 * taken from other facts, operators beyond the ten, an empty `any`.
 */
export function fromJsonRules(rules: unknown, conditions: JsonConditions = {}): ImportedRules {
  const issues: Issue[] = []
  if (!Array.isArray(rules))
    return { issues: [createIssue('json-rules/malformed-rule', {}, { pointer: '' })] }
  const named = Object.entries(conditions).flatMap(([name, node]): [string, Condition][] => {
    const condition = readJsonCondition(node, `/conditions/${name}`, issues, conditions)
    return condition === null ? [] : [[name, condition]]
  })
  const imported = rules.flatMap((rule: unknown, i) => readRule(rule, `/${i}`, issues, conditions))
  return issues.length > 0 ? { issues } : { rules: imported, conditions: Object.fromEntries(named) }
}

function readRule(
  rule: unknown,
  pointer: string,
  issues: Issue[],
  named: JsonConditions
): readonly ImportedRule[] {
  if (!isRecord(rule) || !isRecord(rule['conditions']) || !isRecord(rule['event'])) {
    issues.push(createIssue('json-rules/malformed-rule', {}, { pointer }))
    return []
  }
  refuseProperties(rule, ruleProperties, pointer, issues)
  const { name, conditions, event } = rule
  const always = Object.keys(conditions).length === 1 && isEmptyList(conditions['all'])
  const condition = always ? null : readJsonCondition(conditions, `${pointer}/conditions`, issues, named)
  return [{ name: typeof name === 'string' ? name : '', event: String(event['type'] ?? ''), condition }]
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
