import type { Condition, ConditionLeaf } from '@lijie/schema'
import { canonicalJson } from '../kernel/index.js'
import { isSameJson } from './is-same-json.js'

/** One difference between two conditions: a part that changed, came or went. */
export interface ConditionDifference {
  readonly before?: Condition
  readonly after?: Condition
  /** JSON Pointers from the roots of both conditions. */
  readonly pointers: readonly [before: string, after: string]
  /** How the part stands in its group; null at the root. */
  readonly within: 'all' | 'any' | null
}

interface Member {
  readonly condition: Condition
  readonly pointer: string
}

/**
 * Where two conditions differ (条件差异), as low in the tree as it can be told: a threshold, one member of a group, or all of
 * it. The order of the members of `all` and `any`, and of the codes of `in`, has no meaning and is no difference.
 */
export function diffConditions(
  before: Condition,
  after: Condition,
  pointers: readonly [string, string] = ['', ''],
  within: ConditionDifference['within'] = null
): readonly ConditionDifference[] {
  if (isSameCondition(before, after)) return []
  if ('not' in before && 'not' in after)
    return diffConditions(before.not, after.not, [`${pointers[0]}/not`, `${pointers[1]}/not`], within)
  for (const type of ['all', 'any'] as const) {
    const a = listMembers(before, type, pointers[0])
    const b = listMembers(after, type, pointers[1])
    const differences = a === null || b === null ? null : diffMembers(a, b, type)
    if (differences !== null) return differences
  }
  return [{ before, after, pointers, within }]
}

/** True for two leaves about one fact, and for two groups of one type. */
function isAlike(a: Condition, b: Condition): boolean {
  if ('fact' in a && 'fact' in b) return a.fact === b.fact
  return ('all' in a && 'all' in b) || ('any' in a && 'any' in b) || ('not' in a && 'not' in b)
}

function isSameCondition(a: Condition, b: Condition): boolean {
  if (isSameJson(a, b)) return true
  if ('fact' in a && 'fact' in b) return isSameJson(sortCodes(a), sortCodes(b))
  return false
}

function sortCodes(leaf: ConditionLeaf): unknown {
  const { value } = leaf
  return typeof value === 'object' && Array.isArray(value) ? { ...leaf, value: value.toSorted() } : leaf
}

/** The members of a group; a condition that is no group stands for a group of itself, null for a group of the other type. */
function listMembers(condition: Condition, type: 'all' | 'any', pointer: string): readonly Member[] | null {
  const items = type === 'all' && 'all' in condition ? condition.all : undefined
  const members = items ?? (type === 'any' && 'any' in condition ? condition.any : undefined)
  if (members !== undefined)
    return members.map((item, i) => ({ condition: item, pointer: `${pointer}/${type}/${i}` }))
  return 'all' in condition || 'any' in condition ? null : [{ condition, pointer }]
}

/** The differences of two groups of one type; null when they have nothing in common and are better read as wholes. */
function diffMembers(
  a: readonly Member[],
  b: readonly Member[],
  within: 'all' | 'any'
): readonly ConditionDifference[] | null {
  const rest = { a: [...a], b: [...b] }
  takePairs(rest, (x, y) => isSameCondition(x, y))
  const common = a.length - rest.a.length
  const alike = [...takePairs(rest, isSameQuestion), ...takePairs(rest, isAlike)]
  if (common + alike.length === 0 || (a.length === 1 && b.length === 1)) return null
  return [
    ...alike.flatMap(([x, y]) => diffConditions(x.condition, y.condition, [x.pointer, y.pointer], within)),
    ...rest.a.map(({ condition, pointer }): ConditionDifference => {
      return { before: condition, pointers: [pointer, pointer], within }
    }),
    ...rest.b.map(({ condition, pointer }): ConditionDifference => {
      return { after: condition, pointers: [pointer, pointer], within }
    })
  ]
}

/** Two leaves that ask the same of one fact, with another operand. */
function isSameQuestion(a: Condition, b: Condition): boolean {
  if (!('fact' in a) || !('fact' in b)) return false
  return canonicalJson({ ...a, value: 0, unit: '' }) === canonicalJson({ ...b, value: 0, unit: '' })
}

/** Takes matching members out of both lists, in order. */
function takePairs(
  rest: { a: Member[]; b: Member[] },
  fits: (a: Condition, b: Condition) => boolean
): readonly (readonly [Member, Member])[] {
  const pairs: (readonly [Member, Member])[] = []
  for (const member of rest.a.slice()) {
    const at = rest.b.findIndex((other) => fits(member.condition, other.condition))
    const other = rest.b[at]
    if (other === undefined) continue
    pairs.push([member, other])
    rest.a.splice(rest.a.indexOf(member), 1)
    rest.b.splice(at, 1)
  }
  return pairs
}
