import type { FactValues } from '@lijie/schema'
import { formatWallTime } from '../calendar/index.js'
import type { FactEntry } from '../criteria/index.js'
import { answerSide, compareAnswers } from './answer-side.js'
import { findRefusedFact } from './compare-facts.js'
import { listStageCases } from './compare-stages.js'
import { listGrades, takeSubcategory, type ComparedSide, type ComparedSubcategory } from './compared-side.js'
import type { ComparedCase, SideAnswer, SubcategoryComparison } from './filing-comparison.js'
import { findIn } from './find-case.js'
import { giveDefault } from './judge-case.js'
import { hasSameLimit, pairRows, weighsAlike } from './pair-rows.js'
import { searchDifference } from './search-difference.js'
import { createSearchSpace } from './search-space.js'
import type { BudgetSource } from './step-budget.js'

/** Both sides, and what a comparison of their sub-categories works with. */
export interface SidesToCompare {
  readonly a: ComparedSide
  readonly b: ComparedSide
  readonly budgets: BudgetSource
  readonly starts: readonly number[]
}

/** Compares one sub-category of two rule sets: equal for every case, or a case that they decide differently. */
export function compareSubcategory(key: string, sides: SidesToCompare): SubcategoryComparison {
  const { kind, code } = (sides.a.subcategories.get(key) ?? sides.b.subcategories.get(key)) as {
    readonly kind: 'component' | 'event'
    readonly code: string
  }
  const question = { kind, code }
  const [a, b] = [takeSubcategory(sides.a, key), takeSubcategory(sides.b, key)]
  if (a === undefined || b === undefined) {
    const facts = findFiledFacts(a ?? b, sides.budgets)
    return confirm(question, { facts }, sides) ?? { ...question, verdict: 'undecided', why: 'budget' }
  }
  if (a.analyzed.isTooLarge || b.analyzed.isTooLarge) return compareShapes(a, b, question, sides.budgets)
  const refused = findRefusedFact(a, b)
  const shown = refused && confirm(question, { facts: refused.counterexample }, sides)
  return shown ?? compareRowsOf(a, b, question, sides)
}

type Question = Pick<SubcategoryComparison, 'kind' | 'code'>

function compareRowsOf(
  a: ComparedSubcategory,
  b: ComparedSubcategory,
  question: Question,
  sides: SidesToCompare
): SubcategoryComparison {
  const { budgets, starts } = sides
  const space = createSearchSpace([...a.analyzed.rows, ...b.analyzed.rows].map(({ applies }) => applies))
  const pairs = pairRows(a, b, space, budgets)
  let undecided: 'budget' | 'start-dependent' | null = null
  for (const areaGrade of listGrades(a, b)) {
    const search = { a, b, pairs, space, areaGrade, starts }
    const found = budgets.ask((budget) => searchDifference(search, budget))
    if (found.result === 'none') continue
    if (found.result === 'found') {
      const { facts, startedAt } = found
      const asked: ComparedCase = {
        facts,
        ...(startedAt === undefined ? {} : { startedAt: `${formatWallTime(startedAt)}Z` }),
        ...(areaGrade === undefined ? {} : { areaGrade })
      }
      const shown = confirm(question, asked, sides)
      if (shown !== undefined) return shown
    }
    undecided = found.result === 'undecided' ? found.why : 'budget'
  }
  const staged = listStageCases(a, b, pairs, space, budgets)
  for (const asked of staged) {
    const shown = confirm(question, asked, sides)
    if (shown !== undefined) return shown
  }
  if (staged.length > 0) undecided ??= 'budget'
  return undecided === null
    ? { ...question, verdict: 'equal' }
    : { ...question, verdict: 'undecided', why: undecided }
}

/** Of a sub-category that is too large to go through: equal where it is written alike. */
function compareShapes(
  a: ComparedSubcategory,
  b: ComparedSubcategory,
  question: Question,
  budgets: BudgetSource
): SubcategoryComparison {
  const pairs = pairRows(a, b, null, budgets)
  const isEqual = listGrades(a, b).every(
    (areaGrade) =>
      weighsAlike(pairs, a, b, areaGrade) &&
      pairs.every((pair) => pair.isEquivalent && hasSameLimit(pair, a, b, areaGrade))
  )
  const isStaged = [a, b].some(({ analyzed }) => analyzed.rows.some(({ source }) => source.continues))
  if (isEqual && !isStaged) return { ...question, verdict: 'equal' }
  return { ...question, verdict: 'undecided', why: 'budget' }
}

/** Asks both engines, and gives what one still needs; undefined when they answer alike after all. */
function confirm(
  question: Question,
  asked: ComparedCase,
  sides: SidesToCompare
): SubcategoryComparison | undefined {
  let counterexample = asked
  for (;;) {
    const a = answerSide(sides.a, question, counterexample)
    const b = answerSide(sides.b, question, counterexample)
    const fact = findNeeded(a, sides.a, counterexample) ?? findNeeded(b, sides.b, counterexample)
    if (fact === undefined) {
      const differs = compareAnswers(a, b)
      if (differs === null) return undefined
      return { ...question, verdict: 'different', differs, counterexample, a, b }
    }
    counterexample = { ...counterexample, facts: giveDefault(counterexample.facts, fact) }
  }
}

function findNeeded(
  { needs }: SideAnswer,
  { rules }: ComparedSide,
  { facts }: ComparedCase
): FactEntry | undefined {
  const next = needs.find((id) => !Object.hasOwn(facts, id))
  return next === undefined ? undefined : rules.vocabulary.facts.get(next)
}

/** A case that a row of the sub-category applies to. */
function findFiledFacts(subcategory: ComparedSubcategory | undefined, budgets: BudgetSource): FactValues {
  const { rows = [], space } = subcategory?.analyzed ?? {}
  for (const { applies } of rows) {
    const search = space && budgets.ask((budget) => findIn(space, space.formulaOf(applies), budget))
    if (search?.result === 'found') return search.facts
  }
  return {}
}
