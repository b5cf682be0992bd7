import type { Condition, ConditionLeaf, Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import type { FactVocabulary } from './fact-vocabulary.js'
import { typeLeaf } from './type-leaf.js'
import type { TypedCondition } from './typed-condition.js'

const maxDepth = 64
const maxSize = 10_000
const maxTotalSize = 2_000_000

/** A condition found sound, with its depth and its number of parts once named conditions are written out. */
interface Sized {
  readonly condition: TypedCondition
  readonly depth: number
  readonly size: number
}

/** Type-checks conditions of one document: the result, or null with every reason pushed onto the document's issues. */
export type ConditionTyper = (condition: Condition, pointer: string) => TypedCondition | null

/** A type-checker for the conditions of one criteria document; each named condition is checked once. */
export function createConditionTyper(
  vocabulary: FactVocabulary,
  conditions: Readonly<Record<string, Condition>> | undefined,
  issues: Issue[]
): ConditionTyper {
  const named = new Map<string, Sized | null | 'open'>()
  let total = 0
  /** Parts seen below the condition at hand, and names that are being followed: shared or circular parts must end too. */
  let seen = 0
  const following: string[] = []

  function visit(condition: unknown, pointer: string, level: number): Sized | null {
    seen += 1
    if (seen > maxSize) return seen === maxSize + 1 ? failSize(seen, pointer) : null
    if (level > maxDepth) return fail(createIssue('criteria/too-deep', { depth: maxDepth }, { pointer }))
    const shape = readShape(condition)
    switch (shape?.type) {
      case 'all':
      case 'any':
        return visitGroup(shape.type, shape.items, `${pointer}/${shape.type}`, level)
      case 'not': {
        const item = visit(shape.item, `${pointer}/not`, level + 1)
        return item && limit({ type: 'not', item: item.condition }, [item], pointer)
      }
      case 'named':
        return nameLevel(visitNamed(shape.name, pointer), pointer)
      case 'leaf': {
        const leaf = typeLeaf(shape.leaf, vocabulary, pointer, issues)
        return leaf && { condition: leaf, depth: 1, size: 1 }
      }
      case undefined:
        return fail(createIssue('criteria/malformed-condition', {}, { pointer }))
    }
  }

  function visitGroup(
    type: 'all' | 'any',
    list: readonly unknown[],
    pointer: string,
    level: number
  ): Sized | null {
    if (list.length === 0) return fail(createIssue('criteria/empty-group', { group: type }, { pointer }))
    if (list.length > maxSize) return failSize(list.length, pointer)
    const items = list.map((item, i) => visit(item, `${pointer}/${i}`, level + 1))
    if (!items.every((item) => item !== null)) return null
    return limit({ type, items: items.map((item) => item.condition) }, items, pointer)
  }

  function visitNamed(name: string, pointer: string): Sized | null {
    if (conditions === undefined || !Object.hasOwn(conditions, name))
      return fail(
        createIssue('criteria/unknown-condition', { condition: name }, { pointer: `${pointer}/condition` })
      )
    const known = named.get(name)
    if (known === 'open')
      return fail(
        createIssue(
          'criteria/cyclic-condition',
          { condition: name, cycle: traceCircle(name) },
          { pointer: `${pointer}/condition` }
        )
      )
    if (known !== undefined) return known
    if (following.length === maxDepth)
      return fail(createIssue('criteria/too-deep', { depth: maxDepth }, { pointer }))
    named.set(name, 'open')
    following.push(name)
    const seenBefore = seen
    seen = 0
    const result = visit(conditions[name], `/conditions/${name}`, 1)
    seen = seenBefore
    following.pop()
    named.set(name, result)
    return result
  }

  /** The names from one that is being followed back to itself. */
  function traceCircle(name: string): string {
    return [...following.slice(following.indexOf(name)), name].join(' -> ')
  }

  function limit(condition: TypedCondition, items: readonly Sized[], pointer: string): Sized | null {
    const depth = 1 + Math.max(...items.map((item) => item.depth))
    const size = items.reduce((sum, item) => sum + item.size, 1)
    if (depth > maxDepth) return fail(createIssue('criteria/too-deep', { depth: maxDepth }, { pointer }))
    return size <= maxSize ? { condition, depth, size } : failSize(size, pointer)
  }

  /** A name is a level of its own: a chain of names is as deep as it is long. */
  function nameLevel(item: Sized | null, pointer: string): Sized | null {
    return item && limit(item.condition, [item], pointer)
  }

  function failSize(size: number, pointer: string): null {
    return fail(createIssue('criteria/condition-too-large', { size, limit: maxSize }, { pointer }))
  }

  function fail(issue: Issue): null {
    issues.push(issue)
    return null
  }

  for (const name of Object.keys(conditions ?? {})) visitNamed(name, '')
  return (condition, pointer) => {
    seen = 0
    const result = visit(condition, pointer, 1)
    total += result?.size ?? 0
    if (total <= maxTotalSize) return result?.condition ?? null
    return fail(
      createIssue('criteria/condition-too-large', { size: total, limit: maxTotalSize }, { pointer })
    )
  }
}

type Shape =
  | { readonly type: 'all' | 'any'; readonly items: readonly unknown[] }
  | { readonly type: 'not'; readonly item: unknown }
  | { readonly type: 'named'; readonly name: string }
  | { readonly type: 'leaf'; readonly leaf: ConditionLeaf }

/** Which of the five kinds of condition a node is; undefined when it is none, or two at once. */
function readShape(node: unknown): Shape | undefined {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return undefined
  const keys = Object.keys(node)
  const own = node as Readonly<Record<string, unknown>>
  if (keys.includes('fact') && keys.includes('operator') && keys.includes('value'))
    return keys.every((key) => ['fact', 'operator', 'value', 'unit'].includes(key))
      ? { type: 'leaf', leaf: node as ConditionLeaf }
      : undefined
  const [key] = keys
  if (keys.length !== 1 || key === undefined) return undefined
  const value = own[key]
  if ((key === 'all' || key === 'any') && Array.isArray(value)) return { type: key, items: value }
  if (key === 'not') return { type: 'not', item: value }
  return key === 'condition' && typeof value === 'string' ? { type: 'named', name: value } : undefined
}
