import { UNKNOWN, type Truth } from '../kernel/index.js'
import type { Cells } from './axis.js'
import type { CompiledSubcategory } from './compiled-criteria.js'
import { selectRows, type LimitOrder, type Selection } from './select-rows.js'
import { traceDependencies } from './trace-dependencies.js'

/** Missing facts on which an outcome still depends. */
export interface NeededFacts {
  readonly facts: readonly string[]
  /** True when the list is an upper bound. */
  readonly approximate: boolean
}

/**
 * Which missing facts the outcome still depends on (尚缺事实): two completions of the case differ in this fact only and
 * give different outcomes. Where completions are too many to go through, or agree although the three-valued reading
 * stays open (`any(a, not a)`), every missing fact that an open row reads is named.
 */
export function findNeededFacts(
  subcategory: CompiledSubcategory,
  cells: Cells,
  truths: readonly Truth[],
  order: LimitOrder
): NeededFacts {
  const { missing, patterns, steps } = traceDependencies(subcategory, cells, truths)
  const outcomes = patterns.map((pattern) =>
    nameOutcome(selectRows(subcategory, complete(truths, pattern), order))
  )
  const needed = missing.filter((_, i) => steps[i]?.some(([from, to]) => outcomes[from] !== outcomes[to]))
  const approximate = needed.length === 0
  return { facts: (approximate ? missing : needed).map((axis) => axis.fact.id), approximate }
}

/** Rows that are decided stay so whatever is added; the open ones take the values of a pattern. */
function complete(truths: readonly Truth[], pattern: string): readonly Truth[] {
  let next = 0
  return truths.map((truth) => (truth === UNKNOWN ? (Number(pattern[next++]) as Truth) : truth))
}

function nameOutcome(selection: Selection): string {
  const rows = selection.type === 'filed' ? selection.rows.map((row) => row.source.id) : []
  return [selection.type, ...rows].join(' ')
}
