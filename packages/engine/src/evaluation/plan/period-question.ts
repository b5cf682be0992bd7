import type { CaseFactsInstant, CompleteScheme, PeriodBasis, RowCounter } from '@lijie/schema'
import type { RowQuestion } from '../../counting/index.js'
import type { Period } from '../../periods/index.js'

/** The instant of a row that must lie in the period (统计口径), or null when no period is cut out. */
export function basisColumn(
  scheme: Pick<CompleteScheme, 'basis' | 'actedAt'>,
  counter: Pick<RowCounter, 'basis' | 'actedAt'> = {}
): CaseFactsInstant | null {
  const basis = counter.basis ?? scheme.basis
  if (basis === undefined) return null
  return basis === 'acted' ? (counter.actedAt ?? scheme.actedAt ?? null) : columnOf[basis]
}

const columnOf: Readonly<Record<Exclude<PeriodBasis, 'acted'>, CaseFactsInstant>> = {
  reported: 'reportedAt',
  due: 'dueAt',
  closed: 'closedAt'
}

/** Whether the instant lies in the period, from its first millisecond up to, not including, its last; null: always. */
export function periodQuestion(column: CaseFactsInstant | null, period: Period | null): RowQuestion | null {
  if (column === null || period === null) return null
  return {
    all: [
      { column, operator: 'greaterThanInclusive', than: { number: period.from } },
      { column, operator: 'lessThan', than: { number: period.to } }
    ]
  }
}
