import { EngineError, TRUE, UNKNOWN, type Truth } from '../kernel/index.js'
import type { CaseFacts } from './case-facts.js'
import { createSlots, fillSlots, type CaseSlots } from './case-slots.js'
import type { RowPredicate } from './compile-predicate.js'
import type { CompiledScheme } from './compiled-scheme.js'

/** Running counts of one scheme (计数): memory grows with the number of units, never with the number of cases. */
export interface Tally {
  readonly scheme: CompiledScheme
  /** The instant at which unfinished cases are judged, milliseconds since 1970 UTC. */
  readonly asOf: number
  /** Responsible unit -> its counts. */
  readonly groups: Map<string, GroupTally>
  /** Cases that name no unit: reported, never ranked. */
  readonly noUnit: GroupTally
  /** The row at hand. */
  readonly slots: CaseSlots
  /** The questions of the counters, in their order; null counts every row. */
  readonly tests: readonly (RowPredicate | null)[]
  /** What the counters say of the row at hand. */
  readonly truths: Truth[]
  /** Whether any indicator excludes rows. */
  readonly excludes: boolean
}

/** Counts of one group, in the order of the scheme's counters. */
export interface GroupTally {
  rows: number
  readonly trues: Float64Array
  readonly unknowns: Float64Array
  /** For each indicator: what excluded rows had added to its numerator and to its denominator. */
  readonly leftOut: Float64Array
}

/**
 * An empty tally.
 *
 * @throws EngineError `evaluation/bad-as-of` when asOf is not a finite number: what is overdue depends on it.
 */
export function createTally(scheme: CompiledScheme, options: { readonly asOf: number }): Tally {
  const { asOf } = options
  if (!Number.isFinite(asOf))
    throw new EngineError('evaluation/bad-as-of', 'asOf must be milliseconds since 1970 UTC')
  return {
    scheme,
    asOf,
    groups: new Map(),
    noUnit: createGroup(scheme),
    slots: createSlots(asOf, scheme.constants),
    tests: scheme.counters.map(({ test }) => test),
    truths: scheme.counters.map(() => TRUE),
    excludes: scheme.indicators.some(({ excluding }) => excluding.length > 0)
  }
}

/**
 * Counts one case. Allocates nothing, except once per new unit.
 *
 * @throws EngineError `evaluation/bad-row` when a column holds something that is neither a finite number nor null.
 */
export function addCase(tally: Tally, row: CaseFacts): void {
  const { slots, tests, truths } = tally
  fillSlots(slots, row)
  const group = findGroup(tally, row.unit)
  group.rows += 1
  for (let i = 0; i < tests.length; i += 1) {
    const test = tests[i] ?? null
    const truth = test === null ? TRUE : test(slots)
    truths[i] = truth
    if (truth === TRUE) group.trues[i] = (group.trues[i] ?? 0) + 1
    else if (truth === UNKNOWN) group.unknowns[i] = (group.unknowns[i] ?? 0) + 1
  }
  if (tally.excludes) leaveOut(tally, group)
}

/** Takes a row out of the ratios that exclude it, both above and below the line. */
function leaveOut(tally: Tally, { leftOut }: GroupTally): void {
  const { scheme, truths } = tally
  scheme.indicators.forEach(({ excluding, numerator, denominator }, i) => {
    if (!excluding.some((place) => truths[place] === UNKNOWN)) return
    leftOut[2 * i] = (leftOut[2 * i] ?? 0) + countRow(tally, numerator)
    leftOut[2 * i + 1] = (leftOut[2 * i + 1] ?? 0) + countRow(tally, denominator)
  })
}

/** What the row at hand adds to a sum of counters. */
function countRow({ scheme, truths }: Tally, places: readonly number[]): number {
  let count = 0
  for (const place of places) {
    const assumed = truths[place] === UNKNOWN && scheme.counters[place]?.onMissing === 'count-as-true'
    if (truths[place] === TRUE || assumed) count += 1
  }
  return count
}

/**
 * The tally of all cases of both: count parts of a month in parallel, or add a day to a month.
 *
 * @throws EngineError `evaluation/different-tallies` when scheme or asOf differ.
 */
export function mergeTallies(a: Tally, b: Tally): Tally {
  if (a.scheme !== b.scheme || a.asOf !== b.asOf) {
    throw new EngineError(
      'evaluation/different-tallies',
      'Only tallies of the same compiled scheme and asOf add up'
    )
  }
  const merged = createTally(a.scheme, { asOf: a.asOf })
  for (const tally of [a, b]) {
    addGroup(merged.noUnit, tally.noUnit)
    for (const [unit, group] of tally.groups) addGroup(findGroup(merged, unit), group)
  }
  return merged
}

function findGroup(tally: Tally, unit: string | null | undefined): GroupTally {
  // An absent or empty cell is unknown, and so is its unit.
  if (unit === null || unit === undefined || unit === '') return tally.noUnit
  if (typeof unit !== 'string') throw new EngineError('evaluation/bad-row', 'unit must be text or null')
  const found = tally.groups.get(unit)
  if (found !== undefined) return found
  const group = createGroup(tally.scheme)
  tally.groups.set(unit, group)
  return group
}

function createGroup({ counters, indicators }: CompiledScheme): GroupTally {
  return {
    rows: 0,
    trues: new Float64Array(counters.length),
    unknowns: new Float64Array(counters.length),
    leftOut: new Float64Array(2 * indicators.length)
  }
}

function addGroup(into: GroupTally, from: GroupTally): void {
  into.rows += from.rows
  for (const [i, count] of from.trues.entries()) into.trues[i] = (into.trues[i] ?? 0) + count
  for (const [i, count] of from.unknowns.entries()) into.unknowns[i] = (into.unknowns[i] ?? 0) + count
  for (const [i, count] of from.leftOut.entries()) into.leftOut[i] = (into.leftOut[i] ?? 0) + count
}
