import type { FactValues } from '@lijie/schema'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../kernel/index.js'
import type { ComparedSubcategory } from './compared-side.js'
import { chooseTowards, evaluateFormula, type Choice, type Formula, type PartialCase } from './formula.js'
import { hasSameLimit, weighsAlike, type RowPair } from './pair-rows.js'
import { searchCase } from './search-case.js'
import type { SearchSpace } from './search-space.js'
import { settleSide } from './settle-side.js'
import type { StepBudget } from './step-budget.js'

/** What a search for a difference works with: the two sides, their rows in pairs, and one space for both. */
export interface DifferenceSearch {
  readonly a: ComparedSubcategory
  readonly b: ComparedSubcategory
  readonly pairs: readonly RowPair[]
  readonly space: SearchSpace
  readonly areaGrade: string | undefined
  /** Starts at which limits in different units are tried. */
  readonly starts: readonly number[]
}

/** A case on which the sides differ, perhaps only at a start; or that there is none, or that it could not be settled. */
export type DifferenceResult =
  | { readonly result: 'found'; readonly facts: FactValues; readonly startedAt: number | undefined }
  | { readonly result: 'none' }
  | { readonly result: 'undecided'; readonly why: 'budget' | 'start-dependent' }

/**
 * Goes through all cases until the two sides decide one differently (求异). A partial case is cut off as soon as both
 * sides are bound to decide alike: they are settled with the same answer, or the rows that differ between them are out of
 * play.
 */
export function searchDifference(search: DifferenceSearch, budget: StepBudget): DifferenceResult {
  const { a, b, space } = search
  const sides = [a, b].map(({ analyzed }) => analyzed.rows.map((row) => space.formulaOf(row.applies)))
  const [formulasA = [], formulasB = []] = sides
  const alike = weighsAlike(search.pairs, a, b, search.areaGrade)
  const suspects = listSuspects(search)
  let startedAt: number | undefined
  let dependsOnStart = false
  const judge = (values: PartialCase, left: StepBudget): Truth => {
    const truthsA = formulasA.map((formula) => evaluateFormula(formula, values, left))
    const truthsB = formulasB.map((formula) => evaluateFormula(formula, values, left))
    const same = suspects.every((pair) => isOutOfPlay(pair, truthsA, truthsB))
    if (same && (alike || truthsA.filter((truth) => truth !== FALSE).length <= 1)) return FALSE
    const found = compareSettled(search, truthsA, truthsB)
    if (found === undefined) return UNKNOWN
    startedAt = found.startedAt
    dependsOnStart ||= found.isTimed && !found.differs
    return found.differs ? TRUE : FALSE
  }
  const values = space.openCase()
  const choose = (partial: PartialCase, left: StepBudget): Choice =>
    chooseNext(suspects, formulasA, formulasB, partial, left)
  const result = searchCase({ judge, choose }, values, budget)
  if (result === 'found') return { result, facts: space.readCase(values), startedAt }
  if (result === 'exhausted') return { result: 'undecided', why: 'budget' }
  return dependsOnStart ? { result: 'undecided', why: 'start-dependent' } : { result }
}

/** A pair that may make a difference, and whether it does so even where both rows apply. */
interface Suspect extends RowPair {
  readonly sameLimit: boolean
}

/** Pairs that are not proved to be the same row with the same limit. */
function listSuspects({ a, b, pairs, areaGrade }: DifferenceSearch): readonly Suspect[] {
  const judged = pairs.map((pair) => ({ ...pair, sameLimit: hasSameLimit(pair, a, b, areaGrade) }))
  return judged.filter(({ isEquivalent, sameLimit }) => !isEquivalent || !sameLimit)
}

/** True when a pair makes no difference for any completion. */
function isOutOfPlay(
  { a, b, sameLimit }: Suspect,
  truthsA: readonly Truth[],
  truthsB: readonly Truth[]
): boolean {
  const first = a === null ? FALSE : truthsA[a]
  const second = b === null ? FALSE : truthsB[b]
  if (first === UNKNOWN || first !== second) return false
  return first === FALSE || sameLimit
}

interface SettledPair {
  readonly differs: boolean
  readonly startedAt: number | undefined
  readonly isTimed: boolean
}

/** Whether two settled decisions differ; where one waits for a start, at one of the starts. */
function compareSettled(
  { a, b, starts, areaGrade }: DifferenceSearch,
  truthsA: readonly Truth[],
  truthsB: readonly Truth[]
): SettledPair | undefined {
  const first = settleSide(a, truthsA, undefined, areaGrade)
  const second = settleSide(b, truthsB, undefined, areaGrade)
  if (first === undefined || second === undefined) return undefined
  const isTimed = first.dependsOnStart || second.dependsOnStart
  if (first.answer !== second.answer || !isTimed)
    return { differs: first.answer !== second.answer, startedAt: undefined, isTimed: false }
  const startedAt = starts.find((start) => {
    const [one, other] = [settleSide(a, truthsA, start, areaGrade), settleSide(b, truthsB, start, areaGrade)]
    return one?.answer !== other?.answer
  })
  return { differs: startedAt !== undefined, startedAt, isTimed: true }
}

/** Towards a case in which a suspect makes the difference; after that, towards one that no other row meets. */
function chooseNext(
  suspects: readonly Suspect[],
  formulasA: readonly Formula[],
  formulasB: readonly Formula[],
  values: PartialCase,
  budget: StepBudget
): Choice {
  const truthOf = (formula: Formula | undefined): Truth =>
    formula === undefined ? FALSE : evaluateFormula(formula, values, budget)
  for (const { a, b } of suspects) {
    const [first, second] = [formulasA[a ?? -1], formulasB[b ?? -1]]
    const [truth, other] = [truthOf(first), truthOf(second)]
    if (first !== undefined && truth === UNKNOWN) return chooseTowards(first, other !== TRUE, values, budget)
    if (second !== undefined && other === UNKNOWN)
      return chooseTowards(second, truth !== TRUE, values, budget)
  }
  const open = [...formulasA, ...formulasB].find((formula) => truthOf(formula) === UNKNOWN)
  if (open === undefined) throw new RangeError('nothing is open')
  return chooseTowards(open, false, values, budget)
}
