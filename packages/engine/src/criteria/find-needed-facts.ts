import { FALSE, TRUE, UNKNOWN, type Truth } from '../kernel/index.js'
import type { Cells } from './axis.js'
import type { CompiledRow, CompiledSubcategory } from './compiled-criteria.js'
import { selectRows, type LimitOrder, type Selection } from './select-rows.js'
import { listMissing, traceDependencies } from './trace-dependencies.js'

/** With more unknown rows than this, all of them are taken to matter. */
const maxWeighedRows = 12

/** Missing facts on which an outcome still depends. */
export interface NeededFacts {
  readonly facts: readonly string[]
  /** True when the list is an upper bound. */
  readonly approximate: boolean
}

/** A case with the truth values of its rows, as far as they are known. */
export interface OpenCase {
  readonly subcategory: CompiledSubcategory
  readonly cells: Cells
  readonly truths: readonly Truth[]
  readonly order: LimitOrder
}

/**
 * Which missing facts an open outcome still depends on (尚缺事实): {@link findDependentFacts}, and where that names none
 * although the three-valued reading stays open (`any(a, not a)`), every missing fact that an unknown row reads, as an
 * upper bound. So whoever asks always learns what to ask for.
 */
export function findNeededFacts(
  subcategory: CompiledSubcategory,
  cells: Cells,
  truths: readonly Truth[],
  order: LimitOrder
): NeededFacts {
  const open = { subcategory, cells, truths, order }
  const needed = findDependentFacts(open)
  return needed.facts.length === 0 ? { facts: nameMissing(open), approximate: true } : needed
}

/**
 * Which missing facts an outcome depends on: two completions of the case differ in this fact only and give different
 * outcomes, that is another kind of outcome or other rows.
 *
 * Exact while the completions of the facts that unknown rows read are at most 2^16; if they are more, while those of the
 * facts are that rows read which can still change the outcome. Above that, every missing fact that an unknown row reads
 * is named, which may be too many.
 */
export function findDependentFacts(open: OpenCase): NeededFacts {
  const places = open.truths.flatMap((truth, i) => (truth === UNKNOWN ? [i] : []))
  const facts = traceOutcomes(open, places) ?? traceOutcomes(open, weighRows(open, places))
  return facts === null ? { facts: nameMissing(open), approximate: true } : { facts, approximate: false }
}

/** The facts on which the outcome depends through the rows at some places; null when completions are too many. */
function traceOutcomes(open: OpenCase, places: readonly number[]): readonly string[] | null {
  const { subcategory, cells, truths, order } = open
  const rows = places.map((i) => subcategory.rows[i] as CompiledRow)
  const { missing, patterns, steps } = traceDependencies(subcategory, cells, rows)
  if (patterns.length === 0) return null
  const outcomes = patterns.map((pattern) =>
    nameOutcome(selectRows(subcategory, complete(truths, places, pattern), order))
  )
  const needed = missing.filter((_, i) => steps[i]?.some(([from, to]) => outcomes[from] !== outcomes[to]))
  return needed.map((axis) => axis.fact.id)
}

/** Every missing fact that an unknown row reads: the support of the three-valued reading. */
function nameMissing({ subcategory, cells, truths }: OpenCase): readonly string[] {
  const rows = subcategory.rows.filter((_, i) => truths[i] === UNKNOWN)
  return listMissing(cells, rows).map((axis) => axis.fact.id)
}

/** The unknown rows that can change the outcome, whatever the others come to. */
function weighRows({ subcategory, truths, order }: OpenCase, places: readonly number[]): readonly number[] {
  if (places.length > maxWeighedRows) return places
  const outcomes = Array.from({ length: 2 ** places.length }, (_, mask) => {
    const pattern = places.map((_place, bit) => ((mask >> bit) & 1) * TRUE).join('')
    return nameOutcome(selectRows(subcategory, complete(truths, places, pattern), order))
  })
  return places.filter((_, bit) => outcomes.some((outcome, mask) => outcome !== outcomes[mask & ~(1 << bit)]))
}

/** The truth values when the rows at some places take those of a pattern; other unknown rows cannot matter. */
function complete(truths: readonly Truth[], places: readonly number[], pattern: string): readonly Truth[] {
  const completed = truths.map((truth): Truth => (truth === UNKNOWN ? FALSE : truth))
  for (const [digit, place] of places.entries()) completed[place] = Number(pattern[digit]) as Truth
  return completed
}

function nameOutcome(selection: Selection): string {
  const rows = selection.type === 'filed' ? selection.rows.map((row) => row.source.id) : []
  return [selection.type, ...rows].join(' ')
}
