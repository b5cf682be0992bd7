import type { CriteriaPart, FactsPart, FactValues, Issue } from '@lijie/schema'
import { TRUE } from '../kernel/index.js'
import { compileVocabulary } from './fact-vocabulary.js'
import { interpretRow } from './interpret-row.js'
import type { ConditionContext } from './interpret-condition.js'
import { listAlternatives, type Alternative } from './list-alternatives.js'
import { solveAlternatives } from './solve-alternatives.js'
import type { TypedCondition } from './typed-condition.js'
import { groupRows, typeRows, type TypedRow } from './type-rows.js'

/** More ways than this to meet one row are not gone through. */
export const maxAlternatives = 256
const maxCombinations = 5_000_000

/** Two rows of one sub-category that one simple case meets. */
export interface Overlap {
  /** Ids of the rows, in the order of the document. */
  readonly rows: readonly [string, string]
  /** Their places in `rows` of the document. */
  readonly indexes: readonly [number, number]
  /** Facts that are just enough for one of the rows and meet the other as well. */
  readonly witness: FactValues
}

/** Parts of a standard between which overlaps are looked for. */
export interface OverlapParts {
  readonly facts: FactsPart
  readonly criteria: CriteriaPart
}

/** Overlaps, and the places of rows that could not be compared because they can be met in too many ways. */
export interface OverlapSearch {
  readonly overlaps: readonly Overlap[]
  readonly unchecked: readonly number[]
}

/**
 * Pairs of rows (立案条件重叠) of one sub-category such that a case that is just enough for one also meets the other.
 *
 * Just enough means as few defects as possible: two defects in one report always hit two rows and show nothing. Each
 * pair comes with a case that really meets both. Rows that do not type-check are skipped; compileCriteria reports them.
 */
export function findOverlaps(parts: OverlapParts): readonly Overlap[] {
  return searchOverlaps(parts).overlaps
}

/** Like {@link findOverlaps}, with the rows that were not compared. */
export function searchOverlaps({ facts, criteria }: OverlapParts): OverlapSearch {
  const issues: Issue[] = []
  const vocabulary = compileVocabulary(facts)
  const rows = typeRows(criteria, vocabulary, issues)
  const context = {
    vocabulary,
    ...(criteria.conditions === undefined ? {} : { conditions: criteria.conditions })
  }
  const overlaps: Overlap[] = []
  const unchecked = new Set<number>()
  const budget = { combinations: maxCombinations }
  for (const group of groupRows(rows).values()) {
    const candidates = group.map((row) => ({ row, ways: group.length > 1 ? listWays(row) : [] }))
    for (const { row, ways } of candidates) if (ways === undefined) unchecked.add(row.index)
    for (const [i, a] of candidates.entries())
      for (const b of candidates.slice(i + 1)) {
        const witness = findWitness(a, b, context, budget)
        if (witness === 'too-many') unchecked.add(b.row.index)
        else if (witness !== undefined)
          overlaps.push({
            rows: [a.row.source.id, b.row.source.id],
            indexes: [a.row.index, b.row.index],
            witness
          })
      }
  }
  return { overlaps, unchecked: [...unchecked].toSorted((a, b) => a - b) }
}

interface Candidate {
  readonly row: TypedRow
  readonly ways: readonly Alternative[] | undefined
}

function listWays({ condition, exclusions }: TypedRow): readonly Alternative[] | undefined {
  const items: readonly TypedCondition[] = exclusions.map((item) => ({ type: 'not', item }))
  return listAlternatives(
    { type: 'all', items: condition === null ? items : [...items, condition] },
    maxAlternatives
  )
}

function findWitness(
  a: Candidate,
  b: Candidate,
  context: ConditionContext,
  budget: { combinations: number }
): FactValues | undefined | 'too-many' {
  if (a.ways === undefined || b.ways === undefined) return undefined
  budget.combinations -= 2 * a.ways.length * b.ways.length
  if (budget.combinations < 0) return 'too-many'
  for (const [minimal, other] of [
    [a, b],
    [b, a]
  ] as const)
    for (const way of minimal.ways ?? [])
      for (const otherWay of other.ways ?? []) {
        const facts = solveAlternatives(way, otherWay)
        if (facts === undefined || !isMet(other.row, context, facts)) continue
        if (isMet(minimal.row, context, facts) && isJustEnough(minimal.row, context, facts)) return facts
      }
  return undefined
}

function isMet(row: TypedRow, context: ConditionContext, facts: FactValues): boolean {
  return interpretRow(row.source, context, facts) === TRUE
}

/** True when every defect in the sets of the case is needed. */
function isJustEnough(row: TypedRow, context: ConditionContext, facts: FactValues): boolean {
  return Object.entries(facts).every(
    ([id, value]) =>
      !Array.isArray(value) ||
      value.every((code) => !isMet(row, context, { ...facts, [id]: value.filter((other) => other !== code) }))
  )
}
