import type { Clocks } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Clocks that are held up by a clock that is not declared, or by themselves in a circle (计时器循环等待); each circle is told once. */
export const clockPauses: LintRule = ({ timeLimits: { clocks = {} } = {} }) => {
  const known = Object.keys(clocks).join(', ')
  const told = new Set<string>()
  return Object.entries(clocks).flatMap(([id, { pausedBy = [] }]) =>
    pausedBy.flatMap((other, at) => {
      const pointer = `${joinPointer('/clocks', id)}/pausedBy/${at}`
      if (!Object.hasOwn(clocks, other)) {
        return [createFinding('time-limits', pointer, 'clock/unknown-clock', { clock: other, known })]
      }
      const path = findPath(clocks, other, id)
      const members = path?.toSorted().join(' ')
      if (path === undefined || members === undefined || told.has(members)) return []
      told.add(members)
      const circle = [id, ...path].join(' → ')
      return [createFinding('time-limits', pointer, 'clock/cyclic-pause', { clocks: circle })]
    })
  )
}

/** How one clock leads to another by `pausedBy`, both included; undefined when it does not. */
function findPath(
  clocks: Clocks,
  from: string,
  to: string,
  seen: Set<string> = new Set()
): readonly string[] | undefined {
  if (from === to) return [to]
  if (seen.has(from) || !Object.hasOwn(clocks, from)) return undefined
  seen.add(from)
  for (const next of clocks[from]?.pausedBy ?? []) {
    const path = findPath(clocks, next, to, seen)
    if (path !== undefined) return [from, ...path]
  }
  return undefined
}
