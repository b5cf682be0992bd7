import { unknownCell, type Axis, type Cells } from './axis.js'
import type { CompiledRow, CompiledSubcategory } from './compiled-criteria.js'
import { listChoices, type Choice } from './list-choices.js'

const maxCompletions = 2 ** 16
const maxTraces = 64

/** How rows that are not known yet depend on the facts that are missing. It does not depend on time limits. */
export interface Dependencies {
  /** Missing facts that these rows read, in the order of facts.json. */
  readonly missing: readonly Axis[]
  /** What the rows can come to: one digit per row, its truth value. Empty when there are too many completions. */
  readonly patterns: readonly string[]
  /** For each missing fact, pairs of patterns whose completions differ in this fact only. */
  readonly steps: readonly (readonly (readonly [number, number])[])[]
}

/** Traces made before, by the cells of the case and the rows; at most {@link maxTraces} for a sub-category. */
export type DependencyCache = Map<string, Dependencies>

/**
 * Goes through all completions of a case, at most 2^16, and notes which patterns of rows lie one fact apart. The same gaps
 * come back in case after case, so traces are kept.
 *
 * A completion is counted for each combination of values that the conditions of these rows tell apart.
 */
export function traceDependencies(
  subcategory: CompiledSubcategory,
  cells: Cells,
  rows: readonly CompiledRow[]
): Dependencies {
  const { traces, width } = subcategory
  const key = `${cells.subarray(0, width).join(' ')}|${rows.map((row) => row.number).join(' ')}`
  const known = traces.get(key)
  if (known !== undefined) return known
  const dependencies = trace(cells, rows)
  if (traces.size >= maxTraces) traces.clear()
  traces.set(key, dependencies)
  return dependencies
}

/** The facts that are missing of those that some rows read, in the order of facts.json. */
export function listMissing(cells: Cells, rows: readonly CompiledRow[]): readonly Axis[] {
  return [...new Set(rows.flatMap((row) => row.axes))]
    .filter((axis) => cells[axis.slot] === unknownCell)
    .toSorted((a, b) => a.fact.order - b.fact.order)
}

function trace(cells: Cells, rows: readonly CompiledRow[]): Dependencies {
  const missing = listMissing(cells, rows)
  const choices = missing.map((axis) => {
    const leaves = rows.flatMap((row) => row.leaves.get(axis.fact.id) ?? [])
    return { axis, values: listChoices(axis, leaves, cells.length) ?? [] }
  })
  const completions = choices.reduce(
    (product, { values }) => product * (values.length === 0 ? Infinity : values.length),
    1
  )
  if (completions > maxCompletions) return { missing, patterns: [], steps: [] }
  const { patterns, patternOf } = completeCells(rows, cells, choices, completions)
  let span = completions
  const steps = choices.map(({ values }) => {
    const outer = span
    span /= values.length
    return listSteps(patternOf, outer, span, patterns.length)
  })
  return { missing, patterns, steps }
}

interface Choices {
  readonly axis: Axis
  readonly values: readonly Choice[]
}

/** The pattern of every completion; the first missing fact changes slowest. */
function completeCells(
  rows: readonly CompiledRow[],
  known: Cells,
  choices: readonly Choices[],
  completions: number
): { readonly patterns: readonly string[]; readonly patternOf: Int32Array } {
  const numbers = new Map<string, number>()
  const patternOf = new Int32Array(completions)
  const cells = known.slice()
  const picked = choices.map(() => 0)
  for (const { axis, values } of choices) cells.set(values[0] ?? [], axis.slot)
  for (let completion = 0; completion < completions; completion++) {
    let pattern = ''
    for (const row of rows) pattern += row.test(cells)
    const number = numbers.get(pattern) ?? numbers.size
    numbers.set(pattern, number)
    patternOf[completion] = number
    pickNext(cells, choices, picked)
  }
  return { patterns: [...numbers.keys()], patternOf }
}

/** Goes on to the next completion, as an odometer does. */
function pickNext(cells: Cells, choices: readonly Choices[], picked: number[]): void {
  for (let i = choices.length - 1; i >= 0; i--) {
    const { axis, values } = choices[i] as Choices
    const next = ((picked[i] as number) + 1) % values.length
    picked[i] = next
    cells.set(values[next] as Choice, axis.slot)
    if (next !== 0) return
  }
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
