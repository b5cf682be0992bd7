/** An evaluated period (考核周期): half-open, from the first millisecond up to, not including, `to`. */
export interface Period {
  /** `2026-02`, `2026-Q1`, `2026-H1`, `2026`, `2026-W07`, or `2026-02-01/2026-02-15` with both days inside. */
  readonly label: string
  readonly length: PeriodLength
  readonly from: number
  readonly to: number
}

/** How long a period is; days is any range of whole days. */
export type PeriodLength = 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'days'
