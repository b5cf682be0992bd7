import { UNKNOWN, type Truth } from '../kernel/index.js'
import { unknownCell, type Axis, type Cells } from './axis.js'
import type { CompiledRow, CompiledSubcategory } from './compiled-criteria.js'

const maxCompletions = 2 ** 16
const maxTraces = 64

/** How the rows that are still open depend on the facts that are missing. It does not depend on time limits. */
export interface Dependencies {
  /** Missing facts that open rows read, in the order of facts.json. */
  readonly missing: readonly Axis[]
  /** What the open rows can come to: one digit per open row, its truth value. Empty when there are too many completions. */
  readonly patterns: readonly string[]
  /** For each missing fact, pairs of patterns whose completions differ in this fact only. */
  readonly steps: readonly (readonly (readonly [number, number])[])[]
}

/** Traces made before, by the cells of the case; at most {@link maxTraces} for a sub-category. */
export type DependencyCache = Map<string, Dependencies>

/**
 * Goes through all completions of a case, at most 2^16, and notes which patterns of open rows lie one fact apart. The
 * same gaps come back in case after case, so traces are kept.
 */
export function traceDependencies(
  subcategory: CompiledSubcategory,
  cells: Cells,
  truths: readonly Truth[]
): Dependencies {
  const { traces, width } = subcategory
  const key = cells.subarray(0, width).join(' ')
  const known = traces.get(key)
  if (known !== undefined) return known
  const dependencies = trace(subcategory, cells, truths)
  if (traces.size >= maxTraces) traces.clear()
  traces.set(key, dependencies)
  return dependencies
}

function trace(subcategory: CompiledSubcategory, cells: Cells, truths: readonly Truth[]): Dependencies {
  const open = subcategory.rows.filter((_, i) => truths[i] === UNKNOWN)
  const reads = new Set(open.flatMap((row) => row.axes))
  const missing = [...reads]
    .filter((axis) => cells[axis.slot] === unknownCell)
    .toSorted((a, b) => a.fact.order - b.fact.order)
  const completions = missing.reduce((product, axis) => product * (axis.cells?.length ?? Infinity), 1)
  if (completions > maxCompletions) return { missing, patterns: [], steps: [] }
  const { patterns, patternOf } = completeCells(open, cells, missing, completions)
  let span = completions
  const steps = missing.map((axis) => {
    const outer = span
    span /= axis.cells?.length ?? 1
    return listSteps(patternOf, outer, span, patterns.length)
  })
  return { missing, patterns, steps }
}

/** The pattern of every completion; the first missing fact changes slowest. */
function completeCells(
  open: readonly CompiledRow[],
  known: Cells,
  missing: readonly Axis[],
  completions: number
): { readonly patterns: readonly string[]; readonly patternOf: Int32Array } {
  const numbers = new Map<string, number>()
  const patternOf = new Int32Array(completions)
  const cells = known.slice()
  for (let completion = 0; completion < completions; completion++) {
    let rest = completion
    for (let i = missing.length - 1; i >= 0; i--) {
      const { slot, cells: choices } = missing[i] as Axis
      const { length } = choices as readonly number[]
      cells[slot] = (choices as readonly number[])[rest % length] as number
      rest = Math.floor(rest / length)
    }
    let pattern = ''
    for (const row of open) pattern += row.test(cells)
    const number = numbers.get(pattern) ?? numbers.size
    numbers.set(pattern, number)
    patternOf[completion] = number
  }
  return { patterns: [...numbers.keys()], patternOf }
}

/** Distinct pairs of patterns one step apart on the fact that changes every `stride` completions within `span`. */
function listSteps(
  patternOf: Int32Array,
  span: number,
  stride: number,
  patterns: number
): readonly (readonly [number, number])[] {
  const seen = new Set<number>()
  for (let at = 0; at < patternOf.length; at++) {
    const from = patternOf[at - (at % span) + (at % stride)] as number
    const to = patternOf[at] as number
    if (from !== to) seen.add(from * patterns + to)
  }
  return [...seen].map((pair) => [Math.floor(pair / patterns), pair % patterns])
}
