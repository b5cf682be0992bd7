/**
 * What evaluation sees of a case (案件): one flat row per case and responsible unit.
 *
 * Instants are whole milliseconds since 1970 UTC, flags 0 or 1; null is unknown, never zero. Deadlines were computed
 * before: counting never computes one.
 */
export interface CaseFacts {
  readonly caseId: string
  /** Responsible unit (责任单位); null or empty when the case names none. */
  readonly unit: string | null
  readonly reportedAt: number | null
  readonly startedAt: number | null
  readonly dueAt: number | null
  readonly disposedAt: number | null
  readonly closedAt: number | null
  readonly filed: 0 | 1 | null
  readonly voided: 0 | 1 | null
  readonly rework: 0 | 1 | null
}
