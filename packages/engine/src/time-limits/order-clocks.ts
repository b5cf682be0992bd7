import { createReason, type Reason } from '../kernel/index.js'
import type { CompiledTimeLimits } from './compile-time-limits.js'

/**
 * Clocks in an order in which each comes after those that make it stand still (计时器次序): all of them, or what one needs.
 *
 * Refused: `clock/unknown-clock`, `clock/cyclic-pause`; lint finds both in a standard's own files, compiling a rulebook those that layers make.
 */
export function orderClocks(
  { clocks, unresolved }: CompiledTimeLimits,
  wanted: readonly string[] = [...clocks.keys()]
): readonly string[] | Reason {
  const ordered = new Set<string>()
  const visit = (id: string, path: readonly string[]): Reason | undefined => {
    if (ordered.has(id)) return undefined
    if (path.includes(id)) {
      return createReason('clock/cyclic-pause', { clocks: [...path.slice(path.indexOf(id)), id].join(' → ') })
    }
    const clock = clocks.get(id)
    if (clock === undefined) {
      return (
        unresolved ?? createReason('clock/unknown-clock', { clock: id, known: [...clocks.keys()].join(', ') })
      )
    }
    for (const other of clock.rule.pausedBy ?? []) {
      const refused = visit(other, [...path, id])
      if (refused !== undefined) return refused
    }
    ordered.add(id)
    return undefined
  }
  for (const id of wanted) {
    const refused = visit(id, [])
    if (refused !== undefined) return refused
  }
  return [...ordered]
}
