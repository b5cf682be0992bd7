import type { CriteriaPart, Criterion, FactsPart, FactValues } from '@lijie/schema'
import {
  compileVocabulary,
  groupRows,
  interpretRow,
  typeRows,
  type ConditionContext,
  type TypedCondition
} from '../criteria/index.js'
import { TRUE } from '../kernel/index.js'
import { denyCondition } from './deny-condition.js'
import { findJustEnough, type SoughtRow } from './find-just-enough.js'
import { isTooLarge } from './is-too-large.js'
import { createSearchSpace, type SearchSpace } from './search-space.js'
import type { FindingLimits } from './finding-limits.js'
import { createBudgetSource, type AnalysisLimits, type BudgetSource } from './step-budget.js'

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

/** Overlaps, and what could not be compared within the limits. */
export interface OverlapSearch {
  readonly overlaps: readonly Overlap[]
  /** The places of rows that were compared with others, but not to the end. */
  readonly unchecked: readonly number[]
  /** Sub-categories with pairs of rows that were not looked at. */
  readonly leftOut: readonly LeftOutPairs[]
}

/** Pairs of rows of one sub-category that were not looked at. */
interface LeftOutPairs {
  /** The place of its first row in `rows` of the document. */
  readonly index: number
  readonly subcategory: string
  /** Overlaps that were found in it. */
  readonly told: number
  readonly pairs: number
}

/** A plain check is done while somebody waits: it gives up earlier than a whole analysis. */
const mostSteps = 20_000_000
/** What confirming a witness costs, in steps: the engine is asked about the case several times. */
const stepsPerWitness = 200

/**
 * Pairs of rows (立案条件重叠) of one sub-category such that a case that is just enough for one also meets the other.
 *
 * Just enough means as few defects as possible: two defects in one report always hit two rows and show nothing. Each
 * pair comes with a case that really meets both. Rows that do not type-check are skipped; compileCriteria reports them.
 */
export function findOverlaps(parts: OverlapParts, limits: AnalysisLimits = {}): readonly Overlap[] {
  return searchOverlaps(parts, limits).overlaps
}

/** Like {@link findOverlaps}, with what was not compared; without limits on findings, all are told. */
export function searchOverlaps({ facts, criteria }: OverlapParts, limits: FindingLimits = {}): OverlapSearch {
  const { findingsPerSubcategory = Infinity, findingsInTotal = Infinity } = limits
  const vocabulary = compileVocabulary(facts)
  const { conditions = {} } = criteria
  const budgets = createBudgetSource({ stepsInTotal: mostSteps, ...limits })
  const overlaps: Overlap[] = []
  const unchecked = new Set<number>()
  const leftOut: LeftOutPairs[] = []
  for (const [subcategory, group] of groupRows(typeRows(criteria, vocabulary, []))) {
    if (group.length === 1) continue
    const room = Math.min(findingsPerSubcategory, findingsInTotal - overlaps.length)
    const found = comparePairs(group, { conditions: { vocabulary, conditions }, budgets, room })
    for (const overlap of found.overlaps) overlaps.push(overlap)
    for (const index of found.unchecked) unchecked.add(index)
    const { index = 0 } = group[0] ?? {}
    if (found.pairs > 0) leftOut.push({ index, subcategory, told: found.overlaps.length, pairs: found.pairs })
  }
  return { overlaps, unchecked: [...unchecked].toSorted((a, b) => a - b), leftOut }
}

interface GroupContext {
  readonly conditions: ConditionContext
  readonly budgets: BudgetSource
  /** So many overlaps at most. */
  readonly room: number
}

interface ComparedPairs {
  readonly overlaps: readonly Overlap[]
  readonly unchecked: readonly number[]
  /** How many pairs were not looked at. */
  readonly pairs: number
}

/** Holds each row of a sub-category against each other, until the limits are reached. */
function comparePairs(
  group: readonly TypedRow[],
  { conditions, budgets, room }: GroupContext
): ComparedPairs {
  const overlaps: Overlap[] = []
  const unchecked: number[] = []
  let pairs = (group.length * (group.length - 1)) / 2
  const isOver = (): boolean => overlaps.length >= room || budgets.isSpent()
  const typed = isOver() ? [] : group.map((row) => appliesOf(row))
  if (isOver() || isTooLarge(typed)) return { overlaps, unchecked, pairs }
  const space = createSearchSpace(typed)
  const rows = group.map((row, i) => prepareRow(row, typed[i] as TypedCondition, space))
  const context: OverlapContext = { conditions, space, budgets }
  for (const [i, a] of rows.entries())
    for (let j = i + 1; j < rows.length && !isOver(); j += 1) {
      const b = rows[j] as Candidate
      const witness = findWitness(a, b, context)
      pairs -= 1
      if (witness === 'unknown') unchecked.push(b.index)
      else if (witness !== undefined)
        overlaps.push({ rows: [a.source.id, b.source.id], indexes: [a.index, b.index], witness })
    }
  return { overlaps, unchecked, pairs }
}

type TypedRow = ReturnType<typeof typeRows>[number]

interface Candidate extends SoughtRow {
  readonly source: Criterion
  readonly index: number
}

interface OverlapContext {
  readonly conditions: ConditionContext
  readonly space: SearchSpace
  readonly budgets: BudgetSource
}

/** The whole row: no exclusion, and the condition. */
function appliesOf({ condition, exclusions }: TypedRow): TypedCondition {
  const items = exclusions.map((exclusion) => denyCondition(exclusion))
  return { type: 'all', items: condition === null ? items : [...items, condition] }
}

function prepareRow(
  { source, index }: TypedRow,
  applies: TypedCondition,
  { formulaOf, codesIn }: SearchSpace
): Candidate {
  return { source, index, formula: formulaOf(applies), codes: codesIn(applies) }
}

/** The simplest case that shows an overlap; unknown when the limits were reached first. */
function findWitness(
  a: Candidate,
  b: Candidate,
  { conditions, space, budgets }: OverlapContext
): FactValues | undefined | 'unknown' {
  let isProved = true
  for (const [minimal, other] of [
    [a, b],
    [b, a]
  ] as const) {
    const search = budgets.ask((budget) => {
      const answer = findJustEnough(minimal, other, space, budget)
      budget.left -= space.variables.length + (answer.result === 'found' ? stepsPerWitness : 0)
      return answer
    })
    const isWitness = (facts: FactValues): boolean =>
      isMet(other, conditions, facts) &&
      isMet(minimal, conditions, facts) &&
      isJustEnough(minimal, conditions, facts)
    if (search.result === 'found' && isWitness(search.facts)) return leaveOutFacts(search.facts, isWitness)
    if (search.result !== 'none') isProved = false
  }
  return isProved ? undefined : 'unknown'
}

/** The case without the facts that it does not need. */
function leaveOutFacts(found: FactValues, isWitness: (facts: FactValues) => boolean): FactValues {
  return Object.keys(found).reduce((facts, id) => {
    const { [id]: _, ...fewer } = facts
    return isWitness(fewer) ? fewer : facts
  }, found)
}

function isMet({ source }: Candidate, conditions: ConditionContext, facts: FactValues): boolean {
  return interpretRow(source, conditions, facts) === TRUE
}

/** True when every defect in the sets of the case is needed. */
function isJustEnough(row: Candidate, conditions: ConditionContext, facts: FactValues): boolean {
  return Object.entries(facts).every(
    ([id, value]) =>
      !Array.isArray(value) ||
      value.every(
        (code) => !isMet(row, conditions, { ...facts, [id]: value.filter((other) => other !== code) })
      )
  )
}
