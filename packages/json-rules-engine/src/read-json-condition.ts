import { isRecord, type Condition, type ConditionLeaf, type Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { strictOperators } from './strict-operators.js'

const maxDepth = 64
const groupProperties = new Set(['all', 'any', 'not', 'condition', 'name', 'priority'])
const leafProperties = new Set(['fact', 'operator', 'value', 'name', 'priority'])

/** One condition of json-rules-engine as ours; null when it cannot be said, with the reasons pushed onto `issues`. */
export function readJsonCondition(
  node: unknown,
  pointer: string,
  issues: Issue[],
  named: Readonly<Record<string, unknown>>,
  depth = 1
): Condition | null {
  if (depth > maxDepth)
    return fail(issues, createIssue('criteria/too-deep', { depth: maxDepth }, { pointer }))
  if (!isRecord(node)) return fail(issues, createIssue('criteria/malformed-condition', {}, { pointer }))
  const kinds = ['all', 'any', 'not', 'condition', 'fact'].filter((key) => Object.hasOwn(node, key))
  const [kind] = kinds
  if (kind === undefined || kinds.length > 1)
    return fail(issues, createIssue('criteria/malformed-condition', {}, { pointer }))
  const isSound = refuseProperties(node, kind === 'fact' ? leafProperties : groupProperties, pointer, issues)
  const read = (item: unknown, place: string): Condition | null =>
    readJsonCondition(item, place, issues, named, depth + 1)
  if (kind === 'fact') return readLeaf(node, pointer, issues) && (isSound ? plainLeaf(node) : null)
  if (kind === 'not') {
    const not = read(node['not'], `${pointer}/not`)
    return not === null || !isSound ? null : { not }
  }
  if (kind === 'condition') {
    const condition = String(node['condition'])
    if (Object.hasOwn(named, condition)) return isSound ? { condition } : null
    const place = { pointer: `${pointer}/condition` }
    return fail(issues, createIssue('criteria/unknown-condition', { condition }, place))
  }
  const list = node[kind]
  if (!Array.isArray(list)) return fail(issues, createIssue('criteria/malformed-condition', {}, { pointer }))
  if (list.length === 0)
    return fail(
      issues,
      createIssue('criteria/empty-group', { group: kind }, { pointer: `${pointer}/${kind}` })
    )
  const items = list.map((item, i) => read(item, `${pointer}/${kind}/${i}`))
  if (!isSound || !items.every((item) => item !== null)) return null
  return kind === 'all' ? { all: items } : { any: items }
}

/**
 * Refuses what json-rules-engine allows beside a condition and a standard cannot say. A priority of 1 changes nothing and
 * is what its own serialisation writes; names of conditions are for display only.
 */
export function refuseProperties(
  node: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
  pointer: string,
  issues: Issue[]
): boolean {
  const before = issues.length
  for (const [property, value] of Object.entries(node)) {
    const place = { pointer: `${pointer}/${property}` }
    if (property === 'path') issues.push(createIssue('json-rules/path-not-allowed', {}, place))
    else if (property === 'params') issues.push(createIssue('json-rules/params-not-allowed', {}, place))
    else if (property === 'priority') {
      if (value !== 1) issues.push(createIssue('json-rules/priority-not-allowed', {}, place))
    } else if (!known.has(property))
      issues.push(createIssue('json-rules/unknown-property', { property }, place))
  }
  return issues.length === before
}

function readLeaf(node: Readonly<Record<string, unknown>>, pointer: string, issues: Issue[]): true | null {
  const { fact, operator, value } = node
  if (typeof fact !== 'string' || typeof operator !== 'string' || value === undefined)
    return fail(issues, createIssue('criteria/malformed-condition', {}, { pointer }))
  if (!Object.hasOwn(strictOperators, operator)) {
    const place = { pointer: `${pointer}/operator` }
    return fail(issues, createIssue('criteria/unknown-operator', { operator }, place))
  }
  const place = { pointer: `${pointer}/value` }
  if (isRecord(value) && Object.hasOwn(value, 'fact'))
    return fail(issues, createIssue('json-rules/fact-operand-not-allowed', {}, place))
  if ((operator === 'in' || operator === 'notIn') && Array.isArray(value) && value.length === 0)
    return fail(issues, createIssue('criteria/empty-group', { group: operator }, place))
  return true
}

function plainLeaf({ fact, operator, value }: Readonly<Record<string, unknown>>): ConditionLeaf {
  return { fact, operator, value } as unknown as ConditionLeaf
}

function fail(issues: Issue[], issue: Issue): null {
  issues.push(issue)
  return null
}
