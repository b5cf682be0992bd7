import type { RowCounter } from '@lijie/schema'
import type { RowQuestion } from '../../counting/index.js'
import type { Period } from '../../periods/index.js'
import { findCounter } from '../compile/list-counters.js'
import type { PlanScope } from '../plan/plan-scope.js'
import { leafQuestion } from '../plan/use-counter.js'

/** False for every row. */
const noRow: RowQuestion = { all: [{ known: 'reportedAt' }, { not: { known: 'reportedAt' } }] }

/** Whether any of several counters counts a row (是否计入), never unknown: an unknown row counts as its onMissing says. */
export function countedByAny(
  scope: PlanScope,
  counters: readonly string[],
  period: Period | null
): RowQuestion {
  return { any: counters.map((counter) => countedBy(scope, counter, period)) }
}

/** A derived counter counts what one of its parts adds and none takes away. */
function countedBy(scope: PlanScope, id: string, period: Period | null): RowQuestion {
  const counter = findCounter(scope.part, id)
  if (counter === undefined) return noRow
  if ('where' in counter) return countedByRow(scope, id, counter, period)
  const { plus, minus } = counter
  const added = countedByAny(scope, plus, period)
  return minus === undefined ? added : { all: [added, { not: countedByAny(scope, minus, period) }] }
}

function countedByRow(
  scope: PlanScope,
  id: string,
  document: RowCounter,
  period: Period | null
): RowQuestion {
  const { onMissing, sum, lookup } = document
  const question = leafQuestion(scope, { id, document, sign: 1 }, period)
  const parts: RowQuestion[] = []
  if (question !== null) {
    const asTrue = onMissing === 'count-as-true' || onMissing === 'counts-as-on-time'
    parts.push(
      asTrue
        ? { any: [{ not: { definite: question } }, question] }
        : { all: [{ definite: question }, question] }
    )
  }
  const column = sum ?? lookup?.column
  if (column !== undefined) parts.push({ known: column })
  if (sum !== undefined) parts.push({ column: sum, operator: 'greaterThan', than: { number: 0 } })
  return parts.length === 0 ? { not: noRow } : { all: parts }
}
