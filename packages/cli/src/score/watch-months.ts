import {
  isReason,
  listSubPeriods,
  type CountPlan,
  type EvaluationPlan,
  type Period,
  type PlanCounts,
  type RowQuestion
} from '@lijie/engine'
import { createIssue, type CaseFactsInstant, type Issue, type ZoneTable } from '@lijie/schema'

/** Counts the rows of each month of a longer period (分月件数), so that a month that was never loaded is seen. */
export interface MonthPlan {
  readonly months: readonly Period[]
  readonly plan: CountPlan
}

const columns = { reported: 'reportedAt', due: 'dueAt', closed: 'closedAt' } as const

/** The months of a quarter, half-year or year; none for others. */
export function monthsOf(period: Period, zone: ZoneTable): readonly Period[] {
  if (!['quarter', 'half-year', 'year'].includes(period.length)) return []
  const months = listSubPeriods(period, 'month', zone)
  return isReason(months) ? [] : months
}

/** Plans the counts; null when there are no months, or the scheme says nothing of periods. */
export function planMonths(plan: EvaluationPlan, months: readonly Period[]): MonthPlan | null {
  const { basis, actedAt, object } = plan.scheme.scheme.document
  const column = basis === 'acted' ? actedAt : basis === undefined ? undefined : columns[basis]
  if (column === undefined || months.length === 0) return null
  const items = months.map((month) => ({ question: liesIn(column, month), sum: null }))
  return { months, plan: { passes: [{ object, question: null }], items } }
}

function liesIn(column: CaseFactsInstant, { from, to }: Period): RowQuestion {
  return {
    all: [
      { column, operator: 'greaterThanInclusive', than: { number: from } },
      { column, operator: 'lessThan', than: { number: to } }
    ]
  }
}

/** A warning for each month without a single row, unless there is none at all. */
export function listEmptyMonths(
  { months }: MonthPlan,
  counts: PlanCounts,
  { scheme, period }: { readonly scheme: string; readonly period: string }
): readonly Issue[] {
  const rows = months.map((_, item) =>
    counts.reduce(
      (sum, { groups, nameless }) =>
        [...groups.values(), nameless].reduce((all, { trues }) => all + (trues[item] ?? 0), sum),
      0
    )
  )
  if (rows.every((count) => count === 0)) return []
  return months.flatMap(({ label }, item) =>
    rows[item] === 0 ? [createIssue('score/month-without-cases', { scheme, period, month: label })] : []
  )
}
