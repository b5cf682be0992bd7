import { defaultJsonLimits } from '../parse/json-limits.js'
import { joinPointer } from '../parse/json-pointer.js'
import { createIssue, type Issue } from './issue.js'

/** The lists and objects still to be looked into, level by level, each with the place of what holds it. */
interface Containers {
  readonly values: object[]
  readonly holders: number[]
  readonly steps: (string | number)[]
}

/**
 * Is a value in memory deeper or larger than any document may be (超限)? One issue with the pointer, or undefined.
 *
 * The limits are those of the strict parser, for values that never were a text. Whoever goes down a value afterwards, by
 * calling itself, cannot run out of stack. A value that contains itself is too deep. `longestList` bounds each list. An empty
 * list given as `values` receives every list and object within, the value first, for whoever goes through them again.
 */
export function findExcess(value: unknown, longestList = Infinity, values: object[] = []): Issue | undefined {
  const { depth, nodes } = defaultJsonLimits
  const found: Containers = { values, holders: [], steps: [] }
  if (typeof value === 'object' && value !== null) add(found, value, -1, '')
  let count = 1
  let level = 1
  let levelEnd = 1
  for (let at = 0; at < found.values.length; at++) {
    if (at === levelEnd) {
      level++
      levelEnd = found.values.length
    }
    if (level > depth) return createIssue('document/too-deep', { maximum: depth }, placeOf(found, at))
    const container = found.values[at] ?? []
    const keys = Array.isArray(container) ? undefined : Object.keys(container)
    const size = (keys ?? (container as readonly unknown[])).length
    if (keys === undefined && size > longestList) {
      const params = { count: size, maximum: longestList }
      return createIssue('document/too-many-items', params, placeOf(found, at))
    }
    count += size
    if (count > nodes) return createIssue('document/too-many-nodes', { maximum: nodes }, placeOf(found, at))
    addMembers(found, container, keys, at)
  }
  return undefined
}

function addMembers(
  found: Containers,
  container: object,
  keys: readonly string[] | undefined,
  at: number
): void {
  const members = container as Readonly<Record<string | number, unknown>>
  const size = (keys ?? (container as readonly unknown[])).length
  for (let index = 0; index < size; index++) {
    const step = keys?.[index] ?? index
    const value = members[step]
    if (typeof value === 'object' && value !== null) add(found, value, at, step)
  }
}

function add(
  { values, holders, steps }: Containers,
  value: object,
  holder: number,
  step: string | number
): void {
  values.push(value)
  holders.push(holder)
  steps.push(step)
}

function placeOf({ holders, steps }: Containers, at: number): { readonly pointer: string } {
  const path: (string | number)[] = []
  for (let here = at; here > 0; here = holders[here] ?? 0) path.unshift(steps[here] ?? '')
  return { pointer: path.reduce<string>(joinPointer, '') }
}
