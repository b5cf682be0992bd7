import { createIssue } from '@lijie/schema/issues'
import { answer, FALSE, TRUE, type Decision } from '../kernel/index.js'
import type { Cells } from './axis.js'
import type { CompiledRow, CompiledSubcategory } from './compiled-criteria.js'
import type { FilingOutcome } from './filing-outcome.js'
import { findNeededFacts } from './find-needed-facts.js'
import { compareRows, selectRows, type LimitOrder } from './select-rows.js'

/**
 * Decides a case whose facts were put into cells. The common cases allocate nothing: no row is open, and one at most
 * holds or the shortest is wanted.
 */
export function decideCells(
  subcategory: CompiledSubcategory,
  cells: Cells,
  order: LimitOrder
): Decision<FilingOutcome> {
  const { rows } = subcategory
  let best: CompiledRow | null = null
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as CompiledRow
    const truth = row.test(cells)
    if (truth === FALSE) continue
    if (truth === TRUE && best === null) {
      best = row
      continue
    }
    if (truth !== TRUE || subcategory.policy !== 'shortest' || best === null)
      return decideByPolicy(subcategory, cells, order)
    const difference = compareRows(row, best, order)
    if (typeof difference !== 'number') return decideByPolicy(subcategory, cells, order)
    if (difference < 0) best = row
  }
  return best === null ? subcategory.notFiled : best.filed
}

function decideByPolicy(
  subcategory: CompiledSubcategory,
  cells: Cells,
  order: LimitOrder
): Decision<FilingOutcome> {
  const truths = subcategory.rows.map((row) => row.test(cells))
  const selection = selectRows(subcategory, truths, order)
  switch (selection.type) {
    case 'refused':
      return { refused: [selection.reason] }
    case 'not-filed':
      return subcategory.notFiled
    case 'filed': {
      const [row, ...others] = selection.rows
      if (row !== undefined && others.length === 0) return row.filed
      const criteria = selection.rows.map(({ source }) => source.id)
      const citations = selection.rows.map(({ citation }) => citation)
      return answer<FilingOutcome>({ outcome: 'filed', criteria }, citations)
    }
    case 'open': {
      const { facts, approximate } = findNeededFacts(subcategory, cells, truths, order)
      if (!approximate) return answer<FilingOutcome>({ outcome: 'needs', facts }, subcategory.citations)
      const warning = createIssue('criteria/approximate-needs', { facts: facts.join(', ') })
      return answer<FilingOutcome>({ outcome: 'needs', facts, approximate }, subcategory.citations, [warning])
    }
  }
}
