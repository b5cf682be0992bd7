import type { FactValues } from '@lijie/schema'
import type { TypedCondition } from '../criteria/index.js'
import type { ComparedSubcategory } from './compared-side.js'
import { denyCondition } from './deny-condition.js'
import type { ComparedCase } from './filing-comparison.js'
import { findIn } from './find-case.js'
import type { RowPair } from './pair-rows.js'
import type { SearchSpace } from './search-space.js'
import type { BudgetSource } from './step-budget.js'

/** Cases that go on with an earlier stage (承接前阶段), for rows that name other earlier stages on the two sides. */
export function listStageCases(
  first: ComparedSubcategory,
  second: ComparedSubcategory,
  pairs: readonly RowPair[],
  space: SearchSpace,
  budgets: BudgetSource
): readonly ComparedCase[] {
  return pairs.flatMap(({ a, b }) => {
    const [row, other] = [first.analyzed.rows[a ?? -1], second.analyzed.rows[b ?? -1]]
    if (row === undefined || other === undefined) return []
    const stages = [row, other].map(({ source }) => new Set<string>(source.continues))
    const changed = [...new Set(stages.flatMap((set) => [...set]))].filter(
      (earlier) => !stages.every((set) => set.has(earlier))
    )
    if (changed.length === 0) return []
    const silent = first.analyzed.rows
      .filter((one) => one !== row)
      .map(({ applies }) => denyCondition(applies))
    const alone: TypedCondition = { type: 'all', items: [row.applies, ...silent] }
    return [alone, row.applies].flatMap((condition) => {
      const facts = findFacts(condition, space, budgets)
      if (facts === null) return []
      return changed.map((criterion) => ({ facts, continues: { case: '1', criterion } }))
    })
  })
}

function findFacts(condition: TypedCondition, space: SearchSpace, budgets: BudgetSource): FactValues | null {
  const search = budgets.ask((budget) => findIn(space, space.formulaOf(condition), budget))
  return search.result === 'found' ? search.facts : null
}
